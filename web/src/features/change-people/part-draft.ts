import type { ChangeCounselInput, EnterPartInput } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';

/** Chosen where the person does not sign in here: the name is then typed. */
export const SOMEBODY_ELSE = 'else';

/** Who it is: an account's id, somebody else by name, or nobody yet. */
export interface WhoDraft {
  readonly who: string;
  readonly name: string;
}

/** Somebody who begins to take part, as typed. */
export interface PartDraft extends WhoDraft {
  readonly role: string;
  readonly appointment: string;
  readonly relationship: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** A change of counsel as typed. */
export interface CounselDraft extends WhoDraft {
  readonly appointment: string;
  readonly fromOn: string;
}

/** The part of a case that an act is about. */
export interface PartLine {
  readonly participationId: string;
  readonly role: string;
  readonly name: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly version: number;
}

export const EMPTY_COUNSEL: CounselDraft = { who: '', name: '', appointment: '', fromOn: '' };

/** Nothing but the day is said beforehand. */
export function emptyPart(today: string): PartDraft {
  return { role: '', who: '', name: '', appointment: '', relationship: '', fromOn: today, untilOn: '' };
}

/** Who it is, as the record takes it: an account, or a name. */
function whoOf({ who, name }: WhoDraft): { readonly accountId: string | null; readonly name: string | null } {
  return who === SOMEBODY_ELSE || who === '' ? { accountId: null, name: textOrNull(name) } : { accountId: who, name: null };
}

/** The input of the act that enters a part. */
export function partInput(caseId: string, { role, appointment, relationship, fromOn, untilOn, ...who }: PartDraft): EnterPartInput {
  return {
    caseId,
    role,
    ...whoOf(who),
    appointment: textOrNull(appointment),
    relationship: textOrNull(relationship),
    fromOn,
    untilOn: textOrNull(untilOn),
  };
}

/** The input of a change of counsel. */
export function counselInput({ participationId, version }: PartLine, { appointment, fromOn, ...who }: CounselDraft): ChangeCounselInput {
  return { participationId, version, ...whoOf(who), appointment, fromOn };
}
