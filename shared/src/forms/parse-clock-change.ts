import { z } from 'zod';
import { wic } from '../law/citation.ts';
import { isClockId, type ClockId } from '../law/clocks/clock-id.ts';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { CHANGE_GROUND, CLOCK_CHANGE, isChangeGround, type ChangeGround } from '../vocabulary/clock-change.ts';
import { statesGoodCause } from '../workflow/hearing.ts';
import { addProblem, day, dayOrNull, id, idOrNull, oneOf, parseWith, version, wordsOrNull } from './fields.ts';

const clockOrNull = wordsOrNull.transform((text, context): ClockId | null => {
  if (text === null || isClockId(text)) return text;
  context.addIssue({ code: 'custom', message: 'Choose the clock from the list.' });
  return z.NEVER;
});

const groundOrNull = wordsOrNull.transform((text, context): ChangeGround | null => {
  const word = text?.toLowerCase() ?? null;
  if (word === null || isChangeGround(word)) return word;
  context.addIssue({ code: 'custom', message: `Choose the ground: ${Object.values(CHANGE_GROUND).join('; ')}.` });
  return z.NEVER;
});

const CHANGE = z
  .object({
    caseId: id('Choose the case.'),
    petitionId: idOrNull,
    kind: oneOf(CLOCK_CHANGE, 'Choose what was done to the clock.'),
    clock: clockOrNull,
    madeOn: day('This day does not exist. Enter the day on which it was made.'),
    fromOn: dayOrNull,
    untilOn: dayOrNull,
    ground: groundOrNull,
    reason: wordsOrNull,
  })
  .superRefine((form, context) => {
    for (const problem of [...extensionProblems(form), ...reasonProblems(form), ...dayProblems(form)]) addProblem(context, problem);
  });
const TAKE_BACK = z.object({ clockChangeId: id('Choose the change.'), version });

/** Something done to a clock after it began. */
export type ChangeClock = z.infer<typeof CHANGE>;
/** A change entered by mistake. */
export type TakeBackClockChange = z.infer<typeof TAKE_BACK>;

type Problems = readonly {
  readonly field: string;
  readonly message: string;
  readonly cites: readonly [] | readonly [ReturnType<typeof wic>];
}[];

/** Only a time waiver and a stop reach several clocks; an extension is of one clock, to one day, on one ground. */
function extensionProblems({ kind, clock, untilOn, ground }: ChangeClock): Problems {
  const needsClock = kind === 'extended' || kind === 'restarted';
  return [
    ...(needsClock && clock === null ? [{ field: 'clock', message: 'Choose the clock that it is about.', cites: [] as const }] : []),
    ...(kind === 'extended' && untilOn === null ? [{ field: 'untilOn', message: 'Enter the new last day.', cites: [] as const }] : []),
    ...(kind === 'extended' && ground === null
      ? [{ field: 'ground', message: 'Choose the ground of the extension.', cites: [] as const }]
      : []),
  ];
}

/** Good cause is facts, never agreement or convenience alone (WIC 682(b)); another ground is written down. */
function reasonProblems({ kind, ground, reason }: ChangeClock): Problems {
  if (ground === 'other' && reason === null) return [{ field: 'reason', message: 'Write the ground down.', cites: [] }];
  if (kind !== 'extended' || ground !== 'good_cause' || statesGoodCause(reason ?? '')) return [];
  return [{ field: 'reason', message: 'Agreement or convenience is not good cause. Write the facts.', cites: [wic('682(b)')] }];
}

function dayProblems({ kind, madeOn, fromOn, untilOn }: ChangeClock): Problems {
  const reachesForward = kind === 'time_waiver' || kind === 'extended';
  const begins = reachesForward ? madeOn : (fromOn ?? madeOn);
  if (untilOn === null || !isBefore(untilOn, begins)) return [];
  return [{ field: 'untilOn', message: 'This day lies before the day it begins. Correct one of them.', cites: [] }];
}

/** Reads a change of a clock. Whether the law knows it is for the clocks of the case to say. */
export function parseChangeClock(input: unknown): Result<ChangeClock> {
  return parseWith(CHANGE, input);
}

/** Reads a change to take back. */
export function parseTakeBackClockChange(input: unknown): Result<TakeBackClockChange> {
  return parseWith(TAKE_BACK, input);
}
