import type { Asked } from './answers/predicate.ts';
import type { ClockCase } from './clock-case.ts';
import { isUnderProgram, stageOnClock, type ClockFacts, type PetitionMatter, type PetitionOnClock } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { statedPeriod, versionOn, type ClockRule } from './clock-rule.ts';
import {
  continuedHearing,
  detentionHearing,
  dispositionDetained,
  dispositionNotDetained,
  firstHearing,
  groupHomeReview,
  jointAssessmentDetained,
  jointAssessmentNotDetained,
  jurisdictionDetained,
  jurisdictionNotDetained,
  permanencyHearing,
  sixMonthReview,
  waitingForPlacement,
  wardProbation,
  type Trigger,
} from './clock-triggers.ts';
import { boundsOf, nextSetIn } from './row-start.ts';
import type { Derived, StartedClock } from './started-clock.ts';

/** How a clock of a 602 petition starts when no single happening says so. */
interface SpecialClock {
  /** petition: on each petition that waits. youth: once, from the last disposition. */
  readonly scope: 'petition' | 'youth';
  readonly trigger: (matter: PetitionMatter) => Trigger;
  readonly onceLate: StartedClock['onceLate'];
}

const onPetition = (trigger: SpecialClock['trigger']): SpecialClock => ({ scope: 'petition', trigger, onceLate: 'missed' });
/** Of a youth at liberty: with a program under way in place of the hearing, no last day of that hearing runs. */
const onPetitionAtLiberty = (trigger: SpecialClock['trigger']): SpecialClock =>
  onPetition((matter) => (isUnderProgram(matter) ? { kind: 'none' } : trigger(matter)));
const onYouth = (trigger: SpecialClock['trigger'], onceLate: SpecialClock['onceLate'] = 'missed'): SpecialClock => ({
  scope: 'youth',
  trigger,
  onceLate,
});

/**
 * The clocks of a 602 petition that hang on custody, on the stage of the petition and on stays together. A late STRTP or six-month review is
 * asked about: a progress review of a placed ward may have been it, and the record does not say so.
 */
const SPECIAL_CLOCKS: ReadonlyMap<ClockId, SpecialClock> = new Map<ClockId, SpecialClock>([
  ['DETENTION_HEARING_602_NEXT_DAY', onPetition(detentionHearing)],
  ['INITIAL_HEARING_NOT_DETAINED_15CD', onPetitionAtLiberty(firstHearing)],
  ['JURIS_602_DETAINED_15CD', onPetition(jurisdictionDetained)],
  ['JURIS_602_NOT_DETAINED_30D', onPetitionAtLiberty(jurisdictionNotDetained)],
  ['CONTINUED_HEARING_682E_7D', onPetition(continuedHearing)],
  ['DISPO_602_DETAINED_10CD', onPetition(dispositionDetained)],
  ['DISPO_602_NOT_DETAINED_30D_FROM_FILING', onPetitionAtLiberty(dispositionNotDetained)],
  ['JOINT_ASSESSMENT_HEARING_DETAINED', onPetition(jointAssessmentDetained)],
  ['JOINT_ASSESSMENT_HEARING_NOT_DETAINED', onPetitionAtLiberty(jointAssessmentNotDetained)],
  ['REVIEW_737_15D', onYouth(waitingForPlacement)],
  ['STRTP_REVIEW_45D', onYouth(groupHomeReview, 'unknown')],
  ['REVIEW_727_2_6M', onYouth(sixMonthReview, 'unknown')],
  ['PERMANENCY_727_3_12M', onYouth(permanencyHearing)],
  ['WARD_PROBATION_CAP_12M', onYouth(wardProbation, 'unknown')],
]);

/** True when a row has a derivation of its own for 602 petitions. */
export function isSpecial({ id }: ClockRule): boolean {
  return SPECIAL_CLOCKS.has(id);
}

/** True when a row of this petition is derived here, and nowhere else. */
export function isHandledSpecially(rule: ClockRule, facts: ClockFacts, petition: PetitionOnClock | null): boolean {
  if (!SPECIAL_CLOCKS.has(rule.id)) return false;
  return petition === null ? facts.branch === '602' : petition.kind === '602';
}

/** What a row comes to on the 602 petitions of a case; nothing for a row that starts from a happening alone. */
export function startSpecial(rule: ClockRule, of: ClockCase): readonly Derived[] {
  const special = SPECIAL_CLOCKS.get(rule.id);
  return special === undefined ? [] : mattersOf(special, of.facts).flatMap((matter) => start(special, rule, { matter, of }));
}

function start(
  special: SpecialClock,
  row: ClockRule,
  { matter, of }: { readonly matter: PetitionMatter; readonly of: ClockCase },
): readonly Derived[] {
  const trigger = special.trigger(matter);
  const { petition } = matter;
  if (trigger.kind === 'none') return [];
  if (trigger.kind === 'missing') return [{ kind: 'missing', petition, words: trigger.words }];
  const rule = versionOn(row, trigger.from);
  if (rule === null || rule.period === null) return [];
  const asked: Asked = { matter: { of, petition }, rule, on: trigger.from, before: null };
  const clock: StartedClock = {
    rule,
    petition,
    start: { on: trigger.from, at: null, words: trigger.event },
    period: statedPeriod(rule.period, of.ground.settings),
    bounds: boundsOf(asked),
    before: null,
    setOn: nextSetIn({ of, petition: special.scope === 'youth' ? null : petition }, rule.metBy.hearings),
    onceLate: special.onceLate,
  };
  return [{ kind: 'started', clock }];
}

/** Each waiting petition, or the one of the last disposition, which stands for the youth. */
function mattersOf({ scope }: SpecialClock, facts: ClockFacts): readonly PetitionMatter[] {
  const live = facts.petitions.filter((petition) => petition.kind === '602' && stageOnClock(petition) !== 'ended');
  if (scope === 'petition') return live.map((petition) => ({ facts, petition }));
  const disposed = live
    .filter((petition) => stageOnClock(petition) === 'disposed')
    .toSorted((one, other) => (one.disposedOn ?? '').localeCompare(other.disposedOn ?? ''));
  return disposed.slice(-1).map((petition) => ({ facts, petition }));
}
