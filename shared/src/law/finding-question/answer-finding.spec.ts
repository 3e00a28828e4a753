import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerFinding, type FindingAnswer } from './answer-finding.ts';

const ROBBERY = { n: 1, code: 'PC 211', level: 'felony' };
const THEFT = { n: 1, code: 'PC 484', level: 'misdemeanor' };
const BATTERY = { n: 1, code: 'PC 242', level: 'misdemeanor', state: 'TRUE' };
const YOUTH = { dob: '2011-03-14', orderDate: '2026-11-24', county: 'Los Angeles', agencies: ['LASD'] };
const kinds = (answer: FindingAnswer): readonly string[] => answer.alternatives.map(({ kind }) => kind);
const words = (answer: FindingAnswer): string => answer.reasons.map((one) => one.words).join(' ');
const settingNames = (answer: FindingAnswer): readonly string[] => answer.settings.map(({ name }) => name);

describe('a finding that reaches every count', () => {
  const dismissed = (): FindingAnswer => answerFinding({ id: 'X', facts: { ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made' } });

  test('dismisses and seals the one petition, by the section that commands it', () => {
    const answer = dismissed();
    expect(answer).toMatchObject({ id: 'X', step: 'D1', eligible: true, route: 'PC236.23(f)', dismiss: ['P1'], seal: ['P1'], missing: [] });
    expect(answer.stage).toEqual({ key: 'before_jurisdiction', code: 'P1', words: 'Before jurisdiction' });
    expect(answer.vehicles.map(({ vehicle, noticeFirst }) => [vehicle, noticeFirst])).toEqual([['236_23_f', false]]);
    expect(answer.flags).toEqual([]);
    expect(answer.requires).toEqual([]);
    expect(answer.steps).toEqual([]);
  });

  test('names the holders and never counsel', () => {
    const answer = dismissed();
    expect(answer.holders).toEqual(['JUVENILE_COURT', 'LEA:LASD', 'PROBATION', 'DOJ', 'DA']);
  });

  test('gives every holder its days: the court from 21 to 38, the others from 18 to five years after the order', () => {
    const answer = dismissed();
    // Born 14 March 2011: 21 on 14 March 2032, 38 on 14 March 2049, 18 on 14 March 2029. The order of 24 November 2026 and five years.
    expect(answer.destruction?.court).toMatchObject({ earliest: '2032-03-14', latest: '2049-03-14', fixed: null, basis: 'court_settings' });
    expect(answer.destruction?.otherHolders).toEqual({
      earliest: '2029-03-14',
      latest: '2031-11-24',
      suggested: '2031-11-24',
      fixed: null,
      basis: 'court_settings',
      cites: ['Rule 5.840(d)', 'WIC 781(d)'],
    });
  });

  test('says what ends and what survives, who may look and who may not', () => {
    const answer = dismissed();
    expect(answer.everythingElse.find(({ matter }) => matter === 'detention')?.becomes).toBe('ends');
    expect(answer.everythingElse.find(({ matter }) => matter === 'dependency_case')?.becomes).toBe('survives');
    expect(answer.accessAfter?.allow[0]).toMatchObject({ cite: 'WIC 786(g)(1)(A)', courtOrder: false });
    expect(answer.accessAfter?.deny[0]?.who).toBe('Counsel for a person accused of trafficking the youth');
    expect(answer.restitution?.cite).toBe('WIC 786(h)');
    expect(answer.firearmClause).toEqual({ applies: false, words: 'Not applicable: no petition was sustained.', judgeConfirms: false });
  });

  test('names the settings it rests on, with their question and open point', () => {
    const answer = dismissed();
    expect(settingNames(answer)).toEqual(expect.arrayContaining(['nameDistrictAttorney', 'courtDestructionMinAge']));
    expect(answer.settings.find(({ name }) => name === 'nameDistrictAttorney')).toMatchObject({
      value: true,
      openPoint: 'O-6',
      status: 'open',
    });
  });

  test('adds the criminal court for a certified case, and an agency the youth asked for', () => {
    const facts = { ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made' };
    const { holders } = answerFinding({ ...facts, certifiedFromCriminalCourt: true, requestedAgencies: ['Transit district'] });

    expect(holders).toEqual(['JUVENILE_COURT', 'CRIMINAL_COURT', 'LEA:LASD', 'PROBATION', 'DOJ', 'DA', 'OTHER_PUBLIC:Transit district']);
  });

  test('on partner or sexual violence it rests on PC 236.24', () => {
    const other = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made', basis: 'PC236.24' });

    expect(other.route).toBe('PC236.24(f)');
    expect(other.vehicles[0]?.cites).toEqual(['PC 236.24(f)']);
  });

  test('for a ward in foster care it asks for the hearing of WIC 607.2 and holds nothing back', () => {
    const answer = dismissed();
    const foster = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made', fosterPlaced: true });

    expect(foster.dismiss).toEqual(['P1']);
    expect(foster.reasons.map(({ cite }) => cite)).toContain('WIC 607.2(b)');
    expect(settingNames(foster)).toContain('fosterVehicle');
    expect(answer.reasons.map(({ cite }) => cite)).not.toContain('WIC 607.2(b)');
  });
});

describe('what the facts leave out', () => {
  test('without answers the relief follows once the elements are shown, and the question says what to add', () => {
    const answer = answerFinding({ stage: 'P1', counts: [THEFT] });

    expect(answer).toMatchObject({ eligible: true, route: 'PC236.23(f) if elements shown', dismiss: [], seal: [], step: null });
    expect(answer.missing).toEqual([
      'The facts do not say what was found. Add “findings”: "made", "not shown", or the five answers, on the facts or on each count.',
    ]);
  });

  test('an order that is dated stands for both findings, and says so', () => {
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT] });

    expect(answer.dismiss).toEqual(['P1']);
    expect(answer.assumed).toEqual([
      'The facts date an order and do not say what was found: both findings are taken as made on every count they can reach.',
    ]);
  });

  test('without a birthday, an agency or a county the seal says what it lacks', () => {
    const answer = answerFinding({ stage: 'P1', counts: [THEFT], findings: 'made' });

    expect(answer.destruction).toBeNull();
    expect(answer.missing.map((one) => one.split(':')[0])).toEqual(['Add “dob” and “orderDate”', 'Add “agencies”', 'Add “county”']);
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'P1'],
    ['a list', []],
    ['an empty object', {}],
  ])('%s is answered with what to add', (_what, asked) => {
    const answer = answerFinding(asked);

    expect(answer).toMatchObject({ eligible: 'undetermined', route: 'none', dismiss: [], seal: [], id: null });
    expect(answer.missing.at(-1)).toMatch(/^No count before the court is named/u);
  });

  test.each([
    [{ stage: 'P9' }, 'The facts give “stage” in another form. Write one of: P1, P2, P3a, P3b, P3c, completion, 18.'],
    [{ dob: '2011-02-30' }, 'The facts give “dob” in another form. Write a day as 2026-11-24.'],
    [{ ward: 'yes' }, 'The facts give “ward” in another form. Write true or false.'],
    [{ offenseAge: 13.5 }, 'The facts give “offenseAge” in another form. Write a whole number.'],
    [{ county: ' ' }, 'The facts give “county” in another form. Write words.'],
    [{ agencies: 'LASD' }, 'The facts give “agencies” in another form. Write a list of words.'],
    [{ counts: [3] }, 'The facts give “counts” in another form. Write a list of objects.'],
    [{ colour: 'red' }, 'The facts say “colour”, which this question does not know. It was left out.'],
    [{ findings: 'yes' }, 'The facts give “findings” in another form. Write "made", "not shown", or the five answers.'],
    [{ findings: { victim: 1 } }, 'The facts, findings, give “victim” in another form. Write true or false.'],
    [
      { settings: { someCountsFound: 'maybe' } },
      'The court setting “someCountsFound” is not known, or cannot hold that value. What ships was used.',
    ],
    [{ settings: { colour: 1 } }, 'The court setting “colour” is not known, or cannot hold that value. What ships was used.'],
    [{ counts: [{ n: 1 }] }, 'The facts of count 1 name no offense. Add “code”, such as "PC 484".'],
    [{ counts: [{ code: 'PC 484', state: 'GONE' }] }, /^The facts of count 1 give “state” in another form\. Write one of: ALLEGED,/u],
    [
      { counts: [{ code: 'PC 484', enh: [{ code: 'PC 12022.7', status: 'maybe' }] }] },
      /^The facts of count 1, enhancement 1, give “status”/u,
    ],
    [{ dismissedOn: '2026-08-31' }, /^The petition was dismissed\. Add “ended”/u],
  ])('%j is named in a sentence', (facts, sentence) => {
    const { missing } = answerFinding(facts);

    expect(missing).toEqual(expect.arrayContaining([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]));
  });

  test('whatever comes in, it answers and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (asked) => {
        const answer = answerFinding(asked);
        expect([true, false, 'undetermined', 'open', 'discretion']).toContain(answer.eligible);
        expect(answer.dismiss.length === 0 || answer.seal.length > 0 || answer.route === 'WIC793(c)').toBe(true);
      }),
    );
  });
});

