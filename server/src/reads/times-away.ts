import type { BenchAway, Busy, DepartmentAway, InterpreterBusy, NeedWindow } from '@starling/shared/calendar/ground';
import { isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import { PARTICIPATION_ROLE, type ParticipationRole } from '@starling/shared/vocabulary/participation';
import type { TimeAway } from './taken-times.read.ts';
import type { StoredTeamMember } from './wanted-facts.read.ts';

// Times away are stored as spans; the rules ask about single days. Each span is laid out over the days that are looked at, and no further.

const FAMILY: readonly ParticipationRole[] = ['parent', 'guardian', 'caregiver'];

/** Times away as the rules ask about them. */
export interface AwayOnDays {
  readonly busy: readonly Busy[];
  readonly youth: readonly NeedWindow[];
  readonly bench: readonly BenchAway[];
  readonly departments: readonly DepartmentAway[];
  readonly resource: (resourceId: string) => readonly InterpreterBusy[];
}

/** Lays the times away out over these days. */
export function awayOn(
  away: readonly TimeAway[],
  { days, team }: { readonly days: readonly LocalDate[]; readonly team: readonly StoredTeamMember[] },
): AwayOnDays {
  const of = (kind: TimeAway['subjectKind']) => away.filter(({ subjectKind }) => subjectKind === kind);
  const hard = (kind: TimeAway['subjectKind']) => of(kind).filter(({ hardness }) => hardness === 'hard');
  return {
    busy: [...of('account'), ...of('participation')].flatMap((time) => teamAway(time, { days, team })),
    youth: of('youth').map(asNeed),
    bench: hard('bench_officer').flatMap((time) =>
      onDays(time, days).map((on) => ({ benchOfficerId: time.subjectId, ...hoursOf(time), on })),
    ),
    departments: hard('department').flatMap((time) =>
      onDays(time, days).map((on) => ({ departmentId: time.subjectId, ...hoursOf(time), on })),
    ),
    resource: (resourceId) =>
      hard('resource')
        .filter(({ subjectId }) => subjectId === resourceId)
        .flatMap((time) => onDays(time, days).map((on) => ({ on, ...hoursOf(time), hearingId: null }))),
  };
}

function onDays({ fromOn, untilOn, weekdays }: TimeAway, days: readonly LocalDate[]): readonly LocalDate[] {
  return days.filter((on) => fromOn <= on && on <= untilOn && (weekdays === null || weekdays.includes(isoWeekday(on))));
}

function hoursOf({ startsAt, endsAt }: TimeAway) {
  return { startsAt, endsAt };
}

/** Somebody of the team is away. The family is named by its place in the case alone. */
function teamAway(
  time: TimeAway,
  { days, team }: { readonly days: readonly LocalDate[]; readonly team: readonly StoredTeamMember[] },
): readonly Busy[] {
  const who = team.find(
    ({ accountId, participationId }) => time.subjectId === (time.subjectKind === 'account' ? accountId : participationId),
  );
  if (who === undefined) return [];
  const { role, name, accountId } = who;
  const said = FAMILY.includes(role) ? PARTICIPATION_ROLE[role] : name;
  const { hardness, weight } = time;
  return onDays(time, days).map((on) => ({ who: said, role, accountId, on, ...hoursOf(time), where: null, hardness, weight }));
}

/** A time at which the youth cannot come binds as a need does: kept free, without a reason. */
function asNeed({ subjectId, fromOn, untilOn, startsAt, endsAt, weekdays, hardness, weight }: TimeAway): NeedWindow {
  return {
    needId: `away:${subjectId}:${fromOn}`,
    kind: 'date_avoid',
    strength: hardness === 'hard' ? 'must' : 'should',
    weight,
    weekdays,
    fromOn,
    untilOn,
    from: startsAt,
    until: endsAt,
    words: 'Cannot come',
  };
}
