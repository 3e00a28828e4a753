import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { invalid, outsideWindow, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { reasonsTooSoon } from '@starling/shared/law/clocks/hearing-window';
import {
  changesAllow,
  clocksBesides,
  lateClocks,
  relaxingChanges,
  sayLate,
  settingWindow,
  waysToRelax,
  type HearingDate,
  type RelaxingChange,
  type WaiverAsked,
  type WayToRelax,
} from '@starling/shared/law/clocks/relax-hearing-date';
import type { RunningClock } from '@starling/shared/law/clocks/running-clocks';
import { sayDate } from '@starling/shared/time/local-date';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import { clockChangeAct } from './clock-change-act.ts';
import type { CaseFacts } from '../reads/case-facts.read.ts';

/** What was entered with a hearing for a day after its window. */
export interface Relaxation {
  readonly timeWaiver: WaiverAsked | null;
  readonly goodCause: string | null;
  readonly judgeDecides: string | null;
}

/** A hearing on a day, with what was entered for it and who sets it. */
export interface AskedDay extends HearingDate, Relaxation {
  readonly seat: ActingSeat;
}

/** A day that may be set: what to mind about it, and the changes of clocks that are written with it. */
export interface LawfulDay {
  readonly caution: string | null;
  readonly changes: readonly RelaxingChange[];
  readonly reason: string | null;
}

/** The judge's own seat; nobody else sets a hearing after a last day that no rule moves. */
const ONLY_THE_JUDGE = 'Only the judge sets a hearing on a day that no rule allows. Leave this empty, and ask the judge.';

/**
 * Weighs a day against the lawful window. After the last day it is refused unless what the law names is entered; after the safe day, or with too
 * little time for notice, it is taken with a caution: the parties may waive notice, and no text that was read bars the setting itself.
 */
export function weighDay(of: CaseFacts, asked: AskedDay): Result<LawfulDay> {
  const late = lateClocks(of, asked);
  if (late.length === 0) return ok({ caution: cautionAbout(of, asked), changes: [], reason: null });
  if (asked.judgeDecides !== null && asked.seat !== 'judge')
    return refuse(invalid([{ field: 'judgeDecides', message: ONLY_THE_JUDGE, cites: [] }]));
  const ways = waysToRelax(of, asked);
  const way = ways.find((one) => isEntered(one, asked));
  const said = { ...sayLate(late, { on: asked.on, ways }), ways };
  if (way === undefined) return refuse(outside(of, asked, said));
  const waiver = asked.timeWaiver ?? undefined;
  const changes = relaxingChanges(way, late, { asked, today: of.facts.today, ...(waiver === undefined ? {} : { waiver }) });
  if (way === 'TIME_WAIVER' && !changesAllow(of, asked, changes))
    return refuse(outside(of, asked, { ...said, words: `${WAIVED_TOO_SHORT} ${said.words}` }));
  const beside = clocksBesides(of, asked).map(sayBeside);
  return ok({ caution: [said.late, ENTERED[way], ...beside].join(' '), changes, reason: reasonOf(way, asked) });
}

const WAIVED_TOO_SHORT = 'The time waiver does not reach this day.';

const ENTERED: Readonly<Record<WayToRelax, string>> = {
  TIME_WAIVER: 'The time waiver was entered with it.',
  GOOD_CAUSE: 'The good cause was entered with it.',
  JUDGE_DECIDES: 'The judge set it with a reason; the clock stays late.',
};

function isEntered(way: WayToRelax, { timeWaiver, goodCause, judgeDecides }: Relaxation): boolean {
  const entered = { TIME_WAIVER: timeWaiver, GOOD_CAUSE: goodCause, JUDGE_DECIDES: judgeDecides };
  return entered[way] !== null;
}

function reasonOf(way: WayToRelax, { goodCause, judgeDecides }: Relaxation): string | null {
  const reasons = { TIME_WAIVER: null, GOOD_CAUSE: goodCause, JUDGE_DECIDES: judgeDecides };
  return reasons[way];
}

function outside(
  of: CaseFacts,
  asked: AskedDay,
  said: Pick<ReturnType<typeof sayLate>, 'words' | 'cites'> & { readonly ways: readonly WayToRelax[] },
): Refusal {
  const { earliest, latest, safe } = settingWindow(of, asked);
  return outsideWindow({ words: said.words, earliest, latest, safe, cites: said.cites, relaxedBy: said.ways });
}

/** What to mind about a day that may be set: it comes after the safe one, another hearing is due sooner, or notice for it is late. */
function cautionAbout(of: CaseFacts, asked: AskedDay): string | null {
  const words = [...tightWords(of, asked), ...clocksBesides(of, asked).map(sayBeside), ...tooSoonWords(of, asked)];
  return words.length === 0 ? null : words.join(' ');
}

function tightWords(of: CaseFacts, asked: AskedDay): readonly string[] {
  const { latest, safe, binding } = settingWindow(of, asked);
  if (latest === null || safe === null || binding === null || asked.on <= safe || asked.on > latest) return [];
  return [`Lawful, and after the safer day, ${sayDate(safe)}. The last day is ${sayDate(latest)} (${binding.rule.cites[0].text}).`];
}

function sayBeside({ rule, deadline }: RunningClock): string {
  return `Due sooner, with no hearing set for it: ${rule.act}, by ${sayDate(deadline)} (${rule.cites[0].text}).`;
}

function tooSoonWords({ facts, ground }: CaseFacts, asked: AskedDay): readonly string[] {
  return reasonsTooSoon(facts, asked, ground).map(({ words, cite }) => (cite === null ? words : `${words} (${cite.text})`));
}

/** The rows and events of the changes that a day needs, linked to its hearing. */
export function relaxingAct(
  { changes, reason }: LawfulDay,
  { caseId, hearingId, enteredBy }: { readonly caseId: string; readonly hearingId: string; readonly enteredBy: string | null },
): Pick<JournalEntry, 'events' | 'changes'> {
  const acts = changes.map((change) => clockChangeAct({ ...change, changeId: newId(), caseId, hearingId, reason, enteredBy }));
  return { events: acts.flatMap((act) => act.events), changes: acts.flatMap((act) => act.changes) };
}