describe('the gate', () => {
  test('a robbery count is excluded whatever was found; amending, other defenses, 782 and 781 stay', () => {
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts: [ROBBERY], findings: 'made' });

    expect(answer.gates).toEqual([expect.objectContaining({ count: 1, offense: 'PC 211', result: 'EXCLUDED', item: 9, dependsOn: null })]);
    expect(answer).toMatchObject({
      eligible: false,
      route: 'none',
      dismiss: [],
      seal: [],
      holders: [],
      accessAfter: null,
      destruction: null,
    });
    expect(kinds(answer)).toEqual(['amend', 'other_defenses', 'interests_of_justice', 'petition_781']);
  });

  test('a stricken count is not asked about', () => {
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT, { ...ROBBERY, n: 2, state: 'STRICKEN' }], findings: 'made' });

    expect(answer.gates).toHaveLength(1);
    expect(answer.dismiss).toEqual(['P1']);
  });

  test('a charged enhancement leaves it undetermined; the ways are offered', () => {
    const answer = answerFinding({
      stage: 'P1',
      counts: [{ n: 1, code: 'PC 245(a)(4)', enh: [{ code: 'PC 12022.7', status: 'charged' }] }],
    });

    expect(answer.eligible).toBe('undetermined');
    expect(answer.gates[0]).toMatchObject({ result: 'UNDETERMINED', dependsOn: '12022.7' });
    expect(kinds(answer)).toEqual(['try_first', 'conditional', 'strike', 'misdemeanor']);
  });

  test('an enhancement without a word on its state is charged', () => {
    const answer = answerFinding({ stage: 'P1', counts: [{ n: 1, code: 'PC 245(a)(4)', enh: [{ code: 'PC 12022.7' }] }] });

    expect(answer.gates[0]?.result).toBe('UNDETERMINED');
  });

  test('a theft found beside a pending robbery: the petition goes on, and nothing is sealed', () => {
    const counts = [
      { ...THEFT, findings: 'made' },
      { ...ROBBERY, n: 2 },
    ];
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts });

    expect(answer).toMatchObject({ eligible: false, dismiss: [], seal: [] });
    expect(kinds(answer)).toEqual(['dismiss_rest', 'amend', 'misdemeanor', 'harmed_by_alleged_victim', 'other_defenses', 'jurisdiction']);
    expect(answer.assumed).toEqual(['A count without an answer is taken as not shown, because other counts have one.']);
  });

  test('with some counts not shown, the court’s setting may leave the petition to the judge (O-2)', () => {
    const facts = {
      stage: 'P1',
      counts: [
        { ...THEFT, state: 'HT_ESTABLISHED' },
        { n: 2, code: 'PC 148', level: 'misdemeanor', state: 'HT_REJECTED' },
      ],
    };

    expect(answerFinding(facts)).toMatchObject({
      eligible: false,
      settings: expect.arrayContaining([expect.objectContaining({ name: 'someCountsFound' })]),
    });
    expect(answerFinding({ ...facts, settings: { someCountsFound: 'judge_decides' } }).eligible).toBe('open');
    expect(kinds(answerFinding(facts))).toEqual(['dismiss_rest', 'jurisdiction']);
  });

  test('nothing shown is a denial: on to jurisdiction, or new evidence', () => {
    const answer = answerFinding({ stage: 'P1', counts: [THEFT], findings: 'not shown' });

    expect(answer).toMatchObject({ eligible: false, route: 'none', blocked: null });
    expect(kinds(answer)).toEqual(['jurisdiction', 'renew']);
  });

  test('the defense without the juvenile finding asks the judge, and dismisses nothing (G-F1F2)', () => {
    const findings = { victim: true, coerced: true, directResult: true, fear: true };
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT], findings });

    expect(answer).toMatchObject({ eligible: false, blocked: 'G-F1F2', dismiss: [], seal: [] });
    expect(answer.requires.map(({ cite }) => cite)).toEqual(['PC 236.23(f)']);
  });

  test.each(['300', '601', '777'])('a %s petition is not where the finding is made', (kind) => {
    expect(answerFinding({ kind, stage: 'P1', counts: [THEFT], findings: 'made' })).toMatchObject({ eligible: false, blocked: 'G-602' });
  });
});

