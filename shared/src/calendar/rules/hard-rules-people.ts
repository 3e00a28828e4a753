import { setting } from '../../law/court-settings.ts';
import { NEED_REFUSAL, sayLanguage } from '../finder/finder-words.ts';
import type { Busy, Ground, Place, WantedHearing } from '../ground.ts';
import type { Breach } from './hard-rule.ts';
import { hasInterpreter } from './interpreters.ts';
import { apartBreach } from './keep-apart.ts';
import { overlaps, sayMinuteOfDay } from '../minute-of-day.ts';
import { keepsNeed } from './need-windows.ts';
import { busyAt, COUNSEL, FAMILY, OFFICERS, someoneComes, timeAt } from './place-facts.ts';

/** Two who are kept apart do not meet. */
export function keptApart(place: Place, wanted: WantedHearing, { settings }: Ground): Breach | null {
  return apartBreach(place, wanted, settings);
}

/** A day on which the youth may have to speak in another court stays free. Nothing says why. */
export function trialDay({ session }: Place, wanted: WantedHearing): Breach | null {
  const isKept = someoneComes(wanted) && wanted.exploiterTrialDays.includes(session.heldOn);
  return isKept ? { words: 'This day is kept free for this youth.' } : null;
}

/** The youth has no other hearing at that time, in whatever department. */
export function youthElsewhere(place: Place, wanted: WantedHearing): Breach | null {
  if (!someoneComes(wanted)) return null;
  const { ownHearings, hearingId, leadHearingId } = wanted;
  const time = timeAt(place, wanted);
  const other = ownHearings.find(
    (own) => own.on === time.on && own.hearingId !== hearingId && own.hearingId !== leadHearingId && overlaps(own, time),
  );
  return other === undefined ? null : { words: `This youth is set in ${other.department} at ${sayMinuteOfDay(other.startsAt)}.` };
}

/** No counsel of the case is in another courtroom. */
export function counselBusy(place: Place, wanted: WantedHearing): Breach | null {
  return sayBusy(hardAt(place, wanted, COUNSEL));
}

/** No officer or worker of the case is somewhere else. */
export function officerBusy(place: Place, wanted: WantedHearing): Breach | null {
  return sayBusy(hardAt(place, wanted, OFFICERS));
}

/** Whoever cares for the youth can come. The family is spoken of by its place in the case, never by name. */
export function caregiverBusy(place: Place, wanted: WantedHearing): Breach | null {
  return hardAt(place, wanted, FAMILY) === undefined ? null : { words: 'Whoever cares for the youth cannot come then.' };
}

/** A need that is a must is kept. */
export function mustIsKept(place: Place, wanted: WantedHearing): Breach | null {
  if (!someoneComes(wanted)) return null;
  const time = timeAt(place, wanted);
  const need = wanted.needs.find((one) => one.strength === 'must' && !keepsNeed(one, time));
  return need === undefined ? null : { words: NEED_REFUSAL[need.kind] ?? 'A need of the youth that is a must stands against this time.' };
}

/** Remote is the youth's choice, after counsel. */
export function remoteUnasked(_place: Place, { mode, remoteConsent }: WantedHearing): Breach | null {
  return mode === 'remote' && !remoteConsent
    ? { words: 'Remote only if the youth agrees after talking with counsel. Record that first.' }
    : null;
}

/** An interpreter of the language is free. */
export function noInterpreter(place: Place, wanted: WantedHearing, ground: Ground): Breach | null {
  const { language } = wanted;
  if (language === null || !someoneComes(wanted)) return null;
  const speaking = ground.interpreters.filter((one) => one.language === language);
  if (speaking.length === 0) return { words: `No ${sayLanguage(language)} interpreter is on this court’s list.` };
  if (hasInterpreter(timeAt(place, wanted), { wanted, speaking, interpreted: ground.interpreted })) return null;
  const words =
    speaking.length === 1
      ? `The one ${sayLanguage(language)} interpreter is taken then.`
      : `Every ${sayLanguage(language)} interpreter is taken then.`;
  return { words };
}

/** A reminder can be sent: how the youth is safely reached is written down. */
export function noSafeContact(_place: Place, wanted: WantedHearing, { settings }: Ground): Breach | null {
  const refuses = setting(settings, 'safeContactBefore') === 'setting' && someoneComes(wanted);
  return refuses && !wanted.hasSafeContact ? { words: 'No safe contact is written down, so no reminder can be sent.' } : null;
}

function hardAt(place: Place, wanted: WantedHearing, roles: Parameters<typeof busyAt>[2]): Busy | undefined {
  if (!someoneComes(wanted)) return undefined;
  return busyAt(timeAt(place, wanted), wanted.busy, roles).find(({ hardness }) => hardness === 'hard');
}

function sayBusy(busy: Busy | undefined): Breach | null {
  if (busy === undefined) return null;
  return { words: busy.where === null ? `${busy.who} is away then.` : `${busy.who} is set in ${busy.where} at the same hour.` };
}
