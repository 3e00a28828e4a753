import type { Seat } from '@starling/shared/vocabulary/seat';

/** A place of the top bar. */
export type Place = 'bench' | 'calendar' | 'sealing' | 'home' | 'file' | 'set' | 'import' | 'settings';

/** Which places each seat reaches, the one it starts in first. What one sees there is decided by the rows themselves. */
export const PLACES: Readonly<Record<Seat, readonly Place[]>> = {
  judge: ['bench', 'calendar', 'sealing', 'settings'],
  courtroom_clerk: ['bench', 'calendar', 'file', 'set', 'import'],
  calendar_clerk: ['calendar', 'bench', 'file', 'set', 'import'],
  sealing_clerk: ['sealing'],
  minors_counsel: ['home', 'calendar', 'bench'],
  prosecutor: ['home', 'calendar', 'bench'],
  county_counsel: ['home', 'calendar', 'bench'],
  probation_officer: ['home', 'calendar', 'bench'],
  social_worker: ['home', 'calendar', 'bench'],
  advocate: ['home', 'calendar', 'bench'],
  coordinator: ['bench', 'calendar'],
  administrator: ['calendar', 'settings'],
};