describe('at the door', () => {
  test('647(b) for a youth of 15 is refused', () => {
    const answer = answerFinding({
      dob: '2011-03-14',
      offenseDate: '2026-06-02',
      counts: [{ n: 1, code: 'PC 647(b)', level: 'misdemeanor' }],
    });

    expect(answer).toMatchObject({ eligible: false, blocked: 'intake', route: 'none' });
    expect(answer.reasons.map(({ cite }) => cite)).toEqual(['PC 647(b)(5)']);
    expect(kinds(answer)).toEqual(['child_protection']);
  });

  test('the repealed loitering offense is refused, also without a day, and the old-case petition is named', () => {
    const answer = answerFinding({ counts: [{ n: 1, code: 'PC 653.22', level: 'misdemeanor' }] });

    expect(answer.blocked).toBe('intake');
    expect(kinds(answer)).toEqual(['old_loitering']);
    expect(answer.assumed).toEqual(['The facts give no day of the offense: it is taken to be after the repeal.']);
  });

  test('a case that is past the door is not refused there', () => {
    const facts = { dob: '2011-03-14', offenseDate: '2026-06-02', stage: 'P3b', counts: [{ n: 1, code: 'PC 484', level: 'misdemeanor' }] };

    expect(answerFinding(facts).blocked).toBeNull();
  });
});

