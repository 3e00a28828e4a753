import { describe, expect, test } from '@jest/globals';
import { answerFinding, type FindingAnswer } from './answer-finding.ts';

/* The sentences and the limits of the finding's answer, read word for word. */
const ROBBERY = { n: 1, code: 'PC 211', level: 'felony' };
const KIDNAPPING = { n: 2, code: 'PC 207(a)', level: 'felony' };
const THEFT = { n: 1, code: 'PC 484', level: 'misdemeanor' };
const YOUTH = { dob: '2011-03-14', orderDate: '2026-11-24', county: 'Los Angeles', agencies: ['LASD'] };
const kinds = (answer: FindingAnswer): readonly string[] => answer.alternatives.map(({ kind }) => kind);
const said = (answer: FindingAnswer): readonly string[] => answer.reasons.map(({ words, cite }) => `${words} (${cite ?? ''})`);

describe('the reasons, word for word', () => {
  test('both findings before jurisdiction', () => {
    const answer = answerFinding({ ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made' });

    expect(said(answer)).toEqual([
      expect.stringMatching(/^Count 1: .*\(.+\)$/u),
      'The court dismisses the petition and orders it sealed. (PC 236.23(f))',
      'Asked before an admission and before the jurisdiction hearing ended. (PC 236.23(d))',
      'The People may appeal a dismissal before jeopardy. (WIC 800(b)(4))',
    ]);
    expect(answer.sealingBasis).toBe('236_23_f');
    expect(answer.vehicles[0]?.cites).toEqual(['PC 236.23(f)']);
    expect(answer.everythingElse[0]).toEqual({
      matter: 'detention',
      becomes: 'ends',
      words: 'Detention, juvenile hall and home supervision on this petition end the same day.',
      act: 'Release order today. Check holds on other petitions, other counties, 777 notices and the dependency placement.',
      status: 'verified',
    });
  });

  test('what is not shown yet', () => {
    expect(said(answerFinding({ stage: 'P1', counts: [THEFT] }))).toContain('Answer every question on count 1. (PC 236.23(f))');
    expect(answerFinding({ stage: 'P1', counts: [THEFT] }).firearmClause).toEqual({
      applies: false,
      words: 'Nothing is sealed by this answer.',
      judgeConfirms: false,
    });
  });

  test('some counts found: why nothing is sealed, and what each mix offers', () => {
    const answer = answerFinding({
      stage: 'P1',
      counts: [
        { ...THEFT, findings: 'made' },
        { ...ROBBERY, n: 2 },
      ],
    });

    expect(said(answer)).toEqual(
      expect.arrayContaining([
        'The finding stands on count 1. The petition goes on with count 2 and is not sealed. (PC 236.23(f))',
        'The finding cannot reach these counts. They are tried. (PC 236.23(f))',
        'Sealing works petition by petition. (In re W.R. (2018))',
      ]),
    );
    expect(said(answer).some((words) => words.endsWith('(WIC 700.3)'))).toBe(true);
    expect(answer.sealingBasis).toBeNull();
  });

  test('a late finding', () => {
    const answer = answerFinding({ stage: 'P3a', counts: [{ ...THEFT, state: 'ADMITTED' }] });

    expect(said(answer)).toEqual(
      expect.arrayContaining([
        'After an admission or a sustained petition the judge chooses how the earlier finding is opened. (PC 236.23(d))',
        'Notice comes before an earlier order is changed. (WIC 776)',
        expect.stringMatching(/^A sustained petition remains in the record/u),
      ]),
    );
    expect(answer.alternatives.map(({ kind, cites }) => [kind, cites])).toEqual([
      ['late_finding', ['WIC 775', 'WIC 778', 'PC 236.23(f)']],
      ['interests_of_justice', ['WIC 782']],
      ['completion', ['WIC 786(a)']],
      ['vacatur', ['PC 236.14']],
    ]);
    expect(answer.requires).toEqual([
      { words: 'Notice to probation, the prosecutor and counsel for the youth, before the order is changed.', cite: 'WIC 776' },
    ]);
  });

  test('set aside: the order recites that no sustained petition remains', () => {
    const counts = [
      { ...THEFT, state: 'set aside' },
      { n: 2, code: 'PC 148', level: 'misdemeanor' },
    ];

    expect(said(answerFinding({ stage: 'P3b', counts, findings: 'made' }))).toContainEqual(
      expect.stringMatching(/^The order recites that no sustained petition remains/u),
    );
  });

  test('foster care: the hearing, the vehicle, and the court’s setting', () => {
    const facts = { ...YOUTH, stage: 'P1', counts: [THEFT], findings: 'made', fosterPlaced: true };

    expect(said(answerFinding(facts)).slice(-3)).toEqual([
      expect.stringMatching(/\(WIC 607\.2\(b\)\)$/u),
      expect.stringMatching(/\(WIC 450\(a\)\)$/u),
      'This court’s setting: judge chooses. (WIC 607.2)',
    ]);
    const without = [
      { ...facts, dob: null },
      { ...facts, orderDate: null },
      { ...facts, fosterPlaced: false },
      { ...facts, findings: 'not shown' },
    ];
    expect(without.map((each) => answerFinding(each).reasons.some(({ cite }) => cite === 'WIC 607.2'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('restitution after a late finding names the setting and its law', () => {
    const facts = { ...YOUTH, ward: true, counts: [{ ...THEFT, state: 'set aside' }], findings: 'made', restitutionOrdered: true };

    expect(answerFinding({ ...facts, stage: 'P3b' }).restitution).toEqual({
      words: 'Restitution was ordered before this finding. This court’s setting: stay and ask.',
      cite: 'WIC 786(h)',
    });
    expect(answerFinding({ ...facts, stage: 'P1', counts: [THEFT] }).restitution?.words).toContain('still owed');
    expect(
      answerFinding({ ...facts, stage: 'completion', complied: true, counts: [{ ...THEFT, state: 'TRUE' }] }).restitution?.words,
    ).toContain('still owed');
  });

  test('never filed: where else the record is sealed', () => {
    expect(answerFinding({ ended: 'never_filed' }).reasons.map(({ cite }) => cite)).toEqual([
      'WIC 786.5',
      'WIC 786.5',
      'WIC 827.95',
      'WIC 781.5(a)',
      'WIC 781.2',
    ]);
  });

  test('vacatur: the standard first', () => {
    const answer = answerFinding({
      stage: 'P3c',
      arrestDate: '2026-06-01',
      orderDate: '2026-12-15',
      counts: [{ ...THEFT, state: 'TRUE' }],
    });

    expect(said(answer)[0]).toBe('Clear and convincing evidence that the offense was a direct result of being a victim. (PC 236.14)');
    expect(answer.missing).toEqual([]);
    expect(answer.dates.map(({ words, cite }) => [words, cite])).toEqual([
      ['Agencies seal by', 'PC 236.14(k)(2)'],
      ['Agencies destroy by', 'PC 236.14(k)(2)'],
    ]);
  });

  test('at 18: who acts, and the two notices', () => {
    const answer = answerFinding({ stage: '18', dob: '2008-03-14', orderDate: '2027-01-20' });

    expect(said(answer)).toEqual([
      'The court shall seal. (WIC 788(c))',
      'The county probation officer petitions. (WIC 788(a))',
      'A copy goes to the youth and counsel 30 days before. (WIC 788)',
      'The prosecutor has 15 days’ notice. (WIC 788)',
    ]);
    expect(answer.dates.map(({ words }) => words)).toEqual(['The court destroys on', 'Other holders destroy by']);
    expect(answer.assumed).toEqual(['No duty to register and no conviction in adult court is taken for true.']);
  });

  test('at 18 with a 707(b) offense the person’s petition waits for the judge’s finding of rehabilitation', () => {
    const answer = answerFinding({ stage: '18', offenseAge: 15, counts: [{ ...ROBBERY, state: 'TRUE' }] });

    expect(said(answer)).toEqual(['The judge decides whether rehabilitation has been attained. (WIC 781(a)(1))']);
    expect(said(answerFinding({ stage: '18', newFindingDuringSupervision: true }))).toEqual([
      'A conviction of a felony or of moral turpitude stands since then. (WIC 781(a)(1))',
    ]);
  });
});

describe('one of several counts decides', () => {
  test('a listed one among excluded ones closes 786(a)', () => {
    expect(kinds(answerFinding({ stage: 'P1', counts: [KIDNAPPING] }))).toContain('completion');
    expect(kinds(answerFinding({ stage: 'P1', counts: [ROBBERY, KIDNAPPING] }))).toContain('petition_781');
  });

  test('an enhancement that is proved is not amended away; one not proved changes nothing', () => {
    const proved = { n: 1, code: 'PC 245(a)(4)', enh: [{ code: 'PC 12022.7', status: 'proved' }] };
    const beside = { ...ROBBERY, n: 2, enh: [{ code: 'PC 12022.7', status: 'not_proved' }] };

    expect(kinds(answerFinding({ stage: 'P1', counts: [proved] }))).not.toContain('amend');
    expect(kinds(answerFinding({ stage: 'P1', counts: [proved, beside] }))).not.toContain('amend');
    expect(kinds(answerFinding({ stage: 'P1', counts: [beside] }))).toContain('amend');
    expect(
      kinds(answerFinding({ stage: 'P1', counts: [ROBBERY, { ...THEFT, n: 2, enh: [{ code: 'PC 186.22', status: 'proved' }] }] })),
    ).toContain('amend');
  });

  test.each([
    ['enhancements as plain words', { enh: ['PC 12022.7'] }],
    ['an enhancement without its section', { enh: [{ status: 'proved' }] }],
    ['enhancements that are no list', { enh: 'PC 12022.7' }],
  ])('%s leave the gate open, and nothing is dismissed', (_what, own) => {
    const answer = answerFinding({ stage: 'P1', findings: 'made', counts: [{ n: 1, code: 'PC 245(a)(4)', ...own }] });

    expect(answer).toMatchObject({ eligible: 'undetermined', dismiss: [], seal: [] });
    expect(answer.gates[0]).toMatchObject({ result: 'UNDETERMINED', dependsOn: 'enhancement' });
  });

  test('a state that cannot be read counts as sustained, and the sentence says so', () => {
    const answer = answerFinding({ stage: 'P1', findings: 'made', counts: [{ ...THEFT, state: 'found to be so' }] });

    expect(answer).toMatchObject({ eligible: 'open', dismiss: [], flags: ['late_under_236_23_d'] });
    expect(answer.missing[0]).toContain('give “state” in another form');
    expect(answerFinding({ stage: 'P1', counts: [{ ...THEFT, state: 'EXCLUDED_VIOLENT' }] }).eligible).toBe(false);
    expect(answerFinding({ stage: 'P1', counts: [{ ...THEFT, state: 'SUSTAINED' }] }).route).toBe('choose');
  });

  test('R8, R13: counsel for the youth and a federal agency are left out of the holders, and it is said', () => {
    const answer = answerFinding({
      stage: 'P1',
      findings: 'made',
      agencies: ['LAPD', 'FBI Los Angeles'],
      requestedAgencies: ['Los Angeles County Public Defender'],
      counts: [THEFT],
    });

    expect(answer.holders).toEqual(['JUVENILE_COURT', 'LEA:LAPD', 'PROBATION', 'DOJ', 'DA']);
    expect(answer.missing.slice(0, 2)).toEqual([
      'FBI Los Angeles is federal. Nothing of this record goes there without a juvenile court’s order on petition. Take it out.',
      'Counsel for the youth cannot be ordered to seal.',
    ]);
  });

  test('a petition of which no count is left is sealed under 786(e)', () => {
    const left = (...states: readonly string[]): FindingAnswer =>
      answerFinding({ stage: 'P2', counts: states.map((state, place) => ({ ...THEFT, n: place + 1, state })) });

    for (const one of [left('NOT_PROVED'), left('NOT_PROVED', 'STRICKEN'), left('STRICKEN')])
      expect(one).toMatchObject({ eligible: true, route: 'WIC786(e)', dismiss: [], seal: ['P1'] });
    expect(left('NOT_PROVED', 'ALLEGED').route).toBe('PC236.23(f) if elements shown');
  });

  // PC 242 with wardship is on the list of 29820. Born 30 June 2009: the 33rd birthday is 30 June 2042 (WIC 786(a), O-5).
  test('a dated order that set nothing aside keeps the firearm clause; undated, the judge still chooses', () => {
    const facts = { stage: 'P3b', dob: '2009-06-30', ward: true, findings: 'made', counts: [{ n: 1, code: 'PC 242', state: 'TRUE' }] };
    const ordered = answerFinding({ ...facts, orderDate: '2026-12-08' });

    expect(ordered).toMatchObject({ eligible: true, route: 'PC236.23(f)', flags: ['late_under_236_23_d'] });
    expect([ordered.destruction?.court.fixed, ordered.destruction?.otherHolders.fixed]).toEqual(['2042-06-30', '2042-06-30']);
    expect(answerFinding(facts)).toMatchObject({ eligible: 'open', route: 'choose', dismiss: [], seal: [] });
  });

  test('a dated order never passes the bar of 786(d): the listed finding is set aside first', () => {
    const facts = { stage: 'P3b', dob: '2010-01-01', offenseDate: '2026-02-01', orderDate: '2026-12-08', findings: 'made' };
    const assault = { n: 1, code: 'PC 245(a)(4)' };
    const barred = answerFinding({ ...facts, counts: [{ ...assault, state: 'TRUE' }] });

    expect(barred).toMatchObject({ eligible: 'open', bar786d: true, seal: [] });
    expect(kinds(barred)).toEqual(['late_finding', 'interests_of_justice', 'vacatur']);
    expect(answerFinding({ ...facts, counts: [{ ...assault, state: 'set aside' }] }).seal).toEqual(['P1']);
  });

  test('beside a count that was found, a listed count that is sustained leaves what 707(b) leaves', () => {
    const found = { ...THEFT, findings: 'made' };
    const beside = (code: string, age: number): FindingAnswer =>
      answerFinding({ stage: 'P2', offenseAge: age, counts: [found, { n: 2, code, state: 'TRUE' }] });

    expect(kinds(beside('PC 211', 15))).toEqual(['interests_of_justice', 'petition_781']);
    expect(kinds(beside('PC 211', 13))).toEqual(['completion', 'interests_of_justice']);
    expect(kinds(beside('PC 215(a)', 15))).toEqual(['completion', 'interests_of_justice']);
    expect(beside('PC 211', 15)).toMatchObject({ eligible: false, dismiss: [], seal: [] });
  });

  test('a charge that cannot be placed is written out first; no enhancement is tried that nobody charged', () => {
    expect(kinds(answerFinding({ stage: 'P1', counts: [{ n: 1, code: 'PC 182/211' }] }))).toEqual(['name_offense']);
    expect(kinds(answerFinding({ stage: 'P1', counts: [{ n: 1, code: 'robbery' }] }))).toEqual(['name_offense']);
  });

  test('what is open after a dismissal under 782 is read count by count', () => {
    const after = (code: string, offenseAge: number): readonly string[] =>
      kinds(answerFinding({ ended: 'dismissed_782', offenseAge, counts: [{ n: 1, code, state: 'TRUE' }] }));

    expect(after('PC 484', 15)).toEqual(['finding', 'vacatur', 'petition_781', 'duty_788']);
    expect(after('PC 211', 15)).toEqual(['petition_781']);
    expect(after('PC 211', 13)).toEqual(['petition_781', 'duty_788']);
    expect(after('PC 245(a)(4)', 15)).toEqual(['finding', 'vacatur', 'petition_781']);
  });

  test('one that still stands sustained leaves the choice open; one found makes the others a mix', () => {
    const counts = [
      { ...THEFT, state: 'set aside' },
      { n: 2, code: 'PC 148', level: 'misdemeanor', state: 'TRUE' },
    ];

    expect(answerFinding({ ...YOUTH, stage: 'P3b', counts, findings: 'made' }).route).toBe('choose');
    expect(
      kinds(
        answerFinding({
          stage: 'P1',
          counts: [
            { ...THEFT, findings: 'made' },
            { ...THEFT, n: 2 },
            { ...ROBBERY, n: 3 },
          ],
        }),
      ),
    ).toContain('amend');
  });

  test('one 707(b) offense at 14 or older bars the seal for all', () => {
    const counts = [
      { ...THEFT, state: 'TRUE' },
      { ...ROBBERY, n: 2, state: 'TRUE' },
    ];

    expect(answerFinding({ stage: 'completion', offenseAge: 14, counts }).bar786d).toBe(true);
    expect(answerFinding({ stage: 'completion', offenseAge: 14, counts: [{ ...ROBBERY, state: 'set aside' }] })).toMatchObject({
      bar786d: false,
      eligible: true,
    });
  });

  test('one that is set aside ends the firearm clause of the record', () => {
    const counts = [
      { n: 1, code: 'PC 242', level: 'misdemeanor', state: 'set aside' },
      { ...THEFT, n: 2 },
    ];

    expect(answerFinding({ ...YOUTH, stage: 'P3b', ward: true, counts, findings: 'made' }).firearmClause.applies).toBe(false);
  });
});

describe('a count that is out, or open beside one that was found', () => {
  test('a stricken robbery asks for nothing and closes nothing', () => {
    const answer = answerFinding({ stage: 'P1', counts: [THEFT, { ...ROBBERY, n: 2, state: 'STRICKEN' }] });

    expect(answer.route).toBe('PC236.23(f) if elements shown');
    expect(said(answer).some((words) => words.startsWith('Robbery'))).toBe(false);
    expect(
      answerFinding({
        stage: 'P1',
        counts: [
          { ...THEFT, findings: 'made' },
          { ...ROBBERY, n: 2, state: 'NOT_PROVED' },
        ],
      }).assumed,
    ).toEqual([]);
  });

  test('an undetermined count beside a found one is a mix; nothing is taken for true when every count has its answer', () => {
    const counts = [
      { ...THEFT, findings: 'made' },
      { n: 2, code: 'PC 245(a)(4)', enh: [{ code: 'PC 12022.7', status: 'charged' }], findings: 'made' },
    ];
    const answer = answerFinding({ stage: 'P1', counts });

    expect(answer).toMatchObject({ eligible: false, assumed: [], seal: [] });
    expect(kinds(answer)).toEqual(['try_first', 'conditional', 'strike', 'misdemeanor', 'dismiss_rest']);
  });

  test('the papers of a seal without a dismissal of ours, in their order', () => {
    const { documents, sealingBasis } = answerFinding({ ...YOUTH, ended: 'not_sustained', counts: [THEFT] });

    expect(documents.map(({ words }) => words.split(',')[0])).toEqual([
      'Sealing order',
      'Receipt form',
      'Notice to the youth and counsel',
      'Information sheet on the seal',
      'Written notice of the rights to seal and of destruction',
      'Certificate that every holder has sealed',
    ]);
    expect(sealingBasis).toBe('786_e');
  });

  test('after wardship a dismissal is never sealed under 786(e) (In re D.H.)', () => {
    expect(answerFinding({ ...YOUTH, ward: true, ended: 'dismissed_before_adjudication', counts: [THEFT] })).toMatchObject({
      step: 'D5',
      eligible: false,
      seal: [],
    });
  });
});

describe('what the file may leave out or write otherwise', () => {
  test('a whole scenario with its own names is read without a word against it', () => {
    const scenario = { id: 'A', question: 'Q', expected: {}, why: 'W', stage: 'P1', counts: [THEFT], findings: 'not shown' };

    expect(answerFinding(scenario).missing).toEqual([]);
    expect(answerFinding({ id: 'A', facts: { stage: 'P1', counts: [THEFT], findings: 'not shown', why: 'W' } }).missing).toEqual([
      'The facts say “why”, which this question does not know. It was left out.',
    ]);
  });

  test('something that is no object is told how facts are written', () => {
    expect(answerFinding('P1').missing[0]).toBe('The facts are no object. Write them as { "stage": "P1", "counts": [ … ] }.');
    expect(answerFinding({}).missing).toHaveLength(1);
  });

  test('counts are numbered by their place when they carry no number', () => {
    const counts = [{ code: 'PC 484' }, { code: 'PC 148' }, { n: 7, code: 'PC 422' }];

    expect(answerFinding({ stage: 'P1', counts }).gates.map(({ count }) => count)).toEqual([1, 2, 7]);
  });

  test('an enhancement without a code, and a list that is half of words, are named', () => {
    expect(answerFinding({ stage: 'P1', counts: [{ ...ROBBERY, enh: [{ status: 'proved' }] }] }).gates[0]?.item).toBe(9);
    expect(answerFinding({ agencies: ['LASD', 3] }).missing).toContain('The facts give “agencies” in another form. Write a list of words.');
    expect(answerFinding({ counts: [THEFT, 3] }).missing).toContain('The facts give “counts” in another form. Write a list of objects.');
    expect(answerFinding({ county: 5 }).missing).toContain('The facts give “county” in another form. Write words.');
    expect(answerFinding({ dob: 5 }).missing).toContain('The facts give “dob” in another form. Write a day as 2026-11-24.');
  });

  test('a level that is silent is a felony, a state that is silent is alleged', () => {
    expect(answerFinding({ stage: 'P1', counts: [{ n: 1, code: 'PC 9999' }] }).eligible).toBe('undetermined');
    expect(answerFinding({ counts: [{ n: 1, code: 'PC 484', level: 'misdemeanor' }] }).stage?.code).toBe('P1');
  });

  test('findings that are null are not said', () => {
    expect(answerFinding({ stage: 'P1', counts: [{ ...THEFT, findings: null }], findings: null }).route).toBe(
      'PC236.23(f) if elements shown',
    );
  });

  test('a known setting is taken and an unknown one beside it is named, alone', () => {
    const counts = [
      { ...THEFT, state: 'HT_ESTABLISHED' },
      { n: 2, code: 'PC 148', level: 'misdemeanor' },
    ];
    const answer = answerFinding({ stage: 'P1', counts, settings: { someCountsFound: 'judge_decides', colour: 1 } });

    expect(answer.eligible).toBe('open');
    expect(answer.missing).toEqual(['The court setting “colour” is not known, or cannot hold that value. What ships was used.']);
    expect(answer.settings.find(({ name }) => name === 'someCountsFound')?.value).toBe('judge_decides');
  });

  test('the petition’s own name, and the basis by its section', () => {
    const answer = answerFinding({ ...YOUTH, petition: 'P7', basis: 'PC236.23', stage: 'P1', counts: [THEFT], findings: 'made' });

    expect(answer).toMatchObject({ dismiss: ['P7'], seal: ['P7'], missing: [], sealingBasis: '236_23_f' });
    expect(answerFinding({ ...YOUTH, basis: 'PC236.24', stage: 'P1', counts: [THEFT], findings: 'made' }).sealingBasis).toBe('236_24_f');
  });

  test('no day of destruction without both days', () => {
    const sealed = { stage: 'completion', complied: true, ward: false, county: 'Los Angeles', agencies: ['LASD'], counts: [THEFT] };

    expect(answerFinding({ ...sealed, dob: '2011-03-14' }).destruction).toBeNull();
    expect(answerFinding({ ...sealed, orderDate: '2026-11-24' }).destruction).toBeNull();
    expect(answerFinding({ ...sealed, dob: '2011-03-14', orderDate: '2026-11-24' })).toMatchObject({ missing: [], sealingBasis: '786_a' });
  });

  test('a dismissal is asked about only where nothing else says how it came', () => {
    const asks = (facts: object): boolean =>
      answerFinding({ dismissedOn: '2026-08-31', ...facts }).missing.some((one) => one.startsWith('The petition was dismissed.'));

    expect([asks({}), asks({ ended: 'not_sustained' }), asks({ findings: 'made' })]).toEqual([true, false, false]);
    expect(answerFinding({ ended: 'dismissed_before_adjudication' }).dates).toEqual([]);
  });

  test('vacatur asks for the day it lacks, and counts nothing without it', () => {
    const facts = { stage: 'P3c', counts: [{ ...THEFT, state: 'TRUE' }] };

    for (const days of [{}, { arrestDate: '2026-06-01' }, { orderDate: '2026-12-15' }])
      expect(answerFinding({ ...facts, ...days })).toMatchObject({ dates: [], missing: [expect.stringContaining('“arrestDate”')] });
  });

  test('a deferral needs both its days; silence on its course is taken as completed', () => {
    const facts = { ended: 'deferred_entry' };

    expect(answerFinding({ ...facts, referredOn: '2025-01-10' }).eligible).toBe('undetermined');
    expect(answerFinding({ ...facts, completedOn: '2026-02-10' }).eligible).toBe('undetermined');
    expect(answerFinding({ ...facts, referredOn: '2025-01-10', completedOn: '2026-02-10' }).eligible).toBe(true);
    expect(answerFinding({ ...facts, referredOn: '2025-01-10', completedOn: '2026-02-10', complied: false })).toMatchObject({
      eligible: false,
      route: 'none',
      dismiss: [],
    });
  });

  test('destruction at 18 needs the birthday and the day of the seal', () => {
    expect(answerFinding({ stage: '18', dob: '2008-03-14' }).dates).toEqual([]);
    expect(answerFinding({ stage: '18', orderDate: '2027-01-20' }).dates).toEqual([]);
  });

  test('probation completed before 2015 is not reached (In re O.C.)', () => {
    const at = (completedOn: string): FindingAnswer =>
      answerFinding({ ...YOUTH, stage: 'completion', complied: true, completedOn, counts: [THEFT] });

    expect([at('2014-12-31').eligible, at('2015-01-01').eligible]).toEqual([false, true]);
  });

  test('a stage is given by no way that asks for none', () => {
    expect([answerFinding({ stage: 'completion' }).stage, answerFinding({ stage: '18' }).stage]).toEqual([null, null]);
    expect(answerFinding({ stage: 'completion' }).vehicles).toEqual([]);
  });
});

describe('the door', () => {
  const AT_DOOR = { dob: '2011-03-14', offenseDate: '2026-06-02' };

  test('is asked before jurisdiction only; 647(b) on a 602 petition is refused also where a day is missing', () => {
    const counts = [{ n: 1, code: 'PC 647(b)', level: 'misdemeanor' }];

    expect(answerFinding({ ...AT_DOOR, stage: 'P1', counts }).blocked).toBe('intake');
    expect(answerFinding({ ...AT_DOOR, stage: 'P2', counts }).blocked).toBeNull();
    for (const days of [{}, { dob: '2011-03-14' }, { offenseDate: '2026-06-02' }, { offenseAge: 16 }]) {
      const answer = answerFinding({ ...days, counts });
      expect(answer).toMatchObject({ blocked: 'intake', eligible: false, dismiss: [], seal: [] });
      expect(answer.assumed).toEqual(['A 602 petition speaks of an act before 18: the youth is taken to have been under 18.']);
    }
    expect(answerFinding({ kind: '300', counts }).blocked).toBe('G-602');
    expect(answerFinding({ ...AT_DOOR, stage: 'P1', counts }).reasons).toHaveLength(1);
  });

  // WIC 602(b): under 12 only murder and the four forcible offenses; on the 12th birthday any offense.
  test.each([
    [11, 'PC 484', 'intake'],
    [11, 'PC 187', null],
    [12, 'PC 484', null],
  ])('an act at %i, %s: the age given instead of days decides (%s)', (offenseAge, code, blocked) => {
    expect(answerFinding({ stage: 'P1', offenseAge, counts: [{ n: 1, code }] }).blocked).toBe(blocked);
  });

  test('an old loitering charge filed before the repeal passes; filed after it, it is refused', () => {
    const old = { dob: '2006-03-14', offenseDate: '2022-06-02', counts: [{ n: 1, code: 'PC 653.22', level: 'misdemeanor' }] };

    expect(answerFinding(old).blocked).toBeNull();
    expect(answerFinding({ ...old, filedOn: '2022-12-31' }).blocked).toBeNull();
    expect(answerFinding({ ...old, filedOn: '2023-01-01' })).toMatchObject({ blocked: 'intake', assumed: [] });
  });

  test('the repealed charge without a day of the offense is refused once', () => {
    const counts = [{ n: 1, code: 'PC 653.22', level: 'misdemeanor' }];

    expect(answerFinding({ dob: '2011-03-14', counts }).assumed).toHaveLength(1);
    expect(answerFinding({ offenseDate: '2026-06-02', counts }).reasons.map(({ cite }) => cite)).toEqual(['PC 653.22']);
    expect(answerFinding({ ...AT_DOOR, counts }).assumed).toEqual([]);
  });

  test('a charge that is no table’s is asked about elsewhere and passes here', () => {
    expect(answerFinding({ ...AT_DOOR, counts: [{ n: 1, code: 'PC 9999', level: 'misdemeanor' }] }).blocked).toBeNull();
  });
});
