import { wic } from '../../law/citation.ts';
import { sayDate } from '../../time/local-date.ts';
import { CONTINUANCE_ASKED_BY, CONTINUANCE_POSITION, CONTINUANCE_REASON } from '../../vocabulary/continuance.ts';
import { CUSTODY_ORDER_KIND } from '../../vocabulary/custody-order.ts';
import { hearingWords } from '../../vocabulary/hearing.ts';
import { NEXT_QUEUE, NO_NEXT_REASON } from '../../vocabulary/next-step.ts';
import { PARTICIPATION_ROLE } from '../../vocabulary/participation.ts';
import { SERVICE_PROOF, WARRANT_HOLDER, WARRANT_KIND, WARRANT_REASON } from '../../vocabulary/warrant.ts';
import { CUSTODY_KIND } from '../../vocabulary/youth.ts';
import type { MinuteContinuance, MinuteCustodyOrder, MinuteDate, MinuteFacts, MinuteWarrant } from './minute-facts.ts';
import type { MinuteLine } from './minute-order.ts';
import { sayWall, sentence } from './minute-words.ts';

const plain = (words: string): MinuteLine => ({ words, cite: null });
const CONTINUED_BY = wic('682(b)').text;

const RESULT_WORDS: Readonly<Partial<Record<MinuteFacts['state'], string>>> = {
  heard: 'Heard.',
  continued: 'Continued.',
  trailed: 'Trailed: it is called again today.',
  second_call: 'Put to second call.',
  off_calendar: 'Taken off calendar.',
  away: 'The youth was away. Away is no finding about the youth.',
};

/** What happened: the result, and for a continuance who asked, why in facts, whether time is waived, and where the others stand. */
export function resultLines(facts: MinuteFacts): readonly MinuteLine[] {
  const words = RESULT_WORDS[facts.state];
  return [
    ...(words === undefined ? [] : [plain(words)]),
    ...(facts.underSubmissionUntil === null
      ? []
      : [plain(`Taken under submission; to be decided by ${sayDate(facts.underSubmissionUntil)}.`)]),
    ...continuanceLines(facts),
  ];
}

function continuanceLines({ state, continuance, goodCause }: MinuteFacts): readonly MinuteLine[] {
  if (continuance !== null) return continuedLines(continuance);
  return state === 'continued' && goodCause !== null ? [{ words: `Good cause: ${sentence(goodCause)}`, cite: CONTINUED_BY }] : [];
}

function continuedLines({ askedBy, reason, facts, timeWaived, granted, count, positions }: MinuteContinuance): readonly MinuteLine[] {
  const asked = askedBy === 'court' ? 'On the court’s own motion' : `On the motion of: ${CONTINUANCE_ASKED_BY[askedBy].toLowerCase()}`;
  const why = facts.trim() === '' ? '' : ` ${sentence(facts)}`;
  const roles: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  const others = positions.map(({ role, position }) => `${roles[role] ?? role}: ${CONTINUANCE_POSITION[position].toLowerCase()}`);
  return [
    { words: `${asked}. ${granted ? 'Granted' : 'Denied'}. ${CONTINUANCE_REASON[reason].words}.${why}`, cite: CONTINUED_BY },
    plain(
      `${timeWaived ? 'Time is waived.' : 'No time is waived.'} This matter was continued ${count === 1 ? 'once' : `${String(count)} times`}.`,
    ),
    ...(others.length === 0 ? [] : [plain(`${others.join('. ')}.`)]),
  ];
}

/** Where the youth is, and the orders about it that were given in this hearing. */
export function custodyLines({ custody, custodyOrders }: MinuteFacts): readonly MinuteLine[] {
  const given = custodyOrders.filter(({ state }) => state !== 'withdrawn').map(custodyOrderLine);
  return given.length > 0 || custody === null ? given : [plain(`${CUSTODY_KIND[custody]}. No change was ordered.`)];
}

function custodyOrderLine({ kind, holder, toAdult, reasons }: MinuteCustodyOrder): MinuteLine {
  const adult = toAdult === null ? '' : ` The youth leaves with ${toAdult}.`;
  return { words: `${CUSTODY_ORDER_KIND[kind]}: ${sentence(holder)}${adult} Reasons: ${sentence(reasons)}`, cite: wic('636(a)').text };
}

/** A warrant of this hearing with the proof that notice had reached the youth, or its recall and whether the holder confirmed it. */
export function warrantLines(warrant: MinuteWarrant): readonly MinuteLine[] {
  const name = WARRANT_KIND[warrant.kind];
  if (warrant.did === 'recalled')
    return [plain(`${name} recalled. ${warrant.recallConfirmed ? 'The holder confirmed it.' : 'The holder has not confirmed it yet.'}`)];
  const held = warrant.heldUntil === null ? '' : ` until ${sayDate(warrant.heldUntil)}`;
  const did = warrant.did === 'held' ? `issued and held${held}` : 'issued';
  const why = warrant.reason === null ? '' : ` ${WARRANT_REASON[warrant.reason]}.`;
  const holder = warrant.holder === null ? '' : ` Holder: ${WARRANT_HOLDER[warrant.holder].toLowerCase()}.`;
  return [plain(`${name} ${did}.${why} Notice of the hearing: ${SERVICE_PROOF[warrant.serviceProof].toLowerCase()}.${holder}`)];
}

/** What next: a date, a queue, or nothing further with its reason. */
export function nextLines({ next }: MinuteFacts): readonly MinuteLine[] {
  const added = next.words === null ? [] : [plain(sentence(next.words))];
  if (next.date !== null) return [plain(sayNextDate(next.date)), ...added];
  if (next.queue !== null)
    return [plain(`No date yet: ${NEXT_QUEUE[next.queue].toLowerCase()}. It is in the queue of what needs a date.`), ...added];
  return next.none === null ? added : [plain(`Nothing further is set: ${NO_NEXT_REASON[next.none].toLowerCase()}.`), ...added];
}

function sayNextDate({ on, startsAt, department, type }: MinuteDate): string {
  return `${sayDate(on)}, ${sayWall(startsAt)}, ${department}: ${hearingWords(type)}.`;
}