describe('a late finding', () => {
  test('after an admission the judge chooses the way; notice comes first', () => {
    const answer = answerFinding({ stage: 'P3a', counts: [{ ...THEFT, state: 'ADMITTED' }], findings: 'made' });

    expect(answer).toMatchObject({ eligible: 'open', route: 'choose', flags: ['late_under_236_23_d'], dismiss: [], seal: [] });
    expect(answer.vehicles.map(({ noticeFirst }) => noticeFirst)).toEqual([true, true, true]);
    expect(answer.requires.map(({ cite }) => cite)).toEqual(['WIC 776']);
    expect(answer.steps.map(({ cite }) => cite)).toEqual(['WIC 776', 'WIC 786(d)', 'PC 236.23(f)', 'PC 236.23(f)', 'WIC 786(a)']);
  });

  test('a court that takes no late request refuses it by the time limit', () => {
    const facts = { stage: 'P3b', counts: [{ ...THEFT, state: 'TRUE' }], settings: { findingAfterAdmission: 'refuse' } };

    expect(answerFinding(facts)).toMatchObject({ eligible: false, blocked: 'G-TIME' });
  });

  test('a sustained count moves an early stage on', () => {
    expect(answerFinding({ stage: 'P1', counts: [{ ...THEFT, state: 'TRUE' }] }).stage?.code).toBe('P3a');
    expect(answerFinding({ counts: [{ ...THEFT, state: 'ADMITTED' }] }).stage?.code).toBe('P3a');
    expect(answerFinding({ stage: 'P2', counts: [THEFT] }).stage?.code).toBe('P2');
  });

  test('once it is set aside the finding dismisses; the firearm clause falls by the court’s setting (O-5)', () => {
    const facts = { ...YOUTH, stage: 'P3b', ward: true, counts: [{ ...BATTERY, state: 'set aside' }], findings: 'made' };

    expect(answerFinding(facts)).toMatchObject({
      eligible: true,
      route: 'PC236.23(f)',
      firearmClause: { applies: false, judgeConfirms: true },
    });
    const kept = answerFinding({ ...facts, settings: { setAsideEndsFirearmClause: false } });
    expect(kept.firearmClause.applies).toBe(true);
    // Born 14 March 2011: 33 on 14 March 2044.
    expect([kept.destruction?.court.fixed, kept.destruction?.otherHolders.fixed]).toEqual(['2044-03-14', '2044-03-14']);
    expect(kept.destruction?.court.basis).toBe('firearm_clause');
  });

  test('restitution that was ordered before it is left to the court’s setting (O-9)', () => {
    const facts = {
      ...YOUTH,
      stage: 'P3b',
      ward: true,
      counts: [{ ...BATTERY, state: 'set aside' }],
      findings: 'made',
      restitutionOrdered: true,
    };

    expect(answerFinding(facts).restitution?.words).toContain('stay and ask');
    expect(answerFinding({ ...facts, settings: { restitutionAfterLateFinding: 'falls' } }).restitution?.words).toContain('falls');
    expect(answerFinding({ ...facts, restitutionOrdered: false }).restitution?.words).toContain('still owed');
  });
});

