import { isBefore, sayDateShort, type LocalDate } from '../time/local-date.ts';
import { because, met, notMet, type Answer } from './answer.ts';
import { wic, type Citation } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';

/** What may keep a sealed record from being destroyed although its day has come. */
export type HoldKind = 'appeal' | 'civil_action' | 'disclosure_request' | 'restitution';

/** One kind of hold, with the authority that may still need the record. */
export interface HoldRow {
  readonly hold: HoldKind;
  readonly words: string;
  readonly cite: Citation;
}

/** The holds of the research. That they hold the destruction is policy (court setting); that they need the record is the statute. */
export const HOLDS: readonly HoldRow[] = [
  { hold: 'appeal', words: 'An appeal is pending, or a remand is being followed.', cite: wic('800(g)') },
  { hold: 'civil_action', words: 'A civil action is pending.', cite: wic('781') },
  { hold: 'disclosure_request', words: 'A request to disclose to a criminal defendant is pending.', cite: wic('786(g)(1)(K)') },
  { hold: 'restitution', words: 'Restitution is being collected.', cite: wic('786(h)') },
];

/** A holder's record on the day on which somebody wants to destroy it. */
export interface DestructionFacts {
  readonly on: LocalDate;
  /** The day the order names; null when it names none. */
  readonly destroyOn: LocalDate | null;
  readonly holds: readonly HoldKind[];
  /** Copies on microfilm count as originals and go with them (WIC 826.5); false while some are still to be found. */
  readonly copiesIncluded: boolean;
}

/**
 * Whether a record may be destroyed now (I8): never before its day, never without one, not while something holds it, and not without its
 * copies. Everything that stands in the way is named. A day that has passed is no reason to destroy: it is an alert.
 */
export function mayDestroy(facts: DestructionFacts, settings: CourtSettings): Answer {
  const { on, destroyOn, holds, copiesIncluded } = facts;
  if (destroyOn === null) return notMet(because('The order names no day of destruction.', wic('786(a)')));
  if (isBefore(on, destroyOn)) return notMet(because(`Not before ${sayDateShort(destroyOn)}.`, wic('786(a)')));
  const standing = setting(settings, 'pendingMattersHoldDestruction') ? HOLDS.filter(({ hold }) => holds.includes(hold)) : [];
  const problems = [
    ...standing.map(({ words, cite }) => because(words, cite)),
    ...(copiesIncluded ? [] : [because('The copies count as originals: destroy them too.', wic('826.5'))]),
  ];
  return problems.length === 0 ? met(because('The day has come and nothing holds the record.', wic('786(a)'))) : notMet(...problems);
}
