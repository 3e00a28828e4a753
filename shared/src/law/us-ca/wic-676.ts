/**
 * WIC 676 and 676.5: who may be in the courtroom of a 602 hearing, and what of an open case is public.
 * Text read 2026-11-21 (codes, digest); the list of offenses in 676(a) was read in part only, so whether a count is listed is asked, never guessed.
 * Status: part. Second reader: none yet. A session of this court is closed unless the judge says otherwise (policy).
 */
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** What opens or closes a hearing. */
export interface OpenHearingFacts {
  /** The youth and a parent who is present ask for an open hearing. */
  readonly youthAndParentAsk: boolean;
  /** A count of 676(a) is charged; null while nobody has said. */
  readonly listedOffense: boolean | null;
  /** The court closed it on motion, as 676(b) allows in the listed sexual offenses. */
  readonly closedUnder676b: boolean;
}

/** Whether the public may attend. Unknown whether a listed offense is charged: the judge says, and until then the hearing is closed. */
export function publicMayAttend({ youthAndParentAsk, listedOffense, closedUnder676b }: OpenHearingFacts): Answer {
  if (closedUnder676b) return notMet(because('The court closed this hearing on motion.', wic('676(b)')));
  if (youthAndParentAsk) return met(because('The youth and a parent who is here ask for an open hearing.', wic('676(a)')));
  if (listedOffense === null) return needsJudge(because('Whether a listed offense is charged is not recorded. The hearing is closed until the judge says.', wic('676(a)')));
  return listedOffense
    ? met(because('A listed offense is charged: the hearing is open as in adult court.', wic('676(a)')))
    : notMet(because('The hearing is closed. The judge may admit a person with a direct and legitimate interest.', wic('676(a)')));
}

/** Who besides the parties has a right to be there: the victim and two persons of the victim's choice, unless excluded on findings. */
export const VICTIM_MAY_ATTEND = because(
  'The victim and two support persons may attend every hearing on the petition, unless the court excludes them with findings.',
  wic('676.5'),
);

/** Whether the daily public list names the hearing: only one that 676(a) opens, by room and time and nothing else (676(g)). */
export function goesOnPublicList(facts: OpenHearingFacts): boolean {
  return publicMayAttend(facts).kind === 'met';
}

/** Whether the petition, minutes and orders are open to inspection: after a listed petition is sustained, unless the court forbids it (676(d), (e)). */
export function papersAreOpen(facts: { readonly listedOffenseSustained: boolean; readonly courtForbids: boolean; readonly sealed: boolean }): Answer {
  if (facts.sealed) return notMet(because('A sealed record is open to nobody outside the closed list.', wic('786(g)')));
  if (!facts.listedOffenseSustained) return notMet(because('No listed offense was sustained.', wic('676(d)')));
  return facts.courtForbids
    ? notMet(because('The court ordered that these papers are not disclosed.', wic('676(e)')))
    : met(because('The petition, minutes and orders are open to inspection.', wic('676(d)')));
}
