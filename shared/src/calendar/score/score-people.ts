import { sayRow } from '../finder/finder-words.ts';
import type { Busy, WantedHearing } from '../ground.ts';
import { busyAt, COUNSEL, FAMILY, OFFICERS, someoneComes } from '../rules/place-facts.ts';
import { clip, type Scored } from './score-part.ts';
import type { ParticipationRole } from '../../vocabulary/participation.ts';

const ADVOCATE: readonly ParticipationRole[] = ['advocate'];
const CONSTANT: readonly ParticipationRole[] = [...COUNSEL, ...OFFICERS, ...ADVOCATE];
const SHORT: Readonly<Partial<Record<ParticipationRole, string>>> = {
  minors_counsel: 'counsel',
  prosecutor: 'prosecutor',
  county_counsel: 'county counsel',
  probation_officer: 'officer',
  social_worker: 'social worker',
  advocate: 'advocate',
};

/**
 * The judge and every constant person of the team count alike; whoever would rather not be there counts for what is left. On papers the judge
 * counts alone.
 */
export function continuityShare({ place, wanted, time }: Scored): number {
  const team = constantTeam(wanted);
  const there = team.reduce((sum, { role, accountId }) => sum + (1 - loss(busyOf({ role, accountId }))), 0);
  const own = wanted.benchOfficerId;
  if (own === null) return team.length === 0 ? 1 : there / team.length;
  return (there + (place.session.benchOfficerId === own ? 1 : 0)) / (team.length + 1);

  function busyOf({ role, accountId }: { readonly role: ParticipationRole; readonly accountId: string | null }): readonly Busy[] {
    return busyAt(time, wanted.busy, [role]).filter((one) => one.accountId === accountId);
  }
}

/** "same judge, counsel and officer", or who sits in place of the own judge. */
export function saysContinuity({ place, wanted }: Scored, share: number): string | null {
  const isOwn = wanted.benchOfficerId !== null && place.session.benchOfficerId === wanted.benchOfficerId;
  if (wanted.benchOfficerId !== null && !isOwn) return `${place.session.benchOfficer} sits, not the youth’s own judge`;
  const roles = new Set(constantTeam(wanted).flatMap(({ role }) => SHORT[role] ?? []));
  if (share < 1) return isOwn ? 'same judge, though not all of the team' : 'not all of the team';
  const names = [...(isOwn ? ['judge'] : []), ...roles];
  return names.length === 0 ? null : `same ${sayRow(names)}`;
}

function constantTeam(wanted: WantedHearing): WantedHearing['team'] {
  return someoneComes(wanted) ? wanted.team.filter(({ role }) => CONSTANT.includes(role)) : [];
}

/** The advocate is there. A youth without one loses nothing. */
export function advocateShare({ wanted, time }: Scored): number {
  return someoneComes(wanted) ? 1 - loss(busyAt(time, wanted.busy, ADVOCATE)) : 1;
}

/** Says when the advocate is taken. */
export function saysAdvocate(_at: Scored, share: number): string | null {
  return share < 1 ? 'the advocate is taken then' : null;
}

/** Whoever cares for the youth need not leave a shift or small children. */
export function familyShare({ wanted, time }: Scored): number {
  return someoneComes(wanted) ? 1 - loss(busyAt(time, wanted.busy, FAMILY)) : 1;
}

/** Says whether the caregiver is free, where anything is known of the caregiver's hours. */
export function saysFamily({ wanted, time }: Scored, share: number): string | null {
  if (!someoneComes(wanted)) return null;
  if (share < 1) return 'the caregiver would have to leave work or children';
  return wanted.busy.some(({ on, role }) => on === time.on && FAMILY.includes(role)) ? 'the caregiver is free then' : null;
}

/** What a time away takes: all of it when hard, else by its weight; of several the most. */
function loss(busy: readonly Busy[]): number {
  return busy.reduce((most, { hardness, weight }) => Math.max(most, hardness === 'hard' ? 1 : clip(weight / 100)), 0);
}
