import type { ChangeCounsel, EnterPart } from '../forms/parse-part.ts';
import { wic, type Citation } from '../law/citation.ts';
import { alreadyDone, invalid, notAllowed, unmet, type Refusal } from '../refusal.ts';
import { addDays, isAfter, isBefore, sayDate, type LocalDate } from '../time/local-date.ts';
import { WITHOUT_COUNSEL, PARTICIPATION_ROLE, type ParticipationRole, type WithoutCounsel } from '../vocabulary/participation.ts';
import type { CaseBranch } from '../vocabulary/petition.ts';
import type { ActingSeat } from '../vocabulary/seat.ts';
import { calledBy } from './roles.ts';

/** Somebody's part in a case, with its first day and its last; a null last day is not known yet. Both days belong to it; the day before the first: it never stood. */
export interface KnownPart {
  readonly participationId: string;
  readonly role: ParticipationRole;
  readonly name: string;
  readonly accountId: string | null;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate | null;
  /** What the judge found where counsel for the youth ended and nobody followed. */
  readonly withoutCounsel: WithoutCounsel | null;
}

/** Everybody who ever took part in a case. */
export interface PeopleOfCase {
  readonly branch: CaseBranch;
  /** The case is closed: nobody need follow counsel. */
  readonly isClosed: boolean;
  readonly today: LocalDate;
  readonly parts: readonly KnownPart[];
}

/** How far ahead a part may begin or end: a later day is a slip of the hand. */
const DAYS_AHEAD = 366;
const RELIEVED = wic('634.6');
/** What a judge may find where counsel ends and nobody follows, by branch. */
const FINDING: Readonly<Record<CaseBranch, { readonly found: WithoutCounsel; readonly cite: Citation }>> = {
  '300': { found: 'no_benefit', cite: wic('317(c)') },
  '601': { found: 'waived', cite: wic('634') },
  '602': { found: 'waived', cite: wic('634') },
};

/** What the judge may find in a case of this branch so that a youth goes on without counsel (WIC 634, 317(c)). */
export function findingWithoutCounsel(branch: CaseBranch): WithoutCounsel {
  return FINDING[branch].found;
}

/** Why somebody may not begin in a part; null when they may. */
export function whyNotEntered(
  { parts, today }: PeopleOfCase,
  asked: Omit<EnterPart, 'caseId'> & { readonly name: string },
): Refusal | null {
  const tooFar = tooFarAhead(today, { fromOn: asked.fromOn, untilOn: asked.untilOn });
  if (tooFar !== null) return tooFar;
  const meanwhile = parts.filter((one) => one.role === asked.role && overlap(one, asked));
  const same = meanwhile.find((one) => (one.accountId ?? one.name) === (asked.accountId ?? asked.name));
  if (same !== undefined)
    return alreadyDone(`${calledBy(same)} is entered already as ${PARTICIPATION_ROLE[same.role].toLowerCase()}, ${spanWords(same)}.`);
  const [counsel] = asked.role === 'minors_counsel' ? meanwhile : [];
  return counsel === undefined
    ? null
    : notAllowed(
        `${counsel.name} is counsel for the youth, ${spanWords(counsel)}. A youth has one counsel in a case at a time. Enter a change of counsel.`,
        [RELIEVED],
      );
}

/** Why a part may not end on that day; null when it may. Counsel for the youth ends without a successor only as the judge found on the record. */
export function whyNotEnded(people: PeopleOfCase, part: KnownPart, { untilOn, withoutCounsel, seat }: Ending): Refusal | null {
  const days = endedBefore(people, part) ?? tooFarAhead(people.today, { untilOn }) ?? beforeItBegan(part, untilOn);
  if (days !== null) return days;
  if (withoutCounsel !== null && part.role !== 'minors_counsel')
    return notAllowed('Only for counsel for the youth a finding is entered. Leave it out.', [FINDING[people.branch].cite]);
  if (part.role !== 'minors_counsel') return null;
  return (
    besideAnother(people, part, { fromOn: part.fromOn, untilOn }) ??
    wrongFinding(people, { untilOn, withoutCounsel, seat }) ??
    leavesAlone(people, { untilOn, withoutCounsel })
  );
}

