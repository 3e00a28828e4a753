import { because, type Reason } from '../answer.ts';
import { checkPetitionAtTheDoor } from '../door.ts';
import { CITES_653_22, is653_22 } from '../us-ca/pen-653-22.ts';
import type { AskedFacts } from './asked-facts.ts';
import { decision, type Decision } from './decision.ts';

/** The charges under which no petition can stand: refused before any finding is asked for. Null when nothing stands against it. */
export function refusedAtTheDoor(facts: AskedFacts): Decision | null {
  const repealed = facts.counts.some(({ statute }) => is653_22(statute));
  const reasons = [...reasonsOfTheDoor(facts), ...(repealed && !hasDays(facts) ? [REPEALED] : [])];
  if (reasons.length === 0) return null;
  return decision({
    blocked: 'intake',
    reasons,
    alternatives: repealed ? ['old_loitering'] : [],
    assumed: repealed && !hasDays(facts) ? ['The facts give no day of the offense: it is taken to be after the repeal.'] : [],
  });
}

const REPEALED: Reason = because('The offense was repealed. No petition is filed under it any more.', CITES_653_22[0] ?? null);

const hasDays = ({ bornOn, offenseOn }: AskedFacts): boolean => bornOn !== null && offenseOn !== null;

function reasonsOfTheDoor({ kind, filedOn, bornOn, offenseOn, counts, stage }: AskedFacts): readonly Reason[] {
  if (bornOn === null || offenseOn === null || (stage !== null && stage !== 'P1')) return [];
  const asked = counts.map(({ number, statute, level }) => ({ number, statute, level, offenseOn, statuteConfirmed: true }));
  return checkPetitionAtTheDoor({ kind, filedOn, bornOn, counts: asked })
    .filter(({ severity }) => severity === 'refused')
    .map(({ message, cites }) => because(message, cites[0] ?? null));
}
