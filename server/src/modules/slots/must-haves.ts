import type { WantedHearing } from '@starling/shared/calendar/ground';
import { sayLanguage } from '@starling/shared/calendar/finder-words';
import { PARTICIPATION_ROLE, type ParticipationRole } from '@starling/shared/vocabulary/participation';

const COUNSEL_AND_OFFICERS: readonly ParticipationRole[] = [
  'minors_counsel',
  'prosecutor',
  'county_counsel',
  'probation_officer',
  'social_worker',
];

/** What every offer keeps to for this youth, in words: who must be there, what is a must, and how far somebody is kept apart. Never from whom, never why. */
export function mustHavesOf({ team, needs, apart, language, mode, exploiterTrialDays }: WantedHearing): readonly string[] {
  const roles = [
    ...new Set(team.filter(({ role, accountId }) => accountId !== null && COUNSEL_AND_OFFICERS.includes(role)).map(({ role }) => role)),
  ];
  const levels = [...new Set(apart.map(({ level }) => level))].toSorted();
  return [
    ...(mode === 'remote' ? ['Remote, by the youth’s choice'] : []),
    ...roles.map((role) => `${PARTICIPATION_ROLE[role]} free`),
    ...(language === null ? [] : [`${sayLanguage(language)} interpreter free`]),
    ...new Set(needs.filter(({ strength }) => strength === 'must').map(({ words }) => words)),
    ...levels.map((level) => `Keep apart ${String(level)}`),
    ...(exploiterTrialDays.length === 0 ? [] : ['Days kept free']),
  ];
}
