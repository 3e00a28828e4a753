import { count } from '../../time/counting.ts';
import { atTime, isBeforeMoment } from '../../time/court-moment.ts';
import { addDays, isBefore } from '../../time/local-date.ts';
import { HAPPENING, type HappeningKind } from '../../vocabulary/happening.ts';
import { hearingWords } from '../../vocabulary/hearing.ts';
import type { CaseBranch } from '../../vocabulary/petition.ts';
import type { Asked } from './answers/predicate.ts';
import { happened, hearingsIn, STILL_SET, type ClockCase, type Matter } from './clock-case.ts';
import { detainedOn, stageOnClock, type Happening, type HearingOnClock, type PetitionOnClock } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { statedPeriod, versionOn, type ClockRule, type ClockTrigger } from './clock-rule.ts';
import { holds } from './precondition-answers.ts';
import { isHandledSpecially } from './special-clocks.ts';
import type { ClockStart, Derived, StartedClock } from './started-clock.ts';
import { boundsOf, nextSetIn } from './row-start.ts';
import { lastDayOf } from './tally.ts';

/** Clocks that run from the first of their triggers: a later order does not give the time anew (In re Robin M.; WIC 334, 352(b), 366.22). */
const FROM_THE_FIRST: ReadonlySet<ClockId> = new Set<ClockId>([
  'REDETENTION_BAR_15CD',
  'JURIS_602_DETAINED_15CD',
  'JURIS_300_DETAINED_15CD',
  'DISPO_300_CAP_60D',
  'DISPO_300_CAP_30D_ICWA',
  'DISPO_300_CAP_6M',
  'PERMANENCY_366_22_18M',
  'PERMANENCY_366_25_24M',
]);

/**
 * Definitions that other rows are counted from; a reminder for hearings with an interpreter, whom no table here names; and the trial that may
 * be set instead of a rehearing (WIC 321): unless somebody sets it, the shorter time runs.
 */
const NOT_DERIVED: ReadonlySet<ClockId> = new Set<ClockId>([
  'ENTERED_FOSTER_CARE_602',
  'ENTERED_FOSTER_CARE_361_49',
  'INTERPRETER_WARNING_5CD',
  'PRIMA_FACIE_300_TRIAL_10D',
]);

/** Clocks that the end of a petition starts or leaves running. */
const AFTER_THE_END: ReadonlySet<ClockId> = new Set<ClockId>([
  'VICTIM_LETTER_742_60D',
  'VICTIM_RESTITUTION_NOTICE_60D',
  'ORDER_SERVICE_248_5_3CD',
  'APPEAL_JUVENILE_60D',
  'APPEAL_TRANSFER_801_30D',
]);

/** What a hearing itself brings about: the hearing of that day does not meet the clock that it starts. */
const MADE_AT_A_HEARING: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'detention_hearing_opened',
  'detention_ordered',
  'monitoring_ordered',
  'temporary_placement_ordered',
  'jurisdiction_hearing_opened',
  'jurisdiction_found',
  'disposition_made',
  'secure_track_ordered',
  'ward_probation_extended',
  'probation_without_wardship_ordered',
  'informal_supervision_ordered',
  'services_ended_or_denied',
  'permanent_plan_hearing_set',
  'permanent_plan_chosen',
  'incompetency_found',
  'remediation_referred',
]);

/** What a party may do and need not, besides the rights that are lost: a motion, a request to appear remotely. */
const CHOICES: ReadonlySet<ClockId> = new Set<ClockId>([
  'CONTINUANCE_MOTION_602_2CD',
  'CONTINUANCE_MOTION_300_2CD',
  'REMOTE_PHONE_NOTICE_3CD',
]);

/** Papers that are kept until a day: nothing is late when it passes. */
const KEPT_UNTIL: ReadonlySet<ClockId> = new Set<ClockId>(['INTAKE_RETENTION_30CD', 'APPLY_329_KEEP_30D']);

/** Days before which something must not be done, and after which the court may no longer act: nobody owes anything on them. */
const NO_DUTY: ReadonlySet<ClockId> = new Set<ClockId>(['ICWA_NOTICE_10D', 'ICWA_NOTICE_PLUS_20D', 'INFORMAL_654_2_OUTER_12M']);