describe('the end of supervision', () => {
  const DONE = { ...YOUTH, stage: 'completion', complied: true };

  test('completed: dismissed and sealed, with the 33rd birthday for a ward sustained on battery', () => {
    const answer = answerFinding({ ...DONE, ward: true, counts: [BATTERY] });

    expect(answer).toMatchObject({ step: 'D4', eligible: true, route: 'WIC786(a)', dismiss: ['P1'], firearmClause: { applies: true } });
    expect(answer.assumed).toEqual([]);
    expect(answer.everythingElse).toEqual([]);
  });

  test('never a ward: no firearm clause; silent on wardship: the stricter reading, said', () => {
    expect(answerFinding({ ...DONE, ward: false, counts: [BATTERY] }).firearmClause.applies).toBe(false);
    const silent = answerFinding({ ...DONE, counts: [BATTERY] });
    expect(silent.firearmClause.applies).toBe(true);
    expect(silent.assumed).toEqual(['The facts do not say whether the youth was made a ward: wardship is taken for true. Add “ward”.']);
    expect(answerFinding({ ...DONE, counts: [THEFT] }).assumed).toEqual([]);
  });

  test('a count without a state is sustained there', () => {
    expect(answerFinding({ ...DONE, ward: true, counts: [{ n: 1, code: 'PC 242', level: 'misdemeanor' }] }).firearmClause.applies).toBe(
      true,
    );
  });

  test.each([
    [13, true, 'WIC786(a)'],
    [14, false, 'none'],
  ])('robbery at %i: sealed %s', (offenseAge, eligible, route) => {
    expect(answerFinding({ ...DONE, offenseAge, counts: [{ ...ROBBERY, state: 'TRUE' }] })).toMatchObject({
      eligible,
      route,
      bar786d: !eligible,
    });
  });

  test('by the days: 13 on the day before the 14th birthday, 14 on the birthday', () => {
    const at = (offenseDate: string) => answerFinding({ ...DONE, offenseDate, counts: [{ ...ROBBERY, state: 'TRUE' }] }).bar786d;

    expect([at('2025-03-13'), at('2025-03-14'), at('2025-03-15')]).toEqual([false, true, true]);
  });

  test('without an age a listed offense asks for it', () => {
    const answer = answerFinding({ stage: 'completion', counts: [{ ...ROBBERY, state: 'TRUE' }] });

    expect(answer).toMatchObject({ eligible: 'undetermined', bar786d: false });
    expect(answer.missing[0]).toMatch(/^An offense of WIC 707\(b\) was sustained/u);
  });

  test('not completed: 781, 788, 782, and the finding on the new petition', () => {
    const answer = answerFinding({ ...DONE, complied: false, counts: [THEFT] });

    expect(answer).toMatchObject({ eligible: false, step: 'D5' });
    expect(kinds(answer)).toEqual(['petition_781', 'duty_788', 'interests_of_justice', 'finding_on_new']);
    expect(answerFinding({ ...DONE, newFindingDuringSupervision: true, counts: [THEFT] }).eligible).toBe(false);
  });

  test('silent on how it went: taken as completed, and said', () => {
    expect(answerFinding({ ...YOUTH, stage: 'completion', counts: [THEFT] }).assumed).toEqual([
      'The facts do not say how supervision went: it is taken as satisfactorily completed.',
    ]);
  });
});