/**
 * Why a part may not be taken back as entered by mistake; null when it may. Nobody need follow counsel for the youth who never stood: a wrong person
 * who reads the case is worse. Once their first day is over it is the judge's to say, or any clerk could relieve counsel (WIC 634.6).
 */
export function whyNotInError(
  people: PeopleOfCase,
  part: KnownPart,
  { withoutCounsel, seat }: Pick<Ending, 'withoutCounsel' | 'seat'>,
): Refusal | null {
  const over = endedBefore(people, part);
  if (over !== null) return over;
  if (withoutCounsel !== null)
    return notAllowed('A part entered by mistake never stood: no finding goes with it. Leave it out.', [FINDING[people.branch].cite]);
  if (part.role !== 'minors_counsel' || seat === 'judge' || !isBefore(part.fromOn, people.today)) return null;
  return notAllowed(
    `${part.name} is counsel for the youth, ${spanWords(part)}, and their first day is over. The judge enters that they never stood; otherwise enter a change of counsel.`,
    [RELIEVED],
  );
}

/**
 * Whom the case goes back to where this counsel never stood, and through which day: the counsel before them, if they have not ended yet and the
 * judge found nothing; up to whoever comes next. Null where nobody stands.
 */
export function whoStaysInstead<Part extends KnownPart>(
  { parts, today }: Pick<PeopleOfCase, 'today'> & { readonly parts: readonly Part[] },
  part: KnownPart,
): { readonly part: Part; readonly untilOn: LocalDate | null } | null {
  if (part.role !== 'minors_counsel') return null;
  const others = parts.filter((one) => one.role === 'minors_counsel' && one.participationId !== part.participationId && !neverStood(one));
  const before = others.find(({ untilOn }) => untilOn !== null && addDays(untilOn, 1) === part.fromOn && !isBefore(untilOn, today));
  if (before === undefined || before.withoutCounsel !== null) return null;
  const [next] = others
    .map(({ fromOn }) => fromOn)
    .filter((day) => isAfter(day, part.fromOn))
    .toSorted();
  return { part: before, untilOn: next === undefined ? null : addDays(next, -1) };
}

/** Who is counsel for the youth on the day, other than in that part; null when nobody is. */
export function counselBeside({ parts, today }: PeopleOfCase, part: KnownPart): KnownPart | null {
  const isOther = (one: KnownPart): boolean => one.role === 'minors_counsel' && one.participationId !== part.participationId;
  return parts.find((one) => isOther(one) && overlap(one, { fromOn: today, untilOn: today })) ?? null;
}

/** Whether the part was entered by mistake: it ends on the day before its first, and has no day. */
export function neverStood({ fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string | null }): boolean {
  return untilOn !== null && untilOn < fromOn;
}

/** Why another counsel may not follow on that day; null when they may. The old one stays through the day before. */
export function whyNotChanged(
  people: PeopleOfCase,
  part: KnownPart,
  asked: Pick<ChangeCounsel, 'accountId' | 'fromOn'> & { readonly name: string },
): Refusal | null {
  if (part.role !== 'minors_counsel')
    return notAllowed(`${calledBy(part)} is not counsel for the youth. End this part, and enter who comes next.`);
  const days = endedBefore(people, part) ?? tooFarAhead(people.today, asked) ?? beginsTooEarly(part, asked.fromOn);
  if (days !== null) return days;
  if ((part.accountId ?? part.name) === (asked.accountId ?? asked.name))
    return alreadyDone(`${part.name} is counsel for the youth already, ${spanWords(part)}.`);
  return besideAnother(people, part, { fromOn: asked.fromOn, untilOn: null });
}

/** From when to when somebody takes part, in words that follow a comma. */
export function spanWords({ fromOn, untilOn }: Pick<KnownPart, 'fromOn' | 'untilOn'>): string {
  return untilOn === null ? `from ${sayDate(fromOn)} on` : `from ${sayDate(fromOn)} to ${sayDate(untilOn)}`;
}

interface Ending {
  readonly untilOn: LocalDate;
  readonly withoutCounsel: WithoutCounsel | null;
  readonly seat: ActingSeat;
}

