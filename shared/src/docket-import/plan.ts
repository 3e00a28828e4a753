import { checkPetitionAtTheDoor } from '../law/door.ts';
import { courtDayStatus, type CourtCalendar } from '../time/court-calendar.ts';
import { ageOn, type LocalDate } from '../time/local-date.ts';
import { wic } from '../law/citation.ts';
import type { ReadCount } from './count-lines.ts';
import type { DocketReading, ReadCase } from './docket.ts';
import type { ReadYouth } from './party-lines.ts';
import { type LineProblem, type Origin, problemAt } from './problem.ts';
import { foldSession } from './reading.ts';
import type { ReadHearing } from './session-lines.ts';

/** What the court's own record already holds, as far as an import must know it. Sealed cases are in it: they are never made anew. */
export interface KnownCourt {
  readonly today: LocalDate;
  /** The days on which this court sits. */
  readonly calendar: CourtCalendar;
  readonly departments: readonly { readonly departmentId: string; readonly words: string }[];
  readonly cases: ReadonlyMap<string, { readonly caseId: string }>;
  /** The numbers among `cases` that still take hearings. A sealed one does not, and its lines read as unchanged: nothing tells the two apart. */
  readonly openCases: ReadonlySet<string>;
  /** `caseNumber|heldOn|type` of every hearing that is there already. */
  readonly hearings: ReadonlySet<string>;
}

export interface PlannedHearing {
  readonly hearing: ReadHearing;
  readonly departmentId: string;
}

/** One case to bring in: what is new of it. Youth is null when the case is in the court already. */
export interface PlannedCase {
  readonly number: string;
  readonly branch: ReadCase['branch'];
  readonly known: boolean;
  readonly youth: ReadYouth | null;
  readonly relatives: ReadCase['relatives'];
  readonly hearings: readonly PlannedHearing[];
  readonly counts: readonly ReadCount[];
}

/** What a run would do, line by line. `unchanged` lines are in the record already. */
export interface ImportPlan {
  readonly cases: readonly PlannedCase[];
  readonly unchanged: readonly Origin[];
  readonly problems: readonly LineProblem[];
}

/** Beyond this age nobody is before a juvenile court: jurisdiction ends at 25 at the latest (WIC 607). */
const OLDEST = 25;

export const hearingKey = (caseNumber: string, heldOn: string, type: string): string => `${caseNumber}|${heldOn}|${type}`;

/**
 * Compares a reading with the court's record. Every line ends in exactly one place: a planned case, `unchanged`, or a problem
 * that refuses or asks. Running the same files again plans nothing.
 */
export function planDocket(reading: DocketReading, court: KnownCourt): ImportPlan {
  const problems: LineProblem[] = [...reading.problems];
  const unchanged: Origin[] = [];
  const cases = reading.cases.flatMap((one) => {
    const planned = planCase(one, court, { problems, unchanged });
    return planned ? [planned] : [];
  });
  return { cases, unchanged, problems };
}

interface Told {
  readonly problems: LineProblem[];
  readonly unchanged: Origin[];
}

function planCase(one: ReadCase, court: KnownCourt, told: Told): PlannedCase | null {
  const known = court.cases.get(one.number);
  const hearings = planHearings(one, court, told);
  if (known) {
    told.unchanged.push(...one.counts.map((count) => count.origin), ...(one.youth ? [one.youth.origin] : []));
    return hearings.length > 0
      ? { number: one.number, branch: one.branch, known: true, youth: null, relatives: [], hearings, counts: [] }
      : null;
  }
  if (!isYouthUsable(one, court, told)) return null;
  const counts = lawfulCounts(one, told);
  return { number: one.number, branch: one.branch, known: false, youth: one.youth, relatives: one.relatives, hearings, counts };
}

function planHearings(one: ReadCase, court: KnownCourt, told: Told): readonly PlannedHearing[] {
  const isSealed = court.cases.has(one.number) && !court.openCases.has(one.number);
  return one.hearings.flatMap((hearing) => {
    if (isSealed || court.hearings.has(hearingKey(one.number, hearing.heldOn, hearing.type.key))) {
      told.unchanged.push(hearing.origin);
      return [];
    }
    const departmentId = departmentOf(hearing, court);
    const day = courtDayStatus(hearing.heldOn, court.calendar);
    if (!day.open)
      told.problems.push(
        problemAt(hearing.origin, 'refused', {
          field: 'heldOn',
          message: `No court sits that day: ${day.why.replace(/\.$/, '')}. Set it on a court day.`,
          cites: [day.cite],
        }),
      );
    if (departmentId === null)
      told.problems.push(
        problemAt(hearing.origin, 'asks', {
          field: 'location',
          message: `This court has no department called “${hearing.location}”. Add it, or correct the line; until then it is left out.`,
        }),
      );
    return day.open && departmentId !== null ? [{ hearing, departmentId }] : [];
  });
}

function departmentOf(hearing: ReadHearing, court: KnownCourt): string | null {
  const wanted = foldSession(hearing.location);
  const exact = court.departments.find((department) => foldSession(department.words) === wanted);
  return exact?.departmentId ?? null;
}

function isYouthUsable(one: ReadCase, court: KnownCourt, told: Told): boolean {
  const [first] = one.hearings;
  const origin = one.youth?.origin ?? first?.origin;
  if (!origin || !first) return false;
  if (!one.youth) {
    told.problems.push(
      problemAt(origin, 'asks', {
        field: 'caseNumber',
        message:
          'No youth is named for this case in the parties file, and the court does not have it yet. Add the line with name and birth date; until then the hearing is left out.',
      }),
    );
    return false;
  }
  const age = ageOn(one.youth.bornOn, court.today);
  if (age >= OLDEST || one.youth.bornOn > court.today) {
    const message =
      one.youth.bornOn > court.today
        ? 'The birth date lies in the future. Write the true one.'
        : `By this birth date the person is ${age}. Nobody of that age is before the juvenile court. Write the true birth date.`;
    told.problems.push(problemAt(origin, 'refused', { field: 'bornOn', message, cites: [wic('607')] }));
    return false;
  }
  return true;
}

/** The law at the door, count by count. A count that the law refuses stays out; the hearing is kept, so that the youth is still brought before the judge. */
function lawfulCounts(one: ReadCase, told: Told): readonly ReadCount[] {
  const { youth } = one;
  if (one.branch !== '602' || !youth || one.counts.length === 0) return [];
  const barred = barredCounts(one.counts, youth, told);
  const kept = one.counts.filter((count) => !barred.has(count));
  const [hearing] = one.hearings;
  if (kept.length === 0 && hearing) {
    told.problems.push(
      problemAt(hearing.origin, 'noted', {
        message: `No count of this petition can be taken. The hearing is kept without a petition, so that ${youth.legalFirstName} still comes before the judge.`,
      }),
    );
  }
  return kept;
}

function barredCounts(counts: readonly ReadCount[], { bornOn }: ReadYouth, told: Told): ReadonlySet<ReadCount> {
  const asCharged = counts.map(({ number, statute, level, offenseOn }) => ({ number, statute, level, offenseOn, statuteConfirmed: false }));
  const barred = new Set<ReadCount>();
  for (const problem of checkPetitionAtTheDoor({ kind: '602', filedOn: null, bornOn, counts: asCharged })) {
    const [, place = '', field = 'statute'] = problem.field.split('.');
    const count = counts[Number(place || -1)];
    if (!count) continue;
    told.problems.push(problemAt(count.origin, problem.severity, { field, message: problem.message, cites: problem.cites }));
    barred.add(count);
  }
  return barred;
}
