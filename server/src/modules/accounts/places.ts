import type { Seat } from '@starling/shared/vocabulary/seat';

/** A place of the top bar. */
export type Place = 'bench' | 'calendar' | 'sealing' | 'home' | 'file' | 'set' | 'import' | 'settings' | 'law';

/**
 * Which places each seat reaches, the one it starts in first. The bench is for the three who run a session: everybody else opens a docket from
 * the calendar or the own day. What one sees there is decided by the rows themselves. The coordinator has no youths of the own, so no day of them.
 */
export const PLACES: Readonly<Record<Seat, readonly Place[]>> = {
  judge: ['bench', 'calendar', 'sealing', 'settings', 'law'],
  courtroom_clerk: ['bench', 'calendar', 'file', 'set', 'import', 'law'],
  calendar_clerk: ['calendar', 'bench', 'file', 'set', 'import', 'settings', 'law'],
  sealing_clerk: ['sealing', 'law'],
  minors_counsel: ['home', 'calendar', 'law'],
  prosecutor: ['home', 'calendar', 'law'],
  county_counsel: ['home', 'calendar', 'law'],
  probation_officer: ['home', 'calendar'],
  social_worker: ['home', 'calendar'],
  advocate: ['home', 'calendar'],
  coordinator: ['calendar'],
  administrator: ['calendar', 'settings', 'law'],
};
