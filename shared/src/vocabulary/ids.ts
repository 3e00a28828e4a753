/**
 * An id of one noun. A plain string fits everywhere, yet a petition's id never fits where a case's is asked for.
 * Ids are UUIDs made by the database's own workspace; they mean nothing and never show on a screen.
 */
type IdOf<Noun extends string> = string & { readonly idOf?: Noun };

/** One county's superior court. */
export type CourtId = IdOf<'court'>;
/** A person who signs in. */
export type AccountId = IdOf<'account'>;
/** A sitting of a department. */
export type SessionId = IdOf<'session'>;
/** A young person. */
export type YouthId = IdOf<'youth'>;
/** A case file of the court. */
export type CaseId = IdOf<'case'>;
/** One petition in a case. */
export type PetitionId = IdOf<'petition'>;
/** One count of a petition. */
export type CountId = IdOf<'count'>;
/** One hearing. */
export type HearingId = IdOf<'hearing'>;
/** One warrant. */
export type WarrantId = IdOf<'warrant'>;
/** One trafficking victim finding. */
export type FindingId = IdOf<'finding'>;
/** One sealing order. */
export type SealingOrderId = IdOf<'sealingOrder'>;
/** One holder's task under a sealing order. */
export type HolderTaskId = IdOf<'holderTask'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version: the only form an id has. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
