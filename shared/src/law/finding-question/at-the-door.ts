import { because, type Reason } from '../answer.ts';
import { checkPetitionAtTheDoor } from '../door.ts';
import { CITES_647B, relationTo647b } from '../us-ca/pen-647-b-5.ts';
import { CITES_653_22, is653_22 } from '../us-ca/pen-653-22.ts';
import { mayHear } from '../us-ca/wic-602.ts';
import type { AlternativeKind } from './alternatives.ts';
import type { AskedFacts } from './asked-facts.ts';
import { decision, type Decision } from './decision.ts';
import { daysOf } from './other-routes.ts';

/** The charges under which no petition can stand: refused before any finding is asked for. Null when nothing stands against it. */
export function refusedAtTheDoor(facts: AskedFacts): Decision | null {
  const charged = CLOSED_CHARGES.filter((closed) => closed.charges(facts));
  const undated = hasDays(facts) ? [] : charged;
  const reasons = [...reasonsOfTheDoor(facts), ...undated.map(({ reason }) => reason), ...reasonsOfTheAge(facts)];
  if (reasons.length === 0) return null;
  return decision({
    blocked: 'intake',
    reasons,
    alternatives: charged.map(({ alternative }) => alternative),
    assumed: undated.map(({ assumed }) => assumed),
  });
}

/** A charge that is closed: why, what is taken for true while a day is missing, and the way instead. */
interface ClosedCharge {
  readonly charges: (facts: AskedFacts) => boolean;
  readonly reason: Reason;
  readonly assumed: string;
  readonly alternative: AlternativeKind;
}

/** Former PC 653.22 is repealed; PC 647(b) does not apply to a person under 18, and a 602 petition is for an act before 18. */
const CLOSED_CHARGES: readonly ClosedCharge[] = [
  {
    charges: ({ counts }) => counts.some(({ statute }) => is653_22(statute)),
    reason: because('The offense was repealed. No petition is filed under it any more.', CITES_653_22[0] ?? null),
    assumed: 'The facts give no day of the offense: it is taken to be after the repeal.',
    alternative: 'old_loitering',
  },
  {
    charges: (facts) =>
      facts.kind === '602' && isAtTheDoor(facts) && facts.counts.some(({ statute }) => relationTo647b(statute) === 'inside'),
    reason: because('A person under 18 cannot be charged under PC 647(b). Take the count out.', CITES_647B[0] ?? null),
    assumed: 'A 602 petition speaks of an act before 18: the youth is taken to have been under 18.',
    alternative: 'child_protection',
  },
];

const hasDays = ({ bornOn, offenseOn }: AskedFacts): boolean => bornOn !== null && offenseOn !== null;

/** The age at the act, given instead of the two days, alone decides what a 602 petition may charge (WIC 602(b)). */
function reasonsOfTheAge(facts: AskedFacts): readonly Reason[] {
  const days = daysOf(facts);
  if (hasDays(facts) || days === null || facts.kind !== '602' || !isAtTheDoor(facts)) return [];
  const answers = facts.counts.map(({ statute }) => mayHear(statute, days.bornOn, days.offenseOn));
  return answers.flatMap(({ kind, reasons }) => (kind === 'notMet' ? reasons : []));
}

const isAtTheDoor = ({ stage }: AskedFacts): boolean => stage === null || stage === 'P1';

function reasonsOfTheDoor(facts: AskedFacts): readonly Reason[] {
  const { kind, filedOn, bornOn, offenseOn, counts } = facts;
  if (bornOn === null || offenseOn === null || !isAtTheDoor(facts)) return [];
  const asked = counts.map(({ number, statute, level }) => ({ number, statute, level, offenseOn, statuteConfirmed: true }));
  return checkPetitionAtTheDoor({ kind, filedOn, bornOn, counts: asked })
    .filter(({ severity }) => severity === 'refused')
    .map(({ message, cites }) => because(message, cites[0] ?? null));
}
