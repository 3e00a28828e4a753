import { addDays } from '@starling/shared/time/local-date';
import type { Ledger } from '../ledger.ts';
import type { SessionDay } from '../sessions.ts';
import { tellAnaLucia } from './ana-lucia.ts';
import { tellImani } from './imani.ts';
import { tellJade } from './jade.ts';
import { keepApartFrom, tellMarisol } from './marisol.ts';
import { tellNoemi } from './noemi.ts';
import { tellCorazon, tellEmrys } from './sacramento-day.ts';
import { tellOttilie } from './ottilie.ts';
import { aside, type Stage, type StoryYouth } from './telling.ts';
import { tellTheo } from './theo.ts';
import { tellZuri } from './zuri.ts';

/** Tells the hand-written stories of a court; the coming session carries them first, in this order. */
export function tellStories(ledger: Ledger, days: readonly SessionDay[]): readonly StoryYouth[] {
  const stage = stageFor(ledger, days);
  return ledger.key === 'los-angeles' ? tellLosAngeles(stage) : [tellCorazon(stage), tellEmrys(stage)];
}

function tellLosAngeles(stage: Stage): readonly StoryYouth[] {
  const marisol = tellMarisol(stage);
  const others = [tellZuri(stage), tellTheo(stage), tellAnaLucia(stage), tellJade(stage), tellNoemi(stage)];
  const imani = tellImani(stage, (who) => {
    keepApartFrom(stage, marisol, who);
  });
  return [marisol, ...others, imani, tellOttilie(aside(stage, 'Ottilie'))];
}

/** The days on which the court still sits, today's first. */
export function comingDays({ anchor }: Ledger, days: readonly SessionDay[]): readonly SessionDay[] {
  return days.filter(({ day, sessions }) => day >= anchor && sessions.some(({ cap }) => cap > 0));
}

/** The session day that the bench opens: today's, or the next one. */
export function comingDay(ledger: Ledger, days: readonly SessionDay[]): SessionDay {
  const [coming] = comingDays(ledger, days);
  if (coming === undefined) throw new RangeError(`No session of ${ledger.key} on or after ${ledger.anchor}`);
  return coming;
}

function stageFor(ledger: Ledger, days: readonly SessionDay[]): Stage {
  const today = comingDay(ledger, days);
  const week = (offset: number): SessionDay => {
    const wanted = addDays(today.day, 7 * offset);
    const found = offset < 0 ? days.findLast(({ day }) => day <= wanted) : days.find(({ day }) => day >= wanted);
    return found ?? today;
  };
  return { ledger, today, week };
}
