import { z } from 'zod';
import { evid } from '../law/citation.ts';
import type { Result } from '../result.ts';
import { ORDER_OWNER } from '../vocabulary/order.ts';
import { STAFFING_AGENCY, STAFFING_ATTENDANCE, STAFFING_LINE_KIND } from '../vocabulary/staffing.ts';
import { addProblem, dayOrNull, id, idOrNull, oneOf, parseWith, version, versionOrNull, words, yesNo, yesOrNo } from './fields.ts';

/** One line for one youth is read in seconds; what is longer belongs in a report. */
const LONGEST_LINE = 200;

const ONE_LINE = words('The line is empty. Write one sentence.').refine((text) => text.length <= LONGEST_LINE && !/\n/u.test(text), {
  error: `A line is one sentence of up to ${String(LONGEST_LINE)} characters. Shorten it.`,
});
const LINE = z
  .object({
    sessionId: id('Choose the session.'),
    hearingId: id('Choose the youth’s hearing.'),
    agency: oneOf(STAFFING_AGENCY, 'Choose for which agency the line speaks.'),
    kind: oneOf(STAFFING_LINE_KIND, 'Choose what the line is about.'),
    words: ONE_LINE,
    askInChambers: yesOrNo,
    doNotRaise: yesOrNo,
    optedIn: yesOrNo,
  })
  .superRefine(({ agency, optedIn }, context) => {
    if (optedIn && agency !== 'advocate')
      addProblem(context, {
        field: 'optedIn',
        message: 'Only a privileged line is opened to others. Leave this out.',
        cites: [evid('1038')],
      });
  });
const OF_A_LINE = { lineId: id('Choose the line.'), version };
const TAKE_BACK = z.object(OF_A_LINE);
const FLAGS = z.object({
  ...OF_A_LINE,
  askInChambers: yesNo('Say whether this is asked in chambers.'),
  doNotRaise: yesNo('Say whether this is not raised.'),
});
const OPT_IN = z.object({ ...OF_A_LINE, optedIn: yesNo('Say whether the judge and the youth’s counsel may read the line.') });
const TALK = z.object({ sessionId: id('Choose the session.'), version: versionOrNull });
const ATTEND = z.object({
  sessionId: id('Choose the session.'),
  agency: oneOf(STAFFING_AGENCY, 'Choose the agency.'),
  name: words('Enter who came.'),
  state: oneOf(STAFFING_ATTENDANCE, 'Choose here, not here, or expected.'),
});
const ACTION_ITEM = z.object({
  sessionId: id('Choose the session.'),
  hearingId: idOrNull,
  words: ONE_LINE,
  ownerRole: oneOf(ORDER_OWNER, 'Choose who does it.'),
  dueOn: dayOrNull,
});
const DONE = z.object({ actionItemId: id('Choose what was done.'), version });

/** One line of an agency about one youth. */
export type WriteLine = z.infer<typeof LINE>;
/** A line to take back. */
export type TakeBackLine = z.infer<typeof TAKE_BACK>;
/** The flags of a line. */
export type SetFlags = z.infer<typeof FLAGS>;
/** Whether a privileged line is opened. */
export type OptIn = z.infer<typeof OPT_IN>;
/** The team's talk of a session; without a version nobody opened it yet. */
export type StaffingAct = z.infer<typeof TALK>;
/** Who came for an agency. */
export type Attend = z.infer<typeof ATTEND>;
/** Something the team takes on. */
export type AddActionItem = z.infer<typeof ACTION_ITEM>;
/** Something that was done. */
export type DoneActionItem = z.infer<typeof DONE>;

/** Reads a line: one sentence, opened to others only where it is privileged. */
export function parseWriteLine(input: unknown): Result<WriteLine> {
  return parseWith(LINE, input);
}

/** Reads which line is taken back. */
export function parseTakeBackLine(input: unknown): Result<TakeBackLine> {
  return parseWith(TAKE_BACK, input);
}

/** Reads the flags of a line. */
export function parseSetFlags(input: unknown): Result<SetFlags> {
  return parseWith(FLAGS, input);
}

/** Reads whether a line is opened. */
export function parseOptIn(input: unknown): Result<OptIn> {
  return parseWith(OPT_IN, input);
}

/** Reads the talk to open or to end. */
export function parseStaffingAct(input: unknown): Result<StaffingAct> {
  return parseWith(TALK, input);
}

/** Reads who came. */
export function parseAttend(input: unknown): Result<Attend> {
  return parseWith(ATTEND, input);
}

/** Reads what the team takes on. */
export function parseAddActionItem(input: unknown): Result<AddActionItem> {
  return parseWith(ACTION_ITEM, input);
}

/** Reads what was done. */
export function parseDoneActionItem(input: unknown): Result<DoneActionItem> {
  return parseWith(DONE, input);
}