/** Duties that may have been done in a way that the record does not follow (a plan filed before the removal, a program that ended early): late, they are asked about. */
const ASKED_ABOUT: ReadonlySet<ClockId> = new Set<ClockId>([
  'CASE_PLAN_60D',
  'INFORMAL_654_2_6M',
  'INFORMAL_654_2_APPEARANCE_3M',
  'INFORMAL_654_2_REPORT_15D',
  'DUTY_788_FILE_1Y',
  'FIREARM_DESTROY_786A_33Y',
]);

/** How long after the end of its period a row is still asked about. */
const DAYS_OF_ASKING = 365;

/** True for an act that somebody may do and need not. */
export function isPartysChoice({ id, ifMissed }: ClockRule): boolean {
  return ifMissed === 'lose_right' || CHOICES.has(id);
}

/** True when a row can be read off a case by its trigger: it states a period and is more than a definition. */
export function isDerivable({ id, period, trigger }: ClockRule): boolean {
  return period !== null && trigger.kind !== 'none' && !NOT_DERIVED.has(id);
}

/** What a row comes to in a case, read off its trigger, its circumstances and what meets it. */
export function startGeneric(rule: ClockRule, of: ClockCase): readonly Derived[] {
  switch (rule.trigger.kind) {
    case 'happening':
      if (!rule.trigger.of.some((kind) => of.happenings.has(kind))) return [];
      return triggersByMatter(rule, rule.trigger.of, of).flatMap(([matter, triggers]) => fromHappening(rule, matter, triggers));
    case 'hearing':
      return hearingsSet(rule.trigger.types, of).flatMap((hearing) => beforeHearing(rule, of, hearing));
    case 'birth':
      return fromBirth(rule, of);
    case 'none':
      return [];
  }
}

type Triggers = readonly [Happening, ...Happening[]];

/** The triggers of a row, on each petition apart; for a row of the youth, all together. */
function triggersByMatter(rule: ClockRule, kinds: readonly HappeningKind[], of: ClockCase): readonly (readonly [Matter, Triggers])[] {
  const whole: Matter = { of, petition: null };
  const all = happened(whole, kinds).filter((one) => counts(rule, of, petitionOf(of, one.petitionId)));
  if (rule.scope === 'youth') return hasAny(all) ? [[whole, all]] : [];
  const petitions = [...new Set(all.map(({ petitionId }) => petitionId))];
  return petitions.flatMap((petitionId) => {
    const own = all.filter((one) => one.petitionId === petitionId);
    return hasAny(own) ? [[{ of, petition: petitionOf(of, petitionId) }, own] as const] : [];
  });
}

function hasAny(all: readonly Happening[]): all is Triggers {
  return all.length > 0;
}

function petitionOf({ petitions }: ClockCase, petitionId: string | null): PetitionOnClock | null {
  return petitionId === null ? null : (petitions.get(petitionId) ?? null);
}

/** Whether a petition carries clocks of a row: of its branch, alive or at an end that this row outlives, and not counted specially. */
function counts(rule: ClockRule, of: ClockCase, petition: PetitionOnClock | null): boolean {
  if (!isOfBranch(rule.branch, branchOf(petition, of.facts.branch)) || isHandledSpecially(rule, of.facts, petition)) return false;
  if (petition === null) return true;
  if (petition.state === 'sealed' || petition.state === 'destroyed') return false;
  return stageOnClock(petition) !== 'ended' || rule.part === 'sealing' || AFTER_THE_END.has(rule.id);
}

/** A notice of violation or a request to change orders belongs to the branch of its case. */
function branchOf(petition: PetitionOnClock | null, branch: CaseBranch): CaseBranch {
  const kind = petition?.kind;
  return kind === '300' || kind === '601' || kind === '602' ? kind : branch;
}

function isOfBranch(wanted: ClockRule['branch'], branch: CaseBranch): boolean {
  if (wanted === 'any') return true;
  return wanted === '601_602' ? branch !== '300' : wanted === branch;
}

