import { sayLanguage } from '@starling/shared/calendar/finder/finder-words';
import type { CalendarSession, WantedHearing } from '@starling/shared/calendar/ground';
import type { ParticipationRole } from '@starling/shared/vocabulary/participation';

const COUNSEL_AND_OFFICERS: readonly ParticipationRole[] = [
  'minors_counsel',
  'prosecutor',
  'county_counsel',
  'probation_officer',
  'social_worker',
];

/**
 * What every offer keeps to for this youth, in words: the judge of a review, who must be free, what is a must, and how far somebody is kept
 * apart. Never from whom, never why.
 */
export function mustHavesOf(wanted: WantedHearing, sessions: readonly CalendarSession[]): readonly string[] {
  const { team, needs, apart, language, mode, exploiterTrialDays } = wanted;
  const people = team.filter(({ role, accountId }) => accountId !== null && COUNSEL_AND_OFFICERS.includes(role)).map(({ name }) => name);
  const musts = needs.filter(({ strength, kind }) => strength === 'must' && (kind !== 'interpreter' || language === null));
  const levels = [...new Set(apart.map(({ level }) => level))].toSorted();
  return [
    ...(mode === 'remote' ? ['Remote, by the youth’s choice'] : []),
    ...judgeOf(wanted, sessions),
    ...new Set(people),
    ...(language === null ? [] : [`${sayLanguage(language)} interpreter`]),
    ...new Set(musts.map(({ words }) => words)),
    ...levels.map((level) => `Keep apart ${String(level)}`),
    ...(exploiterTrialDays.length === 0 ? [] : ['Days kept free']),
  ];
}

/** A review stays with the youth's own judge, who is named as on the sessions. */
function judgeOf({ isReview, benchOfficerId }: WantedHearing, sessions: readonly CalendarSession[]): readonly string[] {
  const own = isReview && benchOfficerId !== null ? sessions.find((session) => session.benchOfficerId === benchOfficerId) : undefined;
  return own === undefined ? [] : [own.benchOfficer];
}
