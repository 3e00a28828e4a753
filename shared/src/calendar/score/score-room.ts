import { setting } from '../../law/court-settings.ts';
import { sayCount, sayLanguage } from '../finder/finder-words.ts';
import type { TakenSlot } from '../ground.ts';
import { someoneComes } from '../rules/place-facts.ts';
import { clip, type Scored } from './score-part.ts';

const SAME_SESSION = 0.6;
const COMES_FOR_THIS = 0.3;
const SAME_TYPE_SOMEWHERE = 0.5;
/** Slots this near are one block: the time in which an interpreter does not go away. */
const BLOCK_MINUTES = 10;
/** With so many others waiting at the same time, no place is left to wait alone. */
const CROWD = 4;
const WHOLE = 100;

/** Minutes somebody called at this time is likely to wait: what the matters just before it run over, for the share that the court leaves free. */
export function likelyWait({ others, time, ground }: Scored): number {
  const slack = (WHOLE - setting(ground.settings, 'benchShare')) / WHOLE;
  return Math.round(minutesJustBefore(others, time.startsAt) * slack);
}

/** No wait gets all; the wait after which the court calls a youth next gets nothing. */
export function waitShare(at: Scored): number {
  const longest = setting(at.ground.settings, 'waitRed');
  return someoneComes(at.wanted) && longest > 0 ? clip(1 - likelyWait(at) / longest) : 1;
}

/** Says the likely wait, or that there is none. */
export function saysWait(at: Scored): string | null {
  if (!someoneComes(at.wanted)) return null;
  const wait = likelyWait(at);
  return wait < BLOCK_MINUTES ? 'hardly a wait' : `a likely wait of ${wait} minutes`;
}

/** Nobody of the same placement within the court's minutes gets all; the nearer, the less. */
export function clusterShare(at: Scored): number {
  const { wanted, ground, time } = at;
  const { cluster } = wanted;
  if (cluster === null || wanted.mode !== 'in_person') return 1;
  const within = setting(ground.settings, 'clusterMinutes');
  const away = present(at)
    .filter((slot) => slot.cluster === cluster)
    .map(({ startsAt }) => Math.abs(startsAt - time.startsAt));
  return within === 0 ? 1 : clip(Math.min(within, ...away) / within);
}

/** Says when somebody of the same placement is near in time. Never which placement. */
export function saysCluster(_at: Scored, share: number): string | null {
  return share < 1 ? 'others of the same placement wait then' : null;
}

/** Beside another hearing of the language all, in the same session much, alone little; without an interpreter all. */
export function interpreterShare({ others, wanted, time }: Scored): number {
  const { language } = wanted;
  if (language === null || !someoneComes(wanted)) return 1;
  const same = others.filter((slot) => slot.language === language);
  if (same.some((slot) => gapBetween(slot, time) <= BLOCK_MINUTES)) return 1;
  return same.length > 0 ? SAME_SESSION : COMES_FOR_THIS;
}

/** "beside two other Spanish hearings, one interpreter": those that lie beside it alone. */
export function saysInterpreter({ others: set, wanted, time }: Scored, share: number): string | null {
  const { language } = wanted;
  if (language === null || !someoneComes(wanted)) return null;
  const name = sayLanguage(language);
  const same = set.filter((slot) => slot.language === language);
  const count = same.filter((slot) => share < 1 || gapBetween(slot, time) <= BLOCK_MINUTES).length;
  if (count === 0) return `a ${name} interpreter comes for this hearing alone`;
  const others = `${sayCount(count).toLowerCase()} other ${name} ${count === 1 ? 'hearing' : 'hearings'}`;
  return share === 1 ? `beside ${others}, one interpreter` : `${others} in the session, with a gap`;
}

/** The fewer wait at the same time, the more. */
export function waitingPlaceShare(at: Scored): number {
  return at.wanted.mode === 'in_person' ? clip(1 - waitingThen(at) / CROWD) : 1;
}