function fromHappening(row: ClockRule, matter: Matter, triggers: Triggers): readonly Derived[] {
  const trigger = FROM_THE_FIRST.has(row.id) ? triggers[0] : (triggers.at(-1) ?? triggers[0]);
  const rule = versionOn(row, trigger.on);
  if (rule === null || isCountedFromTheOrder(rule, matter)) return [];
  const met = lastMeeting(rule, matter, trigger);
  if (met === null) return weighed(rule, matter, { start: startOf(trigger), before: null });
  return rule.repeats ? weighed(rule, matter, { start: { ...met, words: 'the last time it was done' }, before: null }) : [];
}

/** Brought in on a warrant and then detained, a youth has the fifteen court days from the order (WIC 657(a)(1)), which have a row of their own. */
function isCountedFromTheOrder({ id }: ClockRule, { of, petition }: Matter): boolean {
  return id === 'JURIS_602_WARRANT_30D' && petition?.kind === '602' && detainedOn({ facts: of.facts, petition }) === 'yes';
}

function startOf({ kind, on, at }: Happening): ClockStart {
  return { on, at, words: HAPPENING[kind].words };
}

/** The last time a row was met, on or after its trigger; null when it was not. */
function lastMeeting({ metBy }: ClockRule, matter: Matter, trigger: Happening): Omit<ClockStart, 'words'> | null {
  const acts =
    metBy.happenings.length === 0 ? [] : happened(matter, metBy.happenings).filter((act) => act !== trigger && !isEarlier(act, trigger));
  const first = MADE_AT_A_HEARING.has(trigger.kind) ? addDays(trigger.on, 1) : trigger.on;
  const heard = hearingsIn(matter, metBy.hearings).filter(({ state, heldOn }) => state === 'heard' && !isBefore(heldOn, first));
  const last = [...acts, ...heard.map(({ heldOn }) => ({ on: heldOn, at: null }))].reduce<Omit<ClockStart, 'words'> | null>(
    (latest, one) => (latest === null || isBefore(latest.on, one.on) ? one : latest),
    null,
  );
  return last === null ? null : { on: last.on, at: last.at };
}

function isEarlier(one: Happening, other: Happening): boolean {
  if (one.on !== other.on) return isBefore(one.on, other.on);
  return one.at !== null && other.at !== null && isBeforeMoment(one.at, other.at);
}

/** The hearings that are set; where any will do, not a written report, at which nobody appears. */
function hearingsSet(types: (ClockTrigger & { kind: 'hearing' })['types'], { hearings, facts }: ClockCase): readonly HearingOnClock[] {
  const all =
    types === 'any'
      ? facts.hearings.filter(({ type }) => type !== 'non_appearance_report')
      : types.flatMap((type) => hearings.get(type) ?? []);
  return all.filter(({ state, heldOn }) => STILL_SET.includes(state) && !isBefore(heldOn, facts.today));
}

/** What a row asks for before one hearing, which may be only thought of. */
export function beforeHearing(row: ClockRule, of: ClockCase, hearing: HearingOnClock): readonly Derived[] {
  const petition = petitionOf(of, hearing.petitionId);
  const rule = versionOn(row, hearing.heldOn);
  if (rule === null || !counts(rule, of, petition)) return [];
  const matter: Matter = { of, petition };
  if (isDoneFor(rule, matter, hearing)) return [];
  return weighed(rule, matter, {
    start: { on: hearing.heldOn, at: timeFor(rule, hearing), words: hearingWords(hearing.type) },
    before: hearing,
  });
}

/** The time of a hearing matters only to what is due hours before it. */
function timeFor({ period }: ClockRule, { heldOn, startsAt }: HearingOnClock): ClockStart['at'] {
  const inHours = period?.unit === 'hours' || period?.unit === 'courtHours';
  return inHours && startsAt !== null ? atTime(heldOn, startsAt) : null;
}