/** A finding that the youth goes on without is the judge's, and says nothing where somebody follows. */
function wrongFinding({ branch, parts }: PeopleOfCase, { untilOn, withoutCounsel, seat }: Ending): Refusal | null {
  const { cite } = FINDING[branch];
  if (withoutCounsel === null) return null;
  if (seat !== 'judge') return notAllowed(`“${WITHOUT_COUNSEL[withoutCounsel]}” is the judge’s finding. The judge enters it.`, [cite]);
  const next = whoFollows(parts, untilOn);
  return next === undefined
    ? null
    : notAllowed(`${next.name} follows as counsel for the youth, ${spanWords(next)}. Leave the finding out.`, [cite]);
}

function leavesAlone({ branch, isClosed, parts }: PeopleOfCase, { untilOn, withoutCounsel }: Omit<Ending, 'seat'>): Refusal | null {
  const { found, cite } = FINDING[branch];
  if (isClosed || withoutCounsel === found || whoFollows(parts, untilOn) !== undefined) return null;
  return unmet([
    {
      need: 'counselGoesOn',
      message: `The youth would have no counsel from ${sayDate(addDays(untilOn, 1))}. Counsel stays until the court relieves them: enter a change of counsel, or the judge enters the finding “${WITHOUT_COUNSEL[found]}”.`,
      cites: [RELIEVED, cite],
    },
  ]);
}

function whoFollows(parts: readonly KnownPart[], untilOn: LocalDate): KnownPart | undefined {
  return parts.find((one) => one.role === 'minors_counsel' && one.fromOn === addDays(untilOn, 1) && !neverStood(one));
}

/** Another counsel for the youth within those days; one who follows later is entered for the days after. */
function besideAnother({ parts }: PeopleOfCase, part: KnownPart, days: Pick<KnownPart, 'fromOn' | 'untilOn'>): Refusal | null {
  const other = parts.find((one) => one.role === 'minors_counsel' && one.participationId !== part.participationId && overlap(one, days));
  return other === undefined
    ? null
    : notAllowed(`${other.name} is entered as counsel for the youth ${spanWords(other)}. A youth has one counsel in a case at a time.`, [
        RELIEVED,
      ]);
}

function endedBefore({ today }: PeopleOfCase, part: KnownPart): Refusal | null {
  const { untilOn } = part;
  if (neverStood(part))
    return alreadyDone(`${calledBy(part)}: this part was entered by mistake and never stood. Enter it anew if it is right.`);
  return untilOn !== null && isBefore(untilOn, today)
    ? alreadyDone(`${calledBy(part)}: this part ended on ${sayDate(untilOn)}. Its days stay as they are.`)
    : null;
}

function beforeItBegan({ fromOn }: KnownPart, untilOn: LocalDate): Refusal | null {
  return isBefore(untilOn, fromOn)
    ? invalid([{ field: 'untilOn', message: `The last day lies before the first one, ${sayDate(fromOn)}. Correct it.`, cites: [] }])
    : null;
}

function beginsTooEarly({ name, fromOn }: KnownPart, first: LocalDate): Refusal | null {
  return isAfter(first, fromOn)
    ? null
    : invalid([
        {
          field: 'fromOn',
          message: `${name} is counsel from ${sayDate(fromOn)}. The next counsel begins after that day.`,
          cites: [RELIEVED],
        },
      ]);
}

function tooFarAhead(today: LocalDate, asked: { readonly fromOn?: LocalDate; readonly untilOn?: LocalDate | null }): Refusal | null {
  const last = addDays(today, DAYS_AHEAD);
  const far = (['fromOn', 'untilOn'] as const).filter((field) => isAfter(asked[field] ?? today, last));
  return far.length === 0
    ? null
    : invalid(far.map((field) => ({ field, message: 'This day is more than a year away. Correct it.', cites: [] })));
}

function overlap(one: Pick<KnownPart, 'fromOn' | 'untilOn'>, other: Pick<KnownPart, 'fromOn' | 'untilOn'>): boolean {
  const startsInTime = (a: typeof one, b: typeof one): boolean => b.untilOn === null || !isAfter(a.fromOn, b.untilOn);
  return !neverStood(one) && !neverStood(other) && startsInTime(one, other) && startsInTime(other, one);
}
