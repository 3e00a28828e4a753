import type { Citation } from '../../law/citation.ts';
import { clockRule } from '../../law/clocks/clock-rules.ts';
import { statedPeriod } from '../../law/clocks/clock-rule.ts';
import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { UnmetNeed } from '../../refusal.ts';
import { count } from '../../time/counting.ts';
import type { CourtCalendar } from '../../time/court-calendar.ts';
import { dayOf, isMoment } from '../../time/court-moment.ts';
import { isAfter, sayDate, type LocalDate } from '../../time/local-date.ts';
import {
  CONTINUANCE_ASKED_BY,
  CONTINUANCE_REASON,
  type ContinuanceAskedBy,
  type ContinuancePosition,
  type ContinuanceReason,
} from '../../vocabulary/continuance.ts';
import type { CaseBranch } from '../../vocabulary/petition.ts';
import { sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

/** The notice that a motion for a continuance needs, for one hearing and one day of asking. */
export interface MotionNotice {
  /** The last day for the written motion. */
  readonly lastOn: LocalDate;
  readonly isLate: boolean;
  /** What a late request needs besides, in one sentence; null when it is in time. */
  readonly asks: string | null;
  readonly cites: readonly Citation[];
}

/** What the notice of a motion is counted from. */
export interface MotionAsked {
  readonly branch: CaseBranch;
  readonly hearingOn: LocalDate;
  readonly askedOn: LocalDate;
  readonly calendar: CourtCalendar;
  readonly settings: CourtSettings;
}

/** Two court days, by the rows of the clock table: WIC 682 in juvenile justice, 352 in dependency; rule 5.550 for both. */
export function motionNotice({ branch, hearingOn, askedOn, calendar, settings }: MotionAsked): MotionNotice {
  const rule = clockRule(branch === '300' ? 'CONTINUANCE_MOTION_300_2CD' : 'CONTINUANCE_MOTION_602_2CD');
  if (rule.period === null) throw new Error(`${rule.id} has no period to count.`);
  const { deadline } = count(hearingOn, statedPeriod(rule.period, settings), calendar.reaching(rule.reach));
  const lastOn = isMoment(deadline) ? dayOf(deadline) : deadline;
  const isLate = isAfter(askedOn, lastOn);
  const when = branch === '300' ? 'It' : 'To move it past its last day, it';
  return {
    lastOn,
    isLate,
    asks: isLate
      ? `A written motion was due by ${sayDate(lastOn)}, two court days before. ${when} needs good cause for being late: say why it could not be asked before.`
      : null,
    cites: rule.cites,
  };
}

/** What is looked at before a continuance is granted. */
export interface ContinuanceChecked {
  readonly branch: CaseBranch;
  readonly settings: CourtSettings;
  readonly reason: ContinuanceReason;
  /** What was typed states facts (`statesGoodCause`), not agreement or convenience alone. */
  readonly statesFacts: boolean;
  readonly newDateIsNamed: boolean;
  /** The new date lies past the last lawful day of the hearing. */
  readonly isPastItsLimit: boolean;
  readonly notice: MotionNotice;
  /** Why it is asked late, as typed; blank when nothing was. */
  readonly lateBecause: string;
  /** The other parties of the case, with what each said. */
  readonly positions: readonly { readonly role: ContinuanceAskedBy; readonly position: ContinuancePosition }[];
}

/** What is still missing (nothing is granted before), and what only has to be minded. */
export interface ContinuanceMissing {
  readonly needs: readonly UnmetNeed[];
  readonly cautions: readonly string[];
}

/** Everything that a continuance still asks for, at once. */
export function missingForContinuance(checked: ContinuanceChecked): ContinuanceMissing {
  const { statesFacts, newDateIsNamed, positions, branch } = checked;
  const length = clockRule('CONTINUANCE_LENGTH_602').cites;
  const notAsked = positions.filter(({ position }) => position === 'not_asked').map(({ role }) => CONTINUANCE_ASKED_BY[role].toLowerCase());
  return {
    needs: [
      ...(statesFacts ? [] : [need('goodCauseIsInFacts', 'Agreement or convenience is not good cause. Write the facts.', length)]),
      ...(newDateIsNamed ? [] : [need('newDateIsNamed', 'A continued matter needs its new date. Choose a session.', length)]),
      ...(saysWhyItIsLate(checked) ? [] : [need('lateBecause', checked.notice.asks ?? '', checked.notice.cites)]),
    ],
    cautions: [
      ...(notAsked.length === 0 ? [] : [`Not asked yet: ${notAsked.join(', ')}.`]),
      ...(branch === '300'
        ? ['In dependency a continuance is never against the child’s interest, whoever agrees: say so in the minutes.']
        : []),
    ],
  };
}

/** Some reasons come up on the day itself: their facts are those of the lateness too (a setting of the court). */
function saysWhyItIsLate({ branch, settings, reason, notice, isPastItsLimit, lateBecause }: ContinuanceChecked): boolean {
  const isAsked = notice.isLate && (branch === '300' || isPastItsLimit);
  return !isAsked || setting(settings, 'lateByItself').includes(reason) || lateBecause.trim() !== '';
}

function need(name: string, message: string, cites: readonly Citation[]): UnmetNeed {
  return { need: name, message, cites };
}

/** One continuance of a matter, asked for at one of its hearings. */
export interface ContinuanceLink {
  readonly continuanceId: string;
  readonly hearingId: string;
  readonly decided: 'granted' | 'denied' | null;
}

/** A hearing and the one that replaced it, by a continuance or by a move. */
export interface Replaced {
  readonly hearingId: string;
  readonly byHearingId: string;
}

/** The continuances of one matter up to a hearing, oldest first, and how many of them were granted. Moves before the day link and do not count. */
export function chainOf<Link extends ContinuanceLink>(
  hearingId: string,
  { links, replaced }: { readonly links: readonly Link[]; readonly replaced: readonly Replaced[] },
): { readonly chain: readonly Link[]; readonly countSoFar: number } {
  const before = new Map(replaced.map((one) => [one.byHearingId, one.hearingId]));
  const hearings = [hearingId];
  for (let at = before.get(hearingId); at !== undefined && !hearings.includes(at); at = before.get(at)) hearings.unshift(at);
  const chain = hearings.flatMap((id) => links.filter((link) => link.hearingId === id));
  return { chain, countSoFar: chain.filter(({ decided }) => decided === 'granted').length };
}

/** What goes into the minutes about a granted continuance. */
export interface ContinuanceMinute {
  readonly askedBy: ContinuanceAskedBy;
  readonly reason: ContinuanceReason;
  readonly facts: string;
  readonly timeIsWaived: boolean;
  readonly toOn: LocalDate;
  readonly toStartsAt: MinuteOfDay;
  readonly department: string;
  /** With this one. */
  readonly count: number;
}

/** A granted continuance as the minutes say it. */
export function sayContinuance({
  askedBy,
  reason,
  facts,
  timeIsWaived,
  toOn,
  toStartsAt,
  department,
  count: times,
}: ContinuanceMinute): string {
  const asker = askedBy === 'court' ? 'On the court’s own motion' : `At the request of ${sayAsker(askedBy)}`;
  return [
    `${asker}, continued to ${sayDate(toOn)}, ${sayMinuteOfDay(toStartsAt)}, ${department}.`,
    `${CONTINUANCE_REASON[reason].words}.`,
    ...(facts.trim() === '' ? [] : [withStop(facts.trim())]),
    timeIsWaived ? 'Time is waived.' : 'No time is waived.',
    `This matter was continued ${times === 1 ? 'once' : `${String(times)} times`}.`,
  ].join(' ');
}

/** What was typed, ended as a sentence. */
function withStop(typed: string): string {
  return /[.!?][”"’')]*$/u.test(typed) ? typed : `${typed}.`;
}

function sayAsker(askedBy: ContinuanceAskedBy): string {
  const words = CONTINUANCE_ASKED_BY[askedBy].toLowerCase();
  return words.includes('counsel') ? words : `the ${words}`;
}
