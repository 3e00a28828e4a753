import type { CourtSettings } from '../../law/court-settings.ts';
import { wic } from '../../law/citation.ts';
import type { UnmetNeed } from '../../refusal.ts';
import { NO_NEXT_REASON, type NextQueue, type NextStep, type NoNextReason } from '../../vocabulary/next-step.ts';
import type { Attendance } from '../../vocabulary/participation.ts';
import type { HearingResult } from '../../workflow/hearing.ts';
import { missingAnswers, missingInOne, type EnteredFinding, type WantedFinding } from './findings-wanted.ts';
import { whyNotFurther, type MatterOnRecord } from './nothing-further.ts';
import { missingInLateAbsence, type TriedBefore } from './late-entry.ts';
import { missingNext, RESULT_PARTS } from './result-parts.ts';
import { missingBeforeAbsent, type Missed } from '../room/waiting.ts';

/** Somebody on the roll, as it will stand after the save. */
export interface OnTheRoll {
  readonly role: string;
  /** The role in words. */
  readonly words: string;
  readonly attendance: Attendance;
}

/** What comes next, as it was entered. */
export interface EnteredNext {
  readonly step: NextStep;
  readonly sessionId: string | null;
  readonly queueReason: NextQueue | null;
  readonly noneReason: NoNextReason | null;
}

/** One save of a matter with all that it is measured by. */
export interface RecordedMatter {
  readonly result: HearingResult;
  readonly roll: readonly OnTheRoll[];
  readonly next: EnteredNext | null;
  readonly findings: readonly EnteredFinding[];
  readonly wanted: readonly WantedFinding[];
  /** What was done to find the youth; only an absence looks at it. */
  readonly missed: Missed;
  /** The judge's reason to call absent before; null when none was written. */
  readonly absentBecause: string | null;
  /** Of a late entry: who was tried, and how, as it says; null for what is recorded at its time. */
  readonly triedBefore: TriedBefore | null;
  readonly remoteConsentStands: boolean;
  /** What the record knows of the matter: a reason for nothing further may not contradict it. */
  readonly onRecord: MatterOnRecord;
  readonly settings: CourtSettings;
}

/** Everything that one save still lacks, at once: each need with its field, what is missing and what to do. Empty when it may be kept. */
export function missingInRecord(matter: RecordedMatter): readonly UnmetNeed[] {
  return [
    ...missingOnTheRoll(matter),
    ...missingConsent(matter),
    ...matter.findings.flatMap(missingInOne),
    ...(RESULT_PARTS[matter.result].asksFindings ? missingAnswers(matter.findings, matter.wanted) : []),
    ...missingInNext(matter),
    ...missingAbsence(matter),
  ];
}

/** What has to come before a youth is called absent, unless the judge gives a reason; a late entry says what was done then. */
function missingAbsence({ result, absentBecause, triedBefore, missed, settings }: RecordedMatter): readonly UnmetNeed[] {
  if (result !== 'away' || absentBecause !== null) return [];
  return triedBefore === null ? missingBeforeAbsent(missed, settings) : missingInLateAbsence(triedBefore, missed, settings);
}

function missingOnTheRoll({ result, roll }: RecordedMatter): readonly UnmetNeed[] {
  if (!RESULT_PARTS[result].asksWhoWasThere) return [];
  const open = roll.filter(({ attendance }) => attendance === 'expected').map(({ words }) => words.toLowerCase());
  return open.length === 0 ? [] : [need('roll', `Say who was there: ${open.join(', ')}.`)];
}

/** A youth is heard by video only after agreeing, with counsel (WIC 679.5). */
function missingConsent({ result, roll, remoteConsentStands, findings }: RecordedMatter): readonly UnmetNeed[] {
  const isRemote = roll.some(({ role, attendance }) => role === 'youth' && attendance === 'remote');
  const isFound = findings.some(({ kind, answer }) => kind === 'remote_consent' && answer === 'made');
  if (result !== 'heard' || !isRemote || remoteConsentStands || isFound) return [];
  const message = 'Remote only if the youth agrees after talking with counsel. Record that first.';
  return [{ need: 'remoteConsent', message, cites: [wic('679.5')] }];
}

function missingInNext({ result, next, onRecord }: RecordedMatter): readonly UnmetNeed[] {
  const wrong = missingNext(result, next?.step ?? null);
  if (wrong !== null) return [wrong];
  if (next === null) return [];
  return { date: missingDate, queue: missingQueue, none: missingReason }[next.step](next, onRecord);
}

function missingDate({ sessionId }: EnteredNext): readonly UnmetNeed[] {
  return sessionId === null ? [need('next.sessionId', 'Choose the session of the next date.')] : [];
}

function missingQueue({ queueReason }: EnteredNext): readonly UnmetNeed[] {
  return queueReason === null ? [need('next.queueReason', 'Say what is waited for, so that the queue can say it.')] : [];
}

function missingReason({ noneReason }: EnteredNext, onRecord: MatterOnRecord): readonly UnmetNeed[] {
  if (noneReason !== null) {
    const why = whyNotFurther(noneReason, onRecord);
    return why === null ? [] : [need('next.noneReason', why)];
  }
  const reasons = Object.values(NO_NEXT_REASON).map((words) => words.toLowerCase());
  return [need('next.noneReason', `Say why nothing follows: ${reasons.join('; ')}.`)];
}

function need(name: string, message: string): UnmetNeed {
  return { need: name, message, cites: [] };
}
