import { setting } from '../../law/court-settings.ts';
import { daysBetween, isAfter, sayDateShort } from '../../time/local-date.ts';
import { readMinuteOfDay, sayMinuteOfDay } from '../minute-of-day.ts';
import { someoneComes } from '../rules/place-facts.ts';
import type { Scored } from '../score/score-part.ts';

/** A thing to know before a slot is taken: which row of practice 4.1 asks for it, and its sentence for a place; null: nothing to say. */
interface Caution {
  readonly practice: number | null;
  readonly says: (at: Scored) => string | null;
}

/** What to know before a slot is taken. None of it forbids the slot. */
export const SLOT_CAUTIONS = {
  afterSafeDay: { practice: null, says: afterSafeDay },
  substitute: { practice: 22, says: substitute },
  lightWeek: { practice: 44, says: lightWeek },
  lateEnd: { practice: 21, says: lateEnd },
  noReminder: { practice: 42, says: noReminder },
  hardNews: { practice: 56, says: hardNews },
} as const satisfies Readonly<Record<string, Caution>>;

/** The cautions of a place, in the order of the table. */
export function cautionsOf(at: Scored): readonly string[] {
  return Object.values(SLOT_CAUTIONS).flatMap(({ says }) => says(at) ?? []);
}

function afterSafeDay({ wanted, time }: Scored): string | null {
  const { safe } = wanted.window;
  return safe !== null && isAfter(time.on, safe) ? `Later than the day to aim at, ${sayDateShort(safe)}.` : null;
}

function substitute({ place: { session } }: Scored): string | null {
  const { benchOfficerId, usualBenchOfficerId } = session;
  const sitsForAnother = usualBenchOfficerId !== null && usualBenchOfficerId !== benchOfficerId;
  return sitsForAnother ? `${session.benchOfficer} sits for the usual bench officer.` : null;
}

function lightWeek({ wanted, ground, time }: Scored): string | null {
  const within = setting(ground.settings, 'trialLightDays');
  const isNear = wanted.exploiterTrialDays.some((day) => isAfter(day, time.on) && daysBetween(time.on, day) <= within);
  return isNear && someoneComes(wanted) ? 'A week to keep light for this youth.' : null;
}

function lateEnd({ wanted, ground, time }: Scored): string | null {
  const from = readMinuteOfDay(setting(ground.settings, 'releaseWarningAt'));
  if (from === null || time.endsAt <= from || wanted.mode !== 'in_person') return null;
  return `It ends at ${sayMinuteOfDay(time.endsAt)}: name beforehand who takes the youth home.`;
}

function noReminder({ wanted }: Scored): string | null {
  return wanted.hasSafeContact || !someoneComes(wanted) ? null : 'No safe contact is written down, so no reminder goes out.';
}

function hardNews({ wanted }: Scored): string | null {
  return wanted.isHardNews ? 'Hard news: counsel is told first.' : null;
}
