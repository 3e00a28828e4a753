import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { ENTERED_HAPPENINGS, type HappeningKind } from '../../vocabulary/happening.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import type { Asked, Holds } from './answers/predicate.ts';
import { clockCase } from './clock-case.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { clockRule } from './clock-rules.ts';
import { holds } from './precondition-answers.ts';
import { PRECONDITION, type PreconditionName } from './preconditions.ts';
import { aChange, aHearing, anHour, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const day = localDate;
const TODAY = '2026-11-21';
const NAMES = Object.keys(PRECONDITION).filter((name): name is PreconditionName => Object.hasOwn(PRECONDITION, name));

interface Setting {
  readonly rule?: ClockId;
  readonly before?: string;
  /** Without a petition in view: the youth as a whole. */
  readonly whole?: boolean;
  readonly settings?: typeof DEFAULT_SETTINGS;
}

function ask(name: PreconditionName, told: Partial<ClockFacts>, how: Setting = {}): Holds {
  const facts = theFacts(TODAY, told);
  const of = clockCase(facts, { ...DEFAULT_GROUND, settings: how.settings ?? DEFAULT_SETTINGS });
  const asked: Asked = {
    matter: { of, petition: how.whole === true ? null : (facts.petitions[0] ?? null) },
    rule: clockRule(how.rule ?? 'JURIS_602_DETAINED_15CD'),
    on: day(TODAY),
    before: how.before === undefined ? null : aHearing('jurisdiction', how.before),
  };
  return holds(name, asked);
}

test.each(NAMES)('%s: what somebody established goes before every reading, both ways', (name) => {
  const told = (truth: boolean) => ({ circumstances: [{ name, petitionId: null, holds: truth }] });
  expect([ask(name, told(true)), ask(name, told(false))]).toEqual(['yes', 'no']);
});

describe('custody and the stage of a petition in the record', () => {
  const HELD = { petitions: [aPetition({ filedOn: day('2026-11-18') })], stays: [inTheHall('2026-11-17')] };

  test.each<readonly [PreconditionName, PreconditionName, boolean]>([
    ['detained', 'detained', false],
    ['detained', 'not_detained', true],
    ['not_detained', 'not_detained', true],
    ['detained_at_filing', 'detained_at_filing', false],
    ['jurisdiction_pending', 'jurisdiction_pending', false],
  ])('%s: “%s” as %s does not undo it, so the clocks of release and dismissal run on', (asked, name, truth) => {
    const before = ask(asked, HELD);
    expect(ask(asked, { ...HELD, circumstances: [{ name, petitionId: null, holds: truth }] })).toBe(before);
    expect(before).toBe(asked === 'not_detained' ? 'no' : 'yes');
  });

  test('a release that was entered lets it be said, until a stay begins after it', () => {
    const circumstances = [{ name: 'detained', petitionId: null, holds: false } as const];
    const happenings = [itHappened('released', '2026-11-19')];
    expect(ask('detained', { ...HELD, circumstances, happenings })).toBe('no');
    const again = [inTheHall('2026-11-17'), inTheHall('2026-11-20')];
    expect(ask('detained', { ...HELD, circumstances, happenings, stays: again })).toBe('yes');
  });

  test('a youth whose stay nobody entered may still be said to be detained: that adds a clock and hides none', () => {
    const told = { petitions: HELD.petitions, circumstances: [{ name: 'detained', petitionId: null, holds: true } as const] };
    expect([ask('detained', { petitions: HELD.petitions }), ask('detained', told)]).toEqual(['no', 'yes']);
  });
});

test('what is told of a circumstance is told of its opposite, and what is told on another petition is not', () => {
  const told = (petitionId: string | null) => ({
    petitions: [aPetition({ filedOn: day('2026-11-18') })],
    circumstances: [{ name: 'bypass_alleged', petitionId, holds: true } as const],
  });
  expect([ask('no_bypass_alleged', told(null)), ask('no_bypass_alleged', told('p-1')), ask('no_bypass_alleged', told('p-2'))]).toEqual([
    'no',
    'no',
    'yes',
  ]);
});

describe('a circumstance that is entered when it happens', () => {
  test.each<readonly [PreconditionName, HappeningKind, Holds]>([
    ['monitored', 'monitoring_ordered', 'no'],
    ['held_for_other_county', 'held_for_other_county', 'no'],
    ['in_police_building', 'brought_to_police_building', 'no'],
    ['age_misrepresented', 'true_age_learned', 'no'],
    ['certified_from_adult_court', 'certified_to_juvenile_court', 'no'],
    ['released_without_petition', 'released_without_petition', 'no'],
    ['arrested_on_warrant_or_moved_in', 'arrived_at_county_facility', 'no'],
    ['cited_in_youth_accountability_program', 'citation_issued', 'no'],
    ['parent_without_notice', 'no_notice_affidavit_filed', 'no'],
    ['petition_refiled', 'petition_refiled', 'no'],
    ['transfer_motion_made', 'transfer_notice_served', 'no'],
    ['transfer_appealed', 'appeal_filed', 'no'],
    ['ward_probation_extended', 'ward_probation_extended', 'no'],
    ['ward_placement_ends', 'foster_care_application_ordered', 'no'],
    ['former_foster_youth', 'reentry_petition_filed', 'no'],
    ['treatment_placement_disapproved', 'placement_disapproved', 'no'],
    ['restitution_ordered', 'restitution_ordered', 'no'],
    ['firearm_ban', 'firearm_order_made', 'no'],
    ['firearm_ban_record', 'firearm_order_made', 'no'],
    ['referee_not_temporary_judge', 'referee_order_served', 'no'],
    ['informal_program', 'informal_agreement_made', 'no'],
    ['proceedings_suspended', 'doubt_declared', 'no'],
    ['found_incompetent', 'incompetency_found', 'no'],
    ['all_purpose_assignment', 'judge_assigned', 'no'],
    ['sealing_ordered', 'sealing_order_received', 'no'],
    ['vacatur_granted', 'vacatur_ordered', 'no'],
    ['innocence_petition_pending', 'innocence_request_received', 'no'],
    ['diversion_case', 'diversion_completed', 'no'],
    ['diversion_denied', 'diversion_denial_noticed', 'no'],
    ['police_record_of_diverted_youth', 'diversion_completed', 'unknown'],
    ['police_record_of_released_youth', 'released_without_petition', 'unknown'],
    ['removed', 'removed_from_home', 'unknown'],
    ['indian_child', 'tribe_notice_received', 'unknown'],
    ['plan_in_place', 'permanent_plan_chosen', 'no'],
    ['awaits_dependency_order', 'dependency_order_awaited', 'no'],
    ['report_made', 'county_report_received', 'no'],
    ['under_placement_order', 'missing_from_care_learned', 'no'],
    ['services_extended', 'permanency_hearing_held', 'no'],
  ])('%s: yes once "%s" is there, before it %s', (name, kind, before) => {
    expect([ask(name, {}), ask(name, { happenings: [itHappened(kind, '2026-11-20', null)] })]).toEqual([before, 'yes']);
  });

  test.each<readonly [PreconditionName, HappeningKind]>([
    ['no_all_purpose_assignment', 'judge_assigned'],
    ['informal_program_not_joined', 'informal_program_joined'],
    ['refusal_or_silence', 'petition_filed'],
    ['not_indian_child', 'tribe_notice_received'],
    ['no_program_and_no_petition', 'informal_agreement_made'],
  ])('%s: yes until "%s" is there', (name, kind) => {
    expect([ask(name, {}), ask(name, { happenings: [itHappened(kind, '2026-11-20', null)] })]).toEqual(['yes', 'no']);
  });
});

const filed = aPetition({ filedOn: day('2026-11-18') });
const under = (status: ClockFacts['holds'][number]['status']): Partial<ClockFacts> => ({
  petitions: [filed],
  holds: [{ status, fromOn: day('2026-09-01'), untilOn: null }],
});
const stay = (kind: ClockFacts['stays'][number]['kind']): Partial<ClockFacts> => ({
  stays: [{ kind, petitionId: null, fromOn: day('2026-11-01'), untilOn: null }],
});

type Shown = readonly [PreconditionName, Holds, Partial<ClockFacts>, Setting?];

const SHOWN: readonly Shown[] = [
  ['detained', 'yes', { petitions: [filed], stays: [inTheHall('2026-11-17')] }],
  ['detained', 'no', { petitions: [filed] }],
  ['detained', 'unknown', { petitions: [filed], stays: [inTheHall('2026-11-17', null)] }],
  ['detained', 'yes', stay('juvenile_hall'), { whole: true }],
  ['not_detained', 'yes', { petitions: [filed] }],
  ['detained_at_filing', 'yes', { petitions: [filed], stays: [inTheHall('2026-11-17')] }],
  ['detained_at_filing', 'no', { petitions: [filed], stays: [inTheHall('2026-11-19')] }],
  ['detained_at_filing', 'unknown', { petitions: [filed], stays: [inTheHall('2026-11-17', null)] }],
  ['outside_misdemeanor_group', 'yes', { petitions: [filed] }],
  ['outside_misdemeanor_group', 'unknown', { petitions: [{ ...filed, felonyCharged: false }] }],
  ['misdemeanor_group', 'no', { petitions: [filed] }],
  ['misdemeanor_group', 'no', { petitions: [{ ...filed, felonyCharged: false, arrestWarrant: true }] }],
  ['misdemeanor_group', 'unknown', { petitions: [{ ...filed, felonyCharged: false }] }],
  ['felony_petition', 'yes', { petitions: [filed] }],
  ['felony_petition', 'unknown', {}],
  ['only_misdemeanors', 'yes', { petitions: [{ ...filed, felonyCharged: false }] }],
  ['warrant_before_first_appearance', 'yes', { petitions: [{ ...filed, arrestWarrant: true }] }],
  ['no_warrant_before_first_appearance', 'yes', { petitions: [filed] }],
  ['ward_or_probationer', 'yes', under('ward_home')],
  ['ward_or_probationer', 'no', under('pending')],
  ['on_ward_probation', 'yes', under('dual')],
  ['on_ward_probation', 'no', under('ward_placement')],
  ['on_secure_track', 'yes', under('secure_track')],
  ['informal_supervision', 'yes', under('654_2')],
  ['probation_without_wardship', 'yes', under('725a')],
  ['judgment_deferred', 'yes', under('790')],
  ['judgment_deferred', 'no', {}],
  ['awaits_placement', 'yes', { ...under('ward_placement'), ...stay('juvenile_hall') }],
  ['awaits_placement', 'no', under('ward_placement')],
  ['in_foster_placement', 'yes', under('ward_placement')],
  ['in_foster_placement', 'yes', { ...under('dual'), ...stay('group_home') }],
  ['in_foster_placement', 'no', under('dual')],
  ['no_services_offered', 'unknown', under('ward_placement')],
  ['no_services_offered', 'no', under('ward_home')],
  ['foster_care_not_recommended', 'no', {}],
  ['at_risk_of_foster_care', 'yes', { dependency: 'open' }],
  ['at_risk_of_foster_care', 'unknown', {}],
  ['in_treatment_program', 'yes', stay('group_home')],
  ['in_treatment_program', 'no', stay('home')],
  ['in_secure_confinement', 'yes', stay('juvenile_hall')],
  ['jurisdiction_pending', 'yes', { petitions: [filed] }],
  ['jurisdiction_pending', 'no', { petitions: [{ ...filed, state: 'sustained' }] }],
  ['disposition_pending', 'yes', { petitions: [{ ...filed, state: 'sustained' }] }],
  ['disposition_pending', 'no', { petitions: [filed] }],
  ['disposition_pending', 'yes', { petitions: [filed] }, { rule: 'DISPO_300_CAP_60D' }],
  ['set_within_5_days_of_filing', 'yes', { petitions: [filed] }, { before: '2026-11-22' }],
  ['set_within_5_days_of_filing', 'no', { petitions: [filed] }, { before: '2026-11-23' }],
  ['set_within_5_days_of_filing', 'unknown', { petitions: [filed] }],
  ['set_later_than_5_days_after_filing', 'yes', { petitions: [filed] }, { before: '2026-11-23' }],
  ['continuance_granted', 'yes', { hearings: [aHearing('jurisdiction', '2026-11-10', { state: 'continued', goodCause: true })] }],
  ['continuance_granted', 'no', { hearings: [aHearing('jurisdiction', '2026-11-10', { state: 'continued' })] }],
  ['dismissed_on_completion', 'yes', { petitions: [{ ...filed, state: 'dismissed_786a' }] }],
  ['dismissed_on_completion', 'no', { petitions: [filed] }],
  ['felony_sustained', 'no', { petitions: [{ ...filed, felonyCharged: false }] }],
  ['felony_sustained', 'unknown', { petitions: [filed] }],
  ['dependency_case', 'yes', { branch: '300' }],
  ['dependency_case', 'no', {}],
  ['removed', 'yes', stay('relative')],
  ['removed', 'no', stay('home')],
  ['at_home', 'yes', stay('home')],
  ['at_home', 'unknown', {}],
  ['fits_both_systems', 'yes', { dependency: 'open' }],
  ['fits_both_systems', 'no', {}],
  ['fits_both_systems', 'unknown', { dependency: 'unseen' }],
  ['fits_both_systems', 'no', { branch: '300', dependency: 'open' }],
  ['other_court_has_child', 'yes', under('dual')],
  ['receives_child_welfare_services', 'yes', { dependency: 'unseen' }],
  ['receives_child_welfare_services', 'no', {}],
  ['in_protective_custody', 'unknown', {}],
  ['in_protective_custody', 'yes', { branch: '300', ...stay('group_home') }],
  ['hearing_granted_388', 'yes', { hearings: [aHearing('change_of_orders', '2026-12-01')] }],
  ['hearing_granted_388', 'unknown', {}],
  ['nonminor', 'yes', { bornOn: day('2008-11-21') }],
  ['nonminor', 'no', { bornOn: day('2008-11-22') }],
  ['nonminor', 'unknown', {}],
  ['under_3_at_removal', 'yes', { bornOn: day('2023-11-21'), happenings: [itHappened('removed_from_home', '2026-11-20', null)] }],
  ['under_3_at_removal', 'no', { bornOn: day('2023-11-20'), happenings: [itHappened('removed_from_home', '2026-11-20', null)] }],
  ['over_3_at_removal', 'unknown', {}],
  [
    'turned_18_before_disposition',
    'unknown',
    { bornOn: day('2008-11-20'), petitions: [{ ...filed, state: 'sustained', sustainedOn: day('2026-11-19') }] },
  ],
  ['turned_18_before_disposition', 'no', { petitions: [filed] }],
  ['good_cause_shown', 'no', {}],
  [
    'good_cause_shown',
    'yes',
    { changes: [aChange('extended', '2026-11-20', { clock: 'STRTP_REVIEW_CAP_60D' })] },
    { rule: 'STRTP_REVIEW_CAP_60D' },
  ],
  ['informal_supervision_extended', 'yes', { changes: [aChange('extended', '2026-11-20', { clock: 'INFORMAL_654_2_6M' })] }],
  ['in_los_angeles', 'no', {}, { settings: { ...DEFAULT_SETTINGS, losAngelesRules: false } }],
  ['in_los_angeles', 'yes', {}, { settings: { ...DEFAULT_SETTINGS, losAngelesRules: true } }],
];

describe('a circumstance that the record shows', () => {
  test.each(SHOWN.map(([name, expected, told, how]) => ({ name, expected, told, how })))(
    '$name is "$expected"',
    ({ name, expected, told, how }) => {
      expect(ask(name, told, how)).toBe(expected);
    },
  );

  test.each([
    ['2026-11-20T16:00', 'no'],
    ['2026-11-20T16:01', 'yes'],
    ['2026-11-22T09:00', 'yes'],
  ] as const)('held over six hours from 10:00 until %s: %s', (until, expected) => {
    const happenings = [anHour('taken_into_custody', '2026-11-20T10:00'), anHour('released_without_petition', until)];
    expect(ask('held_over_6_hours', { happenings }, { whole: true })).toBe(expected);
  });

  test('held over 24 hours is not known from the days alone, unless a whole day lies between', () => {
    const held = (until: string) => [itHappened('taken_into_custody', '2026-11-18'), itHappened('released_without_petition', until)];
    expect([
      ask('held_over_24_hours', { happenings: held('2026-11-19') }),
      ask('held_over_24_hours', { happenings: held('2026-11-20') }),
    ]).toEqual(['unknown', 'yes']);
  });

  test('proceedings taken up again after the doubt are not suspended', () => {
    const happenings = [itHappened('doubt_declared', '2026-11-10'), itHappened('competency_restored', '2026-11-18')];
    expect(ask('proceedings_suspended', { petitions: [filed], happenings })).toBe('no');
  });
});

test('no circumstance is yes and no at once, whatever was entered', () => {
  const happenings = ENTERED_HAPPENINGS.map((kind) => itHappened(kind, '2026-11-20', null));
  for (const name of NAMES) expect(['yes', 'no', 'unknown']).toContain(ask(name, { happenings, petitions: [filed] }));
});