/** Says how many wait at the same time, when that is half a crowd or more. */
export function saysWaitingPlace(at: Scored, share: number): string | null {
  return share <= 0.5 ? `${sayCount(waitingThen(at)).toLowerCase()} others wait then` : null;
}

/** Hard news spread out gets all; one more in a row than the court allows gets nothing. Minutes kept free after a hearing are a pause. */
export function staffLoadShare({ others, wanted, ground, time }: Scored): number {
  if (!wanted.isHardNews) return 1;
  const reset = setting(ground.settings, 'hardNewsResetMinutes');
  const row = 1 + hardNewsBefore(others, time.startsAt, reset) + hardNewsAfter(others, time.endsAt, reset);
  return row <= setting(ground.settings, 'hardNewsInARow') ? 1 : 0;
}

/** Says when hard news would follow hard news without a pause. */
export function saysStaffLoad(_at: Scored, share: number): string | null {
  return share < 1 ? 'hard news without a pause before or after' : null;
}

/** Beside a hearing of its type all, in a session with one half. */
export function typeGroupingShare({ others, wanted, time }: Scored): number {
  const same = others.filter(({ type }) => type === wanted.type);
  if (same.some((slot) => gapBetween(slot, time) <= BLOCK_MINUTES)) return 1;
  return same.length > 0 ? SAME_TYPE_SOMEWHERE : 0;
}

/** Grouping is never worth a word. */
export function saysTypeGrouping(): null {
  return null;
}

function present({ others }: Scored): readonly TakenSlot[] {
  return others.filter(({ mode, isThisYouth }) => mode === 'in_person' && !isThisYouth);
}

function waitingThen(at: Scored): number {
  const within = setting(at.ground.settings, 'waitAmber');
  return present(at).filter(({ startsAt }) => Math.abs(startsAt - at.time.startsAt) <= within).length;
}

/** The minutes set without a gap up to a time: a matter that runs over pushes all that follow it without one. */
function minutesJustBefore(others: readonly TakenSlot[], startsAt: number): number {
  let from = startsAt;
  let minutes = 0;
  for (const slot of others.filter((one) => one.startsAt < startsAt).toReversed()) {
    if (from - (slot.startsAt + slot.minutes) >= BLOCK_MINUTES) break;
    minutes += slot.minutes;
    from = slot.startsAt;
  }
  return minutes;
}

function gapBetween(slot: TakenSlot, time: { readonly startsAt: number; readonly endsAt: number }): number {
  return slot.startsAt < time.startsAt ? time.startsAt - (slot.startsAt + slot.minutes + slot.buffer) : slot.startsAt - time.endsAt;
}

/** How many hearings with hard news run up to a time, with less than a pause between them. */
function hardNewsBefore(slots: readonly TakenSlot[], until: number, reset: number): number {
  const before = slots.filter((slot) => slot.startsAt < until).toReversed();
  return runLength(before, (slot, edge) => edge - (slot.startsAt + slot.minutes) < reset, {
    edge: until,
    next: ({ startsAt }) => startsAt,
  });
}

/** How many hearings with hard news follow a time, with less than a pause between them. */
function hardNewsAfter(slots: readonly TakenSlot[], from: number, reset: number): number {
  const after = slots.filter((slot) => slot.startsAt >= from);
  return runLength(after, (slot, edge) => slot.startsAt - edge < reset, {
    edge: from,
    next: ({ startsAt, minutes }) => startsAt + minutes,
  });
}

interface Run {
  readonly edge: number;
  readonly next: (slot: TakenSlot) => number;
}

function runLength(slots: readonly TakenSlot[], touches: (slot: TakenSlot, edge: number) => boolean, run: Run): number {
  let { edge } = run;
  let length = 0;
  for (const slot of slots) {
    if (!slot.isHardNews || !touches(slot, edge)) break;
    length += 1;
    edge = run.next(slot);
  }
  return length;
}
