import type { Seat } from '@starling/shared/vocabulary/seat';

/** A place of the top bar. */
export type Place =
  | 'bench'
  | 'home'
  | 'staffing'
  | 'calendar'
  | 'due'
  | 'queues'
  | 'results'
  | 'warrants'
  | 'notices'
  | 'board'
  | 'sealing'
  | 'file'
  | 'set'
  | 'plans'
  | 'import'
  | 'settings'
  | 'law';

/**
 * Which places each seat reaches, the one it starts in first. The bench is for the three who run a session: everybody else opens a docket from
 * the calendar or the own day. What one sees there is decided by the rows themselves. Every seat of the court day has a home with its five screens; the sealing
 * clerk has the desk alone.
 */
export const PLACES: Readonly<Record<Seat, readonly Place[]>> = {
  judge: ['bench', 'home', 'staffing', 'calendar', 'due', 'queues', 'results', 'warrants', 'sealing', 'settings', 'law'],
  courtroom_clerk: [
    'bench',
    'home',
    'calendar',
    'due',
    'queues',
    'results',
    'warrants',
    'notices',
    'board',
    'file',
    'set',
    'import',
    'settings',
    'law',
  ],
  calendar_clerk: ['calendar', 'bench', 'home', 'due', 'queues', 'notices', 'board', 'file', 'set', 'plans', 'import', 'settings', 'law'],
  sealing_clerk: ['sealing', 'law'],
  minors_counsel: ['home', 'staffing', 'calendar', 'due', 'law'],
  prosecutor: ['home', 'staffing', 'calendar', 'due', 'law'],
  county_counsel: ['home', 'calendar', 'due', 'law'],
  probation_officer: ['home', 'staffing', 'calendar', 'due'],
  social_worker: ['home', 'staffing', 'calendar', 'due'],
  advocate: ['home', 'staffing', 'calendar'],
  coordinator: ['calendar', 'home', 'staffing', 'queues', 'board'],
  administrator: ['calendar', 'home', 'plans', 'settings', 'law'],
};