/** Done for this hearing: after the hearing of its type before it, and not after it. */
function isDoneFor({ metBy }: ClockRule, matter: Matter, { heldOn, type }: HearingOnClock): boolean {
  if (metBy.happenings.length === 0) return false;
  const previous = hearingsIn(matter, [type]).findLast((other) => isBefore(other.heldOn, heldOn));
  return happened(matter, metBy.happenings).some(
    ({ on }) => !isBefore(heldOn, on) && (previous === undefined || isBefore(previous.heldOn, on)),
  );
}

function isAlive(petition: PetitionOnClock): boolean {
  return stageOnClock(petition) !== 'ended';
}

/** From the birth only what ends or is done at an age: an age that merely defines is no clock. */
function fromBirth(rule: ClockRule, of: ClockCase): readonly Derived[] {
  const { bornOn, branch, petitions } = of.facts;
  const isDue = rule.part === 'sealing' || (rule.ifMissed === 'ends' && petitions.some(isAlive));
  const whole: Matter = { of, petition: null };
  if (bornOn === null || !isDue || !isOfBranch(rule.branch, branch) || happened(whole, rule.metBy.happenings).length > 0) return [];
  return weighed(rule, whole, { start: { on: bornOn, at: null, words: 'Birth' }, before: null });
}

type Begun = Pick<StartedClock, 'start' | 'before'>;

/** Asks every circumstance: one that fails ends it quietly, one that is not known is reported, unless the row is only a right or an addition. */
function weighed(rule: ClockRule, matter: Matter, begun: Begun): readonly Derived[] {
  const asked: Asked = { matter, rule, on: begun.start.on, before: begun.before };
  const answers = rule.applies.map((name) => ({ name, holds: holds(name, asked) }));
  if (answers.some((one) => one.holds === 'no')) return [];
  const unknown = answers.find((one) => one.holds === 'unknown');
  if (unknown === undefined) return [{ kind: 'started', clock: started(asked, begun) }];
  const isQuiet = rule.addsTo !== null || isPartysChoice(rule) || rule.ifMissed === 'nothing' || isLongPast(rule, matter.of, begun);
  return isQuiet ? [] : [{ kind: 'unknown', petition: matter.petition, rule, precondition: unknown.name }];
}

/** A year after its period would have ended, a row asks nothing; one that comes back again and again does as long as it is owed. */
function isLongPast({ period, repeats, reach }: ClockRule, { facts, ground }: ClockCase, { start, before }: Begun): boolean {
  if (period === null || repeats || before !== null) return false;
  const ended = lastDayOf(count(start.on, statedPeriod(period, ground.settings), ground.calendar.reaching(reach)));
  return isBefore(addDays(ended, DAYS_OF_ASKING), facts.today);
}

function started(asked: Asked, { start, before }: Begun): StartedClock {
  const { rule, matter } = asked;
  const alternative = rule.alternatives.find(({ when }) => holds(when, asked) === 'yes');
  const period = alternative?.period ?? rule.period;
  if (period === null) throw new RangeError(`The row ${rule.id} states no period.`);
  return {
    rule,
    petition: matter.petition,
    start,
    period: statedPeriod(period, matter.of.ground.settings),
    bounds: boundsOf(asked),
    before,
    setOn: before === null ? nextSetIn(matter, rule.metBy.hearings) : null,
    onceLate: onceLate(rule),
  };
}

/** A right lapses. What starts from the record and is met by nothing that the record holds is asked about; the rest is missed. */
function onceLate(rule: ClockRule): StartedClock['onceLate'] {
  if (isPartysChoice(rule) || KEPT_UNTIL.has(rule.id) || NO_DUTY.has(rule.id) || rule.ifMissed === 'nothing') return 'lapses';
  return rule.ifMissed === 'ends' || ASKED_ABOUT.has(rule.id) || !isFollowed(rule) ? 'unknown' : 'missed';
}

/** Whether the record can say that a clock was met: it has a way to be met, and the court enters its start or the record shows its end. */
function isFollowed({ trigger, metBy }: ClockRule): boolean {
  if (metBy.hearings.length > 0 || metBy.happenings.some((kind) => HAPPENING[kind].source === 'record')) return true;
  const isEntered = trigger.kind === 'happening' && trigger.of.some((kind) => HAPPENING[kind].source === 'entered');
  return isEntered && metBy.happenings.length > 0;
}
