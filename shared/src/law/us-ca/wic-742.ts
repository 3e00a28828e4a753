/**
 * WIC 742(a): a victim who asked is told the outcome within 60 days of the final disposition; a dismissal counts as one.
 * Text read 2026-11-21 (codes). Status: verified; how it goes with WIC 786(b) is open (O-19). Second reader: none yet.
 */
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { LegalDay } from './pen-236-14.ts';

/** All that the letter says: never the ground, never trafficking, no name. */
export const NEUTRAL_LETTER = 'The case has ended. No restitution is ordered.';

/** The last day of the letter. */
export function victimLetterDue(endedOn: LocalDate): LegalDay {
  return { due: addDays(endedOn, 60), cite: wic('742(a)') };
}

/** What decides whether a letter leaves. */
export interface LetterFacts {
  readonly asked: boolean;
  readonly sealed: boolean;
  readonly judgeApproved: boolean;
}

/** Whether the neutral letter may leave: asked for, allowed by the court's setting, and before the seal or with the judge's approval. */
export function maySendLetter(facts: LetterFacts, settings: CourtSettings): Answer {
  if (!facts.asked) return notMet(because('No victim asked for the outcome.', wic('742(a)')));
  if (setting(settings, 'victimLetter') === 'none') return notMet(because('This court sends no letter about a sealed case.', wic('786(b)')));
  if (facts.sealed && !facts.judgeApproved) return needsJudge(because('The record is sealed. The judge decides whether a letter still leaves.', wic('786(b)')));
  return met(because('Only that the case has ended and that no restitution is ordered.', wic('742(a)')));
}
