import type { Seat } from '@starling/shared/vocabulary/seat';

/** A place of the top bar. */
export type Place = 'bench' | 'calendar' | 'due' | 'queues' | 'sealing' | 'home' | 'file' | 'set' | 'plans' | 'import' | 'settings' | 'law';

/**
 * Which places each seat reaches, the one it starts in first. The bench is for the three who run a session: everybody else opens a docket from
 * the calendar or the own day. What one sees there is decided by the rows themselves. The coordinator has no youths of the own, so no day of them.
 */
export const PLACES: Readonly<Record<Seat, readonly Place[]>> = {
  judge: ['bench', 'calendar', 'due', 'queues', 'sealing', 'settings', 'law'],
  courtroom_clerk: ['bench', 'calendar', 'due', 'queues', 'file', 'set', 'import', 'law'],
  calendar_clerk: ['calendar', 'bench', 'due', 'queues', 'file', 'set', 'plans', 'import', 'settings', 'law'],
  sealing_clerk: ['sealing', 'law'],
  minors_counsel: ['home', 'calendar', 'due', 'law'],
  prosecutor: ['home', 'calendar', 'due', 'law'],
  county_counsel: ['home', 'calendar', 'due', 'law'],
  probation_officer: ['home', 'calendar', 'due'],
  social_worker: ['home', 'calendar', 'due'],
  advocate: ['home', 'calendar'],
  coordinator: ['calendar', 'queues'],
  administrator: ['calendar', 'plans', 'settings', 'law'],
};