describe('the other ways', () => {
  test('dismissed before jurisdiction: sealed under 786(e), with the prosecutor’s last day to ask again', () => {
    const answer = answerFinding({ ...YOUTH, ended: 'dismissed_before_adjudication', dismissedOn: '2026-08-31', counts: [THEFT] });

    expect(answer).toMatchObject({ step: 'D2', eligible: true, route: 'WIC786(e)', dismiss: [], seal: ['P1'], stage: null, vehicles: [] });
    // Six months from 31 August is 28 February 2027, a Sunday; the next court day is Monday 1 March.
    expect(answer.dates).toEqual([{ words: 'The prosecutor may ask to file again until', on: '2027-03-01', cite: 'WIC 786(g)(2)' }]);
    expect(answer.documents.map(({ words: said }) => said)).not.toContain('Order of dismissal');
  });

  test('not sustained: sealed, and nothing is filed again', () => {
    const answer = answerFinding({ ...YOUTH, ended: 'not_sustained', dismissedOn: '2026-08-31', counts: [THEFT] });

    expect(answer).toMatchObject({ step: 'D2', eligible: true, dates: [] });
  });

  test('dismissed under 782: not sealed', () => {
    const answer = answerFinding({ ...YOUTH, ended: 'dismissed_782', counts: [THEFT] });

    expect(answer).toMatchObject({ step: 'D5', eligible: false, route: 'none', seal: [] });
    expect(kinds(answer)).toEqual(['finding', 'vacatur', 'petition_781', 'duty_788']);
  });

  test('never filed: probation and the agencies seal', () => {
    expect(answerFinding({ ended: 'never_filed' })).toMatchObject({
      step: 'D0',
      eligible: true,
      route: 'WIC786.5(g)/(h)',
      dismiss: [],
      seal: [],
    });
  });

  test('deferred entry: 12 to 36 months after the referral, the court’s own records', () => {
    const facts = { ...YOUTH, ended: 'deferred_entry', referredOn: '2025-01-10', complied: true };
    const on = (completedOn: string) => answerFinding({ ...facts, completedOn });

    expect([on('2026-01-09'), on('2026-01-10'), on('2028-01-10'), on('2028-01-11')].map(({ eligible }) => eligible)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(on('2026-01-10')).toMatchObject({ step: 'D3', route: 'WIC793(c)', dismiss: ['P1'], seal: [] });
    expect(kinds(on('2026-01-10'))).toEqual(['petition_781']);
    expect(kinds(on('2026-01-09'))).toEqual(['finding', 'interests_of_justice']);
    expect(answerFinding(facts)).toMatchObject({ eligible: 'undetermined', missing: [expect.stringContaining('“completedOn”')] });
    expect(answerFinding({ ...facts, complied: false, completedOn: '2026-06-01' }).eligible).toBe(false);
  });

  test('vacatur: the later of a year from the arrest and 90 days from the order; destroyed a year after the order', () => {
    const facts = { stage: 'P3c', arrestDate: '2026-06-01', orderDate: '2026-12-15', counts: [{ ...THEFT, state: 'TRUE' }] };

    expect(answerFinding(facts)).toMatchObject({ step: 'D6', eligible: true, route: 'PC236.14', dismiss: [], seal: [] });
    expect(answerFinding(facts).dates.map(({ on }) => on)).toEqual(['2027-06-01', '2027-12-15']);
    expect(answerFinding({ ...facts, basis: 'PC236.24' }).dates.map(({ on }) => on)).toEqual(['2029-06-01']);
    expect(answerFinding({ ...facts, arrestDate: null }).missing).toEqual([
      'Add “arrestDate” and “orderDate”: the agencies’ days to seal are counted from both.',
    ]);
  });

  test('vacatur does not reach a robbery', () => {
    const answer = answerFinding({ stage: 'P3c', counts: [{ ...ROBBERY, state: 'TRUE' }] });

    expect(answer).toMatchObject({ eligible: false, route: 'none', dates: [] });
    expect(kinds(answer)).toEqual(['interests_of_justice', 'petition_781']);
  });

  test('at 18: probation’s duty, its clocks, and the days of destruction', () => {
    const answer = answerFinding({ stage: '18', dob: '2008-03-14', orderDate: '2027-01-20', counts: [{ ...THEFT, state: 'TRUE' }] });

    expect(answer).toMatchObject({ step: 'D7', eligible: true, route: 'WIC788' });
    expect(words(answer)).toContain('30 days before');
    // 38 on 14 March 2046; five years after the seal of 20 January 2027.
    expect(answer.dates.map(({ on }) => on)).toEqual(['2046-03-14', '2032-01-20']);
  });

  test('at 18 a 707(b) offense at 14 or older, or a conviction since, leaves the person’s own petition', () => {
    const barred = answerFinding({ stage: '18', offenseAge: 15, counts: [{ ...ROBBERY, state: 'TRUE' }] });

    expect(barred).toMatchObject({ eligible: false, route: 'none' });
    expect(kinds(barred)).toEqual(['petition_781']);
    expect(answerFinding({ stage: '18', newFindingDuringSupervision: true }).eligible).toBe(false);
    expect(answerFinding({ stage: '18' })).toMatchObject({ eligible: true, dates: [] });
  });
});
