import { describe, expect, test } from '@jest/globals';
import { courtMoment } from '../../time/court-moment.ts';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { bindingClock, clocksOf, type RunningClock } from './running-clocks.ts';
import { aHearing, aPetition, anHour, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const day = localDate;

function clock(facts: ClockFacts, id: ClockId): RunningClock {
  const found = clocksOf(facts, DEFAULT_GROUND).running.find(({ rule }) => rule.id === id);
  if (found === undefined) throw new RangeError(`${id} does not run`);
  return found;
}

const ids = (facts: ClockFacts): readonly ClockId[] => clocksOf(facts, DEFAULT_GROUND).running.map(({ rule }) => rule.id);

describe('one detained youth, end to end over Thanksgiving, Christmas and New Year', () => {
  const arrested = anHour('taken_into_custody', '2026-11-25T10:00');
  const hall = inTheHall('2026-11-25');
  const filed = aPetition({ filedOn: day('2026-12-01') });
  const ordered = { ...filed, detentions: [{ orderedOn: day('2026-12-02'), inForce: true }] };

  // Wed Nov 25 10:00 leaves 14 hours to midnight; Thu 26 to Sun 29 are closed; Mon 30 gives 24, so 10 are left on Tue Dec 1.
  test('arrest: the petition is filed by 10:00 on Tuesday, December 1 (48 court hours)', () => {
    const facts = theFacts('2026-11-26', { stays: [{ ...hall, petitionId: null }], happenings: [{ ...arrested, petitionId: null }] });
    expect(clock(facts, 'PETITION_FILE_602_48H').moment?.deadline).toBe('2026-12-01T10:00');
    expect(clock(facts, 'PETITION_FILE_602_48H').explain().sentence).toContain('10:00 a.m. on Tuesday, December 1, 2026');
  });

  test('petition: it ends the clock of the filing, and the detention hearing is due on Wednesday, December 2', () => {
    const facts = theFacts('2026-12-01', { petitions: [filed], stays: [hall], happenings: [{ ...arrested, petitionId: null }] });
    expect(ids(facts)).not.toContain('PETITION_FILE_602_48H');
    expect(clock(facts, 'DETENTION_HEARING_602_NEXT_DAY').deadline).toBe('2026-12-02');
  });

  test('detention order: the jurisdiction hearing begins by Wednesday, December 23, and nothing binds earlier', () => {
    const facts = theFacts('2026-12-03', { petitions: [ordered], stays: [hall] });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD').deadline).toBe('2026-12-23');
    expect(bindingClock(clocksOf(facts, DEFAULT_GROUND).running)?.deadline).toBe('2026-12-23');
  });

  test('a youth who is also a dependent: the joint assessment comes before the hearing set on December 18', () => {
    const facts = theFacts('2026-12-03', {
      dependency: 'open',
      petitions: [ordered],
      stays: [hall],
      hearings: [aHearing('jurisdiction', '2026-12-18')],
    });
    expect(clock(facts, 'JOINT_ASSESSMENT_HEARING_DETAINED').deadline).toBe('2026-12-18');
  });

  // Dec 24, 28 to 31 make 5; Jan 4 to 8 make 10.
  test('finding on December 23: disposition by Friday, January 8', () => {
    const found = { ...ordered, state: 'sustained', sustainedOn: day('2026-12-23') } as const;
    const facts = theFacts('2026-12-28', { petitions: [found], stays: [hall] });
    expect(clock(facts, 'DISPO_602_DETAINED_10CD').deadline).toBe('2027-01-08');
  });

  test('placement ordered on January 8: reviews of the wait on January 22, and after that one on February 5', () => {
    const disposed = { ...ordered, state: 'disposed', sustainedOn: day('2026-12-23'), disposedOn: day('2027-01-08') } as const;
    const waiting = {
      petitions: [disposed],
      stays: [hall],
      holds: [{ status: 'ward_placement', fromOn: day('2027-01-08'), untilOn: null }],
    } as const;
    expect(clock(theFacts('2027-01-11', waiting), 'REVIEW_737_15D').deadline).toBe('2027-01-22');
    const reviewed = theFacts('2027-01-25', {
      ...waiting,
      hearings: [aHearing('placement_review_15_day', '2027-01-22', { state: 'heard' })],
    });
    expect(clock(reviewed, 'REVIEW_737_15D').deadline).toBe('2027-02-05');
  });
});

describe('a dependency case, from the removal to the permanent plan', () => {
  const removed = itHappened('removed_from_home', '2026-03-04', null);
  const custody = { ...anHour('taken_into_custody', '2026-03-04T16:00'), petitionId: null };
  const petition = aPetition({ kind: '300', petitionId: 'd-1', ending: '7001', filedOn: day('2026-03-06'), felonyCharged: false });
  const heard = (type: 'detention' | 'jurisdiction_disposition_300', on: string) =>
    aHearing(type, on, { state: 'heard', petitionId: 'd-1' });
  const detained = { ...petition, detentions: [{ orderedOn: day('2026-03-09'), inForce: true }] };
  const dependency = (today: string, told: Partial<ClockFacts>): ClockFacts =>
    theFacts(today, { branch: '300', happenings: [removed, custody], ...told });

  // Wed Mar 4 16:00: 8 hours that day, 24 on Thursday, 16 on Friday.
  test('taken into custody on Wednesday at 4 p.m.: petition by Friday, March 6, 4 p.m.', () => {
    expect(clock(dependency('2026-03-05', {}), 'PETITION_FILE_300_48H').moment?.deadline).toBe('2026-03-06T16:00');
  });

  // Ordered Mon Mar 9: Mar 10-13 make 4, 16-20 make 9, 23-27 make 14, Mon Mar 30 is the 15th (Cesar Chavez Day is the 31st).
  test('detained on March 9: jurisdiction by March 30, disposition never after 60 days or six months', () => {
    const facts = dependency('2026-03-10', { petitions: [detained], hearings: [heard('detention', '2026-03-09')] });
    expect(clock(facts, 'JURIS_300_DETAINED_15CD').deadline).toBe('2026-03-30');
    expect(clock(facts, 'DISPO_300_CAP_60D')).toMatchObject({ raw: '2026-05-08', deadline: '2026-05-08' });
    expect(clock(facts, 'DISPO_300_CAP_6M')).toMatchObject({ raw: '2026-09-09', deadline: '2026-09-09' });
  });

  // Asked on Tue Mar 10: Mar 11, 12 and Fri Mar 13. Continued for a witness on Fri Mar 13: Mar 16 to 20 make 5.
  test('a rehearing on the first evidence: three court days, and five more from the day it waits for a witness', () => {
    const asked = itHappened('prima_facie_hearing_asked', '2026-03-10', 'd-1');
    const waits = itHappened('prima_facie_hearing_continued', '2026-03-13', 'd-1');
    const facts = (...more: ClockFacts['happenings']) =>
      dependency('2026-03-11', { petitions: [detained], happenings: [removed, asked, ...more] });
    expect(clock(facts(), 'PRIMA_FACIE_300_3CD').deadline).toBe('2026-03-13');
    expect(clock(facts(waits), 'PRIMA_FACIE_300_WITNESS_5CD').deadline).toBe('2026-03-20');
    expect(ids(facts(waits))).not.toContain('PRIMA_FACIE_300_3CD');
  });

  test('whether the child may be an Indian child is asked, since the cap would then be 30 days', () => {
    const facts = dependency('2026-03-10', { petitions: [detained], hearings: [heard('detention', '2026-03-09')] });
    expect(
      clocksOf(facts, DEFAULT_GROUND)
        .uncounted.map(({ words }) => words)
        .join(' '),
    ).toContain('Indian child');
    const told = { ...facts, circumstances: [{ name: 'indian_child', petitionId: null, holds: true }] } as const;
    // Day 30 from Mon Mar 9 is Wed Apr 8.
    expect(clock(told, 'DISPO_300_CAP_30D_ICWA').deadline).toBe('2026-04-08');
    expect(ids(told)).not.toContain('DISPO_300_CAP_60D');
  });

  // Found Wed Mar 25: Mar 26, 27, 30 make 3; the 31st is closed; Apr 1-3 make 6, 6-9 make 10.
  test('found at a joint hearing that leaves the disposition for later: ten court days, and the hearing of the finding does not meet them', () => {
    const found = { ...detained, state: 'sustained', sustainedOn: day('2026-03-25') } as const;
    const facts = dependency('2026-03-26', { petitions: [found], hearings: [heard('jurisdiction_disposition_300', '2026-03-25')] });
    expect(clock(facts, 'DISPO_300_DETAINED_10CD').deadline).toBe('2026-04-09');
  });

  // Disposed Thu Apr 9: six months are Fri Oct 9. Entered care on Mar 25 (the finding, before day 60, May 3): twelve months are Mar 25, 2027.
  test('disposition: the six-month review, the twelve-month hearing and eighteen months from the removal', () => {
    const disposed = { ...detained, state: 'disposed', sustainedOn: day('2026-03-25'), disposedOn: day('2026-04-09') } as const;
    const facts = dependency('2026-04-20', {
      petitions: [disposed],
      stays: [{ kind: 'relative', petitionId: null, fromOn: day('2026-03-04'), untilOn: null }],
    });
    expect(clock(facts, 'REVIEW_366_21E_6M').deadline).toBe('2026-10-09');
    expect(clock(facts, 'PERMANENCY_366_21F_12M').deadline).toBe('2027-03-25');
    const extended = { ...facts, circumstances: [{ name: 'services_extended', petitionId: null, holds: true }] } as const;
    // Mar 4, 2026 and eighteen months: Sat Sep 4, 2027; a cap goes back to Fri Sep 3.
    expect(clock(extended, 'PERMANENCY_366_22_18M')).toMatchObject({ raw: '2027-09-04', deadline: '2027-09-03' });
  });

  // Ended Wed Mar 24, 2027: 120 days are Thu Jul 22, 2027; a writ notice 7 days after the order that set the hearing, Wed Mar 31 (closed), so Thu Apr 1.
  test('services ended: the permanent plan hearing within 120 days, and seven days to ask for a writ', () => {
    const disposed = { ...detained, state: 'disposed', sustainedOn: day('2026-03-25'), disposedOn: day('2026-04-09') } as const;
    const facts = dependency('2027-03-25', {
      petitions: [disposed],
      happenings: [
        removed,
        itHappened('services_ended_or_denied', '2027-03-24', null),
        itHappened('permanent_plan_hearing_set', '2027-03-24', null),
      ],
    });
    expect(clock(facts, 'SELECTION_366_26_120D').deadline).toBe('2027-07-22');
    expect(clock(facts, 'WRIT_NOI_8_450_7D')).toMatchObject({ deadline: '2027-04-01', safe: '2027-03-30', isChoice: true });
  });
});

describe('a youth is away from care over a weekend', () => {
  const learned = { ...anHour('missing_from_care_learned', '2026-11-20T22:30'), petitionId: null };
  const away = (today: string, more: ClockFacts['happenings'] = []): ClockFacts =>
    theFacts(today, { holds: [{ status: 'ward_placement', fromOn: day('2026-09-01'), untilOn: null }], happenings: [learned, ...more] });

  test('the reports do not wait for Monday: 24 hours end on Saturday at 10:30 p.m.', () => {
    const report = clock(away('2026-11-21'), 'CSEC_MISSING_REPORT_24H');
    expect(report.moment?.deadline).toBe('2026-11-21T22:30');
    expect([clock(away('2026-11-21'), 'MISSING_FOSTER_NOTICE_24H').deadline, report.missed]).toEqual(['2026-11-21', false]);
  });

  test('on Sunday both are missed, in words for a person; a report made on Saturday meets the one and not the other', () => {
    expect(clock(away('2026-11-22'), 'CSEC_MISSING_REPORT_24H').missed).toBe(true);
    const reported = away('2026-11-22', [{ ...anHour('missing_report_made', '2026-11-21T09:00'), petitionId: null }]);
    expect(ids(reported)).not.toContain('CSEC_MISSING_REPORT_24H');
    expect(clock(reported, 'MISSING_FOSTER_NOTICE_24H')).toMatchObject({ missed: true });
    expect(clock(reported, 'MISSING_FOSTER_NOTICE_24H').remedies).not.toBe('');
  });

  test('an asker who knows the minute sees it late one minute after, and not before', () => {
    const at = (minute: string) => clock({ ...away('2026-11-21'), now: courtMoment(minute) }, 'CSEC_MISSING_REPORT_24H').missed;
    expect([at('2026-11-21T22:29'), at('2026-11-21T22:30'), at('2026-11-21T22:31')]).toEqual([false, false, true]);
  });

  test('learned at midnight: the trigger is told as the first minute of its own day', () => {
    const facts = theFacts('2026-11-20', {
      ...away('2026-11-20'),
      happenings: [anHour('missing_from_care_learned', '2026-11-20T00:00')],
    });
    expect(clock(facts, 'CSEC_MISSING_REPORT_24H').explain().sentence).toMatch(
      /^Learned that the youth is away from care: 12:00 a\.m\. on Friday, November 20, 2026\./,
    );
  });

  test('with the day alone the hours run from its first minute, the earlier and safer answer', () => {
    const facts = theFacts('2026-11-20', {
      ...away('2026-11-20'),
      happenings: [itHappened('missing_from_care_learned', '2026-11-20', null)],
    });
    expect(clock(facts, 'CSEC_MISSING_REPORT_24H')).toMatchObject({ deadline: '2026-11-20', moment: { deadline: '2026-11-21T00:00' } });
    expect(clock(facts, 'CSEC_MISSING_REPORT_24H').explain().sentence).toBe(
      'Learned that the youth is away from care: Friday, November 20. The time is not recorded, so the hours are counted from the first minute of that day. 24 hours after it is the end of Friday, November 20, 2026.',
    );
  });
});

describe('a youth with a dependency case and a petition under WIC 602', () => {
  test('the clocks of each case run for themselves; the joint assessment stands in the justice case alone', () => {
    const order = [{ orderedOn: day('2026-11-19'), inForce: true }];
    const justice = theFacts('2026-11-21', {
      dependency: 'open',
      petitions: [aPetition({ filedOn: day('2026-11-18'), detentions: order })],
      stays: [inTheHall('2026-11-17')],
    });
    const dependency = theFacts('2026-11-21', {
      branch: '300',
      dependency: 'open',
      petitions: [aPetition({ kind: '300', petitionId: 'd-1', ending: '7001', filedOn: day('2026-11-10') })],
    });
    expect(ids(justice)).toEqual(expect.arrayContaining(['JURIS_602_DETAINED_15CD', 'JOINT_ASSESSMENT_HEARING_DETAINED']));
    expect(ids(dependency)).toEqual(expect.arrayContaining(['JURIS_300_NOT_DETAINED_30D', 'INITIAL_HEARING_NOT_DETAINED_15CD']));
    expect([...ids(dependency), ...ids(justice)].filter((id) => id.startsWith('JOINT'))).toEqual(['JOINT_ASSESSMENT_HEARING_DETAINED']);
  });

  test('joint recommendations presented: the other juvenile court is told within five days', () => {
    const facts = theFacts('2026-11-18', {
      dependency: 'open',
      petitions: [aPetition({ filedOn: day('2026-11-10') })],
      happenings: [itHappened('joint_recommendations_presented', '2026-11-17')],
    });
    // Tue Nov 17 and five days: Sun Nov 22, so Mon Nov 23, or safer Fri Nov 20.
    expect(clock(facts, 'JOINT_ASSESSMENT_DECISION_NOTICE_5D')).toMatchObject({
      raw: '2026-11-22',
      deadline: '2026-11-23',
      safe: '2026-11-20',
    });
  });
});

describe('a program under way takes the place of the next hearing', () => {
  const home = { kind: 'home', petitionId: null, fromOn: day('2026-01-01'), untilOn: null } as const;
  const filed = aPetition({ filedOn: day('2026-05-20'), state: 'filed', felonyCharged: false });
  const program = (status: '654_2' | '790' | '725a', fromOn: string, untilOn: string | null = null) => ({
    status,
    fromOn: day(fromOn),
    untilOn: untilOn === null ? null : day(untilOn),
  });

  // Filed Wed May 20: 30 days end on Juneteenth, so Mon June 22. Informal supervision ordered Mon June 1 ends Tue Dec 1.
  test.each([
    ['on the day of the filing', '2026-05-20', false],
    ['on a day after it', '2026-06-01', false],
    ['on the day before it: an earlier program, on another matter', '2026-05-19', true],
  ])('informal supervision ordered %s: the jurisdiction clock runs: %s', (_when, fromOn, runs) => {
    const facts = theFacts('2026-11-23', { petitions: [filed], stays: [home], holds: [program('654_2', fromOn)] });
    expect(ids(facts).includes('JURIS_602_NOT_DETAINED_30D')).toBe(runs);
    expect(ids(facts).includes('INITIAL_HEARING_NOT_DETAINED_15CD')).toBe(runs);
    expect(clock(facts, 'INFORMAL_654_2_OUTER_12M').deadline).toBe('2027-05-20');
  });

  test('when it has ended the petition goes on, and its clock is counted again', () => {
    const ended = theFacts('2026-11-23', { petitions: [filed], stays: [home], holds: [program('654_2', '2026-06-01', '2026-11-20')] });
    expect(clock(ended, 'JURIS_602_NOT_DETAINED_30D').deadline).toBe('2026-06-22');
  });

  test('a deferred entry of judgment waits for no disposition; a youth who is detained waits as ever', () => {
    const admitted = aPetition({ filedOn: day('2026-03-02'), state: 'sustained', admittedOn: day('2026-04-01') });
    const deferred = { petitions: [admitted], holds: [program('790', '2026-04-01')] } as const;
    expect(ids(theFacts('2026-11-23', { ...deferred, stays: [home] }))).not.toContain('DISPO_602_NOT_DETAINED_30D_FROM_FILING');
    expect(ids(theFacts('2026-11-23', { ...deferred, stays: [inTheHall('2026-11-16')] }))).toContain('DISPO_602_DETAINED_10CD');
  });
});

// WIC 788(a): the duty arises at 18. Born 2009-02-01: a completion hearing on Mon 2027-02-01 is on the 18th birthday.
test.each([
  ['2027-01-29', false],
  ['2027-02-01', true],
  ['2027-02-02', true],
])('at a completion hearing on %s somebody asks about probation’s duty at 18: %s', (heldOn, asked) => {
  const ward = aPetition({ filedOn: day('2026-01-05'), state: 'disposed', disposedOn: day('2026-02-02'), madeWardOn: day('2026-02-02') });
  const facts = theFacts('2026-12-01', { bornOn: day('2009-02-01'), petitions: [ward], hearings: [aHearing('completion', heldOn)] });
  const said = clocksOf(facts, DEFAULT_GROUND).questions.map(({ words }) => words);
  expect(said.some((words) => words.includes('WIC 788'))).toBe(asked);
});

// A combined hearing may be set again for the disposition alone: then nobody is asked to serve notice of jurisdiction once more.
test.each([
  ['before jurisdiction is found', null, ['NOTICE_300_DETAINED_5D', 'NOTICE_300_DISPO_5D']],
  ['after it', '2026-11-02', ['NOTICE_300_DISPO_5D']],
] as const)('a dependency hearing on jurisdiction and disposition, %s', (_when, foundOn, notices) => {
  const found = foundOn === null ? null : day(foundOn);
  const petition = aPetition({
    kind: '300',
    filedOn: day('2026-10-05'),
    state: found === null ? 'pre_jurisdiction' : 'sustained',
    sustainedOn: found,
    jurisdictionConcludedOn: found,
    detentions: [{ orderedOn: day('2026-10-06'), inForce: true }],
  });
  const hearings = [aHearing('jurisdiction_disposition_300', '2026-12-03')];
  const said = ids(theFacts('2026-11-22', { branch: '300', petitions: [petition], hearings }));
  expect(said.filter((id) => id.startsWith('NOTICE_300'))).toEqual(expect.arrayContaining([...notices]));
  expect(said.filter((id) => id.startsWith('NOTICE_300'))).toHaveLength(notices.length);
});
