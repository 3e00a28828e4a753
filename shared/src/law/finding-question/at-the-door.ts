import { because, type Reason } from '../answer.ts';
import { checkPetitionAtTheDoor } from '../door.ts';
import { CITES_647B, relationTo647b } from '../us-ca/pen-647-b-5.ts';
import { CITES_653_22, is653_22 } from '../us-ca/pen-653-22.ts';
import { mayHear } from '../us-ca/wic-602.ts';
import type { AskedFacts } from './asked-facts.ts';
import { decision, type Decision } from './decision.ts';
import { daysOf } from './other-routes.ts';

/** The charges under which no petition can stand: refused before any finding is asked for. Null when nothing stands against it. */
export function refusedAtTheDoor(facts: AskedFacts): Decision | null {
  const repealed = facts.counts.some(({ statute }) => is653_22(statute));
  const of647b = facts.kind === '602' && isAtTheDoor(facts) && facts.counts.some(isOf647b);
  const undated = hasDays(facts) ? null : { repealed, under18: of647b };
  const reasons = [
    ...reasonsOfTheDoor(facts),
    ...(undated === null ? [] : reasonsOfTheAge(facts)),
    ...(undated?.repealed === true ? [REPEALED] : []),
    ...(undated?.under18 === true ? [UNDER_18] : []),
  ];
  if (reasons.length === 0) return null;
  return decision({
    blocked: 'intake',
    reasons,
    alternatives: [...(repealed ? (['old_loitering'] as const) : []), ...(of647b ? (['child_protection'] as const) : [])],
    assumed: [
      ...(undated?.repealed === true ? ['The facts give no day of the offense: it is taken to be after the repeal.'] : []),
      ...(undated?.under18 === true ? ['A 602 petition speaks of an act before 18: the youth is taken to have been under 18.'] : []),
    ],
  });
}

/** PC 647(b) does not apply to a person under 18 who sold or offered (647(b)(5)), and a 602 petition is for an act before 18. */
const UNDER_18: Reason = because('A person under 18 cannot be charged under PC 647(b). Take the count out.', CITES_647B[0] ?? null);
const isOf647b = ({ statute }: AskedFacts['counts'][number]): boolean => relationTo647b(statute) === 'inside';

const REPEALED: Reason = because('The offense was repealed. No petition is filed under it any more.', CITES_653_22[0] ?? null);

const hasDays = ({ bornOn, offenseOn }: AskedFacts): boolean => bornOn !== null && offenseOn !== null;

/** The age at the act, given instead of the two days, alone decides what a 602 petition may charge (WIC 602(b)). */
function reasonsOfTheAge(facts: AskedFacts): readonly Reason[] {
  const days = daysOf(facts);
  if (days === null || facts.kind !== '602' || !isAtTheDoor(facts)) return [];
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
