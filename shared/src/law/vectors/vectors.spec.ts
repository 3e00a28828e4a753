import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate, birthday, type LocalDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { checkPetitionAtTheDoor } from '../door.ts';
import { answerDue, destroyBy, sealBy, vacaturAvailable } from '../us-ca/pen-236-14.ts';
import { sealBy as sealBy23615 } from '../us-ca/pen-236-15.ts';
import {
  EVIDENCE_KINDS,
  findingResult,
  LATE_FINDING_STEPS,
  mayAssert,
  petitionFinding,
  stageOf,
  timelinessOf,
  vehiclesFor,
  type CountAnswers,
  type CountWithFinding,
  type PetitionProgress,
} from '../us-ca/pen-236-23.ts';
import { firearmClause } from '../us-ca/pen-29820.ts';
import { gateOf } from '../us-ca/pen-667-5-c.ts';
import { noticeDue, responseDue } from '../us-ca/rule-5-860.ts';
import { whatEnds } from '../us-ca/wic-702.ts';
import { barsSealing, serious707bItem } from '../us-ca/wic-707-b.ts';
import { agenciesSealBy, tellYouthBy } from '../us-ca/wic-786-5.ts';
import { ACCESS_EFFECT, mayOpen, refilingAccess, refilingLastDay, type AccessWish } from '../us-ca/wic-786-g.ts';
import {
  checkDestruction,
  checkHolders,
  destructionWindow,
  HOLDER_SEQUENCE,
  isSatisfactory,
  mayAddPrior,
  reliefOf,
  requiredHolders,
  type DraftedHolder,
} from '../us-ca/wic-786.ts';
import { DUTY_AT_18 } from '../us-ca/wic-788.ts';
import { schoolNoticeArises } from '../us-ca/wic-827-b.ts';
import { beforeSealing, hasRowAfterSealing, PETITION_FOR_ACCESS } from '../us-ca/wic-827.ts';
import { mayGoToFederalOfficer } from '../us-ca/wic-831.ts';
import { chargedCount, first, given, NOT_RUN, type Scenario, type ScenarioCount, type ScenarioWindow } from './scenario.ts';

const SCENARIOS: readonly Scenario[] = JSON.parse(readFileSync(new URL('./findings.json', import.meta.url), 'utf8'));
const SETTINGS = DEFAULT_SETTINGS;
const YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const NO_COERCION: CountAnswers = { ...YES, coerced: false };
const NOTHING_YET: PetitionProgress = { admittedOn: null, jurisdictionConcludedOn: null, sustainedOn: null, disposedOn: null };

/** Keys that are checked the same way wherever they appear. */
const KEY_CHECKS: Readonly<Record<string, (scenario: Scenario) => void>> = {
  gate: ({ facts, expected }) => {
    const gate = gateOf(first(charged(facts.counts)));
    expect(gate.gate).toBe(expected.gate?.result.toLowerCase());
    if (expected.gate?.item !== undefined) expect(gate.item).toBe(expected.gate.item);
    expect(gate.dependsOn).toBe(expected.gate?.dependsOn);
  },
  destruction: ({ facts, expected }) => {
    const clause = firearmClause(firearmFacts({ facts, expected, id: '' }), SETTINGS).applies;
    for (const [holder, window] of [
      ['court', given(expected.destruction).court],
      ['other', given(expected.destruction).otherHolders],
    ] as const) {
      expectWindow(
        destructionWindow(
          { bornOn: localDate(given(facts.dob)), orderOn: localDate(given(facts.orderDate)), firearmClause: clause, holder },
          SETTINGS,
        ),
        window,
      );
    }
  },
  holders: ({ facts, expected }) => {
    const agencies = given(expected.holders)
      .filter((name) => name.startsWith('LEA:'))
      .map((name) => ({ name: name.slice(4), reportNumber: null }));
    const named = requiredHolders(
      { county: facts.county ?? 'Sacramento', agencies, otherSupervisingCounties: [], certifiedFromCriminalCourt: false, requested: [] },
      SETTINGS,
    );
    const keys = named.map(({ kind, name }) => (kind === 'law_enforcement' ? `LEA:${name}` : HOLDER_KEYS[kind]));
    expect(keys).toEqual(expect.arrayContaining([...given(expected.holders)]));
  },
  firearmClause: (scenario) => expect(firearmClause(firearmFacts(scenario), SETTINGS).applies).toBe(scenario.expected.firearmClause),
  listed707b: ({ facts, expected }) => expect(serious707bItem(first(facts.counts).code) !== null).toBe(expected.listed707b),
  route: ({ facts, expected, id }) => {
    if (expected.route === 'PC236.23(f)' && facts.counts) expect(petitionFinding(allFound(facts.counts)).outcome).toBe('dismissed');
    if (expected.route === 'none' && facts.stage === 'P1' && facts.counts)
      expect(petitionFinding(allFound(facts.counts)).outcome).not.toBe('dismissed');
    if (expected.route === 'WIC786(a)' && facts.stage === 'completion') {
      expect(reliefOf({ ended: 'probation_completed', completion: COMPLETED, barredBy707b: barred({ facts, expected, id }) }).branch).toBe(
        '786_a',
      );
    }
  },
};

const HOLDER_KEYS: Readonly<Record<string, string>> = {
  juvenile_court: 'JUVENILE_COURT',
  probation: 'PROBATION',
  department_of_justice: 'DOJ',
};
const COMPLETED = isSatisfactory({ newListedFinding: false, substantiallyComplied: true });

/** What a scenario says in its story; the figures still come from findings.json. */
const STORY_CHECKS: Readonly<Record<string, (scenario: Scenario) => void>> = {
  'HT-002': () => expect(findingResult(YES, gateOf(count('PC 484/488', 'misdemeanor'))).result).toBe('found'),
  'HT-012': ({ facts }) => expect(vacaturAvailable(charged(facts.counts, 'completion')).kind).toBe('notMet'),
  'HT-016': () => {
    const [problem] = checkPetitionAtTheDoor({
      kind: '602',
      filedOn: localDate('2026-03-02'),
      bornOn: localDate('2010-01-05'),
      counts: [{ number: 1, statute: 'PC 653.22', level: 'misdemeanor', offenseOn: localDate('2026-02-27'), statuteConfirmed: true }],
    });
    expect(problem?.severity).toBe('refused');
    expect(problem?.cites.map(({ text }) => text)).toContain('PC 653.29');
  },
  'HT-017': () => {
    const petition = { ...NOTHING_YET, admittedOn: localDate('2026-11-02') };
    const timeliness = timelinessOf(petition, localDate('2026-11-23'));
    expect(timeliness).toBe('late_under_236_23_d');
    expect(mayAssert({ kind: '602', timeliness }, SETTINGS).kind).toBe('needsJudge');
    const vehicles = vehiclesFor(stageOf(petition));
    expect(vehicles.length).toBeGreaterThan(1);
    expect(vehicles.every(({ noticeFirst, cites }) => noticeFirst && cites.some(({ text }) => text === 'WIC 776'))).toBe(true);
  },
  'HT-019': () =>
    expect(petitionFinding([{ number: 1, state: 'alleged', finding: findingResult(NO_COERCION, gateOf(count('PC 422'))) }]).outcome).toBe(
      'denied',
    ),
  'HT-021': () => {
    const finding = findingResult({ ...YES, juvenileFinding: null }, gateOf(count('PC 422')));
    expect(finding).toMatchObject({ result: 'unanswered', missing: [{ key: 'F1' }] });
    expect(petitionFinding([{ number: 1, state: 'alleged', finding }]).outcome).toBe('incomplete');
  },
  'HT-022': () => expect(EVIDENCE_KINDS.map(({ kind }) => kind)).toContain('agency_report'),
  'HT-024': ({ facts }) => expect(findingResult(YES, gateOf(first(charged(facts.counts)))).result).toBe('blocked'),
  'HT-029': () => {
    const result = petitionFinding([
      { number: 1, state: 'alleged', finding: findingResult(YES, gateOf(count('PC 484', 'misdemeanor'))) },
      { number: 2, state: 'alleged', finding: findingResult(NO_COERCION, gateOf(count('PC 148', 'misdemeanor'))) },
    ]);
    expect(result).toMatchObject({ outcome: 'goes_on', found: [1], left: [2] });
  },
  'HT-034': () => {
    const { ends, survives } = whatEnds(
      [
        { petitionId: 'P1', name: 'monitoring' },
        { petitionId: 'P1', name: 'hall' },
        { petitionId: 'P2', name: 'hold' },
      ],
      'P1',
    );
    expect(ends.map(({ name }) => name)).toEqual(['monitoring', 'hall']);
    expect(survives.map(({ name }) => name)).toEqual(['hold']);
  },
  'HT-036': ({ facts }) => {
    expect(LATE_FINDING_STEPS.map(({ cite }) => cite.text)).toEqual([
      'WIC 776',
      'WIC 786(d)',
      'PC 236.23(f)',
      'PC 236.23(f)',
      'WIC 786(a)',
    ]);
    const setAside = { ...first(charged(facts.counts)), state: 'alleged' as const, offenseOn: localDate(given(facts.offenseDate)) };
    expect(barsSealing(setAside, localDate('2010-12-01'))).toBe(false);
  },
  'HT-039': ({ facts, expected }) => {
    const order = localDate(given(facts.orderDate));
    expect(sealBy(localDate(given(facts.arrestDate)), order).due).toBe(Reflect.get(expected, 'sealBy'));
    expect(destroyBy(order).due).toBe(Reflect.get(expected, 'destroyBy'));
    expect(answerDue(localDate('2026-01-01')).due).toBe('2026-02-15');
  },
  'HT-041': ({ facts, expected }) =>
    expect(sealBy23615(localDate(given(facts.arrestDate)), localDate(given(facts.orderDate))).due).toBe(Reflect.get(expected, 'sealBy')),
  'HT-042': ({ facts }) => expect(vacaturAvailable(charged(facts.counts)).kind).toBe('notMet'),
  'HT-046': (scenario) => expect(barred(scenario)).toBe(scenario.expected.bar786d),
  'HT-047': ({ facts, expected }) => {
    const offenseOn = localDate('2025-10-30');
    const bornOn = localDate('2010-10-30');
    expect(barsSealing({ ...first(charged(facts.counts, 'completion')), offenseOn }, bornOn)).toBe(expected.bar786d);
    expect(reliefOf({ ended: 'probation_completed', completion: COMPLETED, barredBy707b: true }).branch).toBeNull();
  },
  'HT-049': () => expect(COMPLETED.kind).toBe('met'),
  'HT-051': () => expect(isSatisfactory({ newListedFinding: true, substantiallyComplied: true }).kind).toBe('notMet'),
  'HT-052': () =>
    expect(
      reliefOf({
        ended: 'dismissed_782',
        completion: isSatisfactory({ newListedFinding: false, substantiallyComplied: false }),
        barredBy707b: false,
      }).branch,
    ).toBeNull(),
  'HT-054': () =>
    expect([mayAddPrior(null).kind, mayAddPrior(true).kind, mayAddPrior(false).kind]).toEqual(['needsJudge', 'met', 'notMet']),
  'HT-057': ({ facts, expected }) => {
    const { raw, due } = refilingLastDay(localDate(String(Reflect.get(facts, 'dismissedOn'))), SETTINGS, EVERY_COURT);
    expect([raw, due]).toEqual([Reflect.get(expected, 'rawDate'), Reflect.get(expected, 'lastDay')]);
    expect(refilingAccess('786_e', SETTINGS).kind).toBe('met');
  },
  'HT-059': () => expect(refilingAccess('236_23_f', SETTINGS).kind).toBe('needsJudge'),
  'HT-061': () => expect(checkDestruction('The juvenile court', null, courtWindow('2011-03-14')).kind).toBe('notMet'),
  'HT-062': () => {
    const answer = checkHolders([
      ...FOUR,
      { kind: 'law_enforcement', name: 'Los Angeles County Public Defender', askedByYouth: false, reentryFinding: false },
    ]);
    expect(answer.reasons.map(({ words }) => words)).toEqual(['Counsel for the youth cannot be ordered to seal.']);
  },
  'HT-064': () => {
    const added = ['Department of Motor Vehicles', 'Compton Unified School District'].map((name): DraftedHolder => ({
      kind: 'other_public_agency',
      name,
      askedByYouth: false,
      reentryFinding: false,
    }));
    const answer = checkHolders([...FOUR, ...added]);
    expect(answer.kind).toBe('notMet');
    expect(answer.reasons.map(({ cite }) => cite?.text)).toEqual(['WIC 786(f)(2)', 'WIC 786(f)(2)']);
  },
  'HT-066': ({ expected }) => expect(HOLDER_SEQUENCE).toEqual(Reflect.get(expected, 'requiredSequence')),
  'HT-067': () =>
    expect(
      checkHolders([...FOUR, { kind: 'law_enforcement', name: 'Transit police', askedByYouth: false, reentryFinding: false }]).kind,
    ).toBe('met'),
  'HT-071': ({ facts, expected }) => {
    const window = destructionWindow(
      { bornOn: localDate(given(facts.dob)), orderOn: localDate('2026-11-24'), firearmClause: true, holder: 'other' },
      SETTINGS,
    );
    expect([window.from, window.until, window.fixed]).toEqual([Reflect.get(expected, 'fixed'), Reflect.get(expected, 'fixed'), true]);
  },
  'HT-072': ({ facts, expected }) => {
    const youth = { bornOn: localDate(given(facts.dob)), orderOn: localDate(given(facts.orderDate)), firearmClause: false };
    expectWindow(destructionWindow({ ...youth, holder: 'court' }, SETTINGS), Reflect.get(expected, 'court'));
    expectWindow(destructionWindow({ ...youth, holder: 'other' }, SETTINGS), Reflect.get(expected, 'otherHolders'));
  },
  'HT-074': ({ facts }) => {
    const bornOn = localDate(given(facts.dob));
    expect(checkDestruction('The juvenile court', birthday(bornOn, 18), courtWindow(bornOn)).kind).toBe('notMet');
  },
  'HT-077': ({ facts, expected }) => {
    const agencies = agenciesSealBy(localDate(String(Reflect.get(facts, 'notifiedOn'))), EVERY_COURT);
    const youth = tellYouthBy(localDate(String(Reflect.get(facts, 'reportedOn'))), EVERY_COURT);
    expect({ raw: agencies.raw, rolled: agencies.due }).toEqual(Reflect.get(expected, 'leaDojSealBy'));
    expect({ raw: youth.raw, rolled: youth.due }).toEqual(Reflect.get(expected, 'tellMinorBy'));
  },
  'HT-079': ({ expected }) => {
    expect(DUTY_AT_18.actor).toBe(Reflect.get(expected, 'actor'));
    expect({
      copyToMinorAndCounselBeforeFilingDays: DUTY_AT_18.copyToYouthAndCounselDaysBeforeFiling,
      daNoticeDays: DUTY_AT_18.noticeToProsecutorDays,
    }).toEqual(Reflect.get(expected, 'clocks'));
  },
  'HT-081': ({ facts, expected }) => {
    const notice = noticeDue(localDate(String(Reflect.get(facts, 'filedOn'))), EVERY_COURT).due;
    expect(notice).toBe(Reflect.get(expected, 'noticeBy'));
    expect(responseDue(notice, EVERY_COURT).due).toBe(Reflect.get(expected, 'responseBy'));
  },
  'HT-084': () => expectOpened({ role: 'child_welfare', purpose: 'placement_or_service' }, 'WIC 786(g)(1)(H)'),
  'HT-086': () => expect(mayOpen({ role: 'other', purpose: 'other', triggerTrue: true, orderMade: false }).kind).toBe('notMet'),
  'HT-087': () =>
    expect(mayOpen({ role: 'probation', purpose: 'earlier_services', triggerTrue: false, orderMade: false }).kind).toBe('notMet'),
  'HT-089': () => {
    for (const role of ['court', 'prosecutor', 'probation', 'youth_counsel'] as const)
      expectOpened({ role, purpose: 'disposition_of_new_petition' }, 'WIC 786(g)(1)(D)');
    expect(ACCESS_EFFECT).toMatchObject({ unsealed: false, agenciesNotified: false });
  },
  'HT-091': () => {
    for (const role of ['court', 'prosecutor', 'probation', 'youth_counsel'] as const)
      expectOpened({ role, purpose: 'transfer_decision' }, 'WIC 786(g)(1)(E)');
  },
  'HT-092': () => {
    expect(mayGoToFederalOfficer(false).kind).toBe('notMet');
    expect(PETITION_FOR_ACCESS.text).toBe('WIC 827(a)(1)(Q)');
  },
  'HT-094': () => {
    expect(mayOpen({ role: 'researcher', purpose: 'research', triggerTrue: true, orderMade: false }).kind).toBe('needsJudge');
    expect(mayOpen({ role: 'researcher', purpose: 'research', triggerTrue: true, orderMade: true }).reasons[0]?.cite?.text).toBe(
      'WIC 787(b)',
    );
  },
  'HT-096': () => expectOpened({ role: 'court', purpose: 'competency' }, 'WIC 786(g)(1)(L)'),
  'HT-097': () => {
    expect(beforeSealing('parent')).toMatchObject({ inspect: true, copies: true });
    expect(hasRowAfterSealing('parent')).toBe(false);
  },
  'HT-099': () => expect(beforeSealing('advocate')).toMatchObject({ inspect: false, copies: false }),
  'HT-101': () => {
    expectOpened({ role: 'court', purpose: 'restitution_enforcement' }, 'WIC 786(h)(2)');
    expect(mayOpen({ role: 'other', purpose: 'restitution_enforcement', triggerTrue: true, orderMade: false }).kind).toBe('notMet');
  },
  'HT-102': () => expectOpened({ role: 'probation', purpose: 'federal_funding_compliance' }, 'WIC 786(g)(1)(G)'),
  'HT-104': ({ expected }) => expect(schoolNoticeArises({ sustained: false, listedOffense: true })).toBe(Reflect.get(expected, 'send827b')),
  'HT-106': () => {
    const { ends, survives } = whatEnds([{ petitionId: 'P1' }, { petitionId: null }], 'P1');
    expect([ends, survives]).toEqual([[{ petitionId: 'P1' }], [{ petitionId: null }]]);
  },
  'HT-107': () => {
    expect(whatEnds([{ petitionId: 'P0' }], 'P1').ends).toEqual([]);
    expect(mayAssert({ kind: '777', timeliness: 'on_time' }, SETTINGS).kind).toBe('notMet');
  },
  'HT-111': () => expect(findingResult(YES, gateOf(count('PC 211'))).result).toBe('blocked'),
  'HT-117': () => {
    const finding = findingResult(YES, gateOf(count('PC 422')));
    expect(petitionFinding([{ number: 1, state: 'alleged', finding }], 'partner_or_sexual_violence_236_24').cites[0]?.text).toBe(
      'PC 236.24(f)',
    );
  },
};

function keysOf({ facts, expected }: Scenario): readonly string[] {
  const routes = ['PC236.23(f)', 'WIC786(a)', 'none'];
  return Object.keys(KEY_CHECKS).filter((key) => {
    if (!(key in expected)) return false;
    if (key === 'route') return routes.includes(expected.route ?? '') && facts.counts !== undefined;
    if (key === 'destruction') return facts.dob !== undefined && facts.orderDate !== undefined;
    if (key === 'holders') return Array.isArray(expected.holders) && expected.holders.includes('JUVENILE_COURT');
    return facts.counts !== undefined;
  });
}

describe('the research scenarios', () => {
  test('every scenario is run, or excused with a reason', () => {
    const silent = SCENARIOS.filter(
      (scenario) => keysOf(scenario).length === 0 && !(scenario.id in STORY_CHECKS) && !(scenario.id in NOT_RUN),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(NOT_RUN).filter((id) => id in STORY_CHECKS)).toEqual([]);
    expect(Object.keys({ ...STORY_CHECKS, ...NOT_RUN }).filter((id) => !SCENARIOS.some((scenario) => scenario.id === id))).toEqual([]);
  });

  const byKey = SCENARIOS.flatMap((scenario) => keysOf(scenario).map((key) => [scenario.id, key, scenario] as const));
  test.each(byKey)('%s agrees on its %s', (_id, key, scenario) => {
    expect.hasAssertions();
    given(KEY_CHECKS[key])(scenario);
    expect(scenario.id).toBeTruthy();
  });

  const byStory = SCENARIOS.filter(({ id }) => id in STORY_CHECKS).map((scenario) => [scenario.id, scenario] as const);
  test.each(byStory)('%s agrees on its story', (id, scenario) => {
    expect.hasAssertions();
    given(STORY_CHECKS[id])(scenario);
  });

  const classified = SCENARIOS.flatMap(({ id, facts }) =>
    (facts.counts ?? [])
      .filter((each) => each.listed707b !== undefined || each.violent667_5c !== undefined)
      .map((each) => [id, each] as const),
  );
  test.each(classified)('%s sorts its charge into both lists as the research does', (_id, each) => {
    if (each.violent667_5c !== undefined) expect(gateOf(chargedCount(each)).gate === 'excluded').toBe(each.violent667_5c);
    if (each.listed707b !== undefined) expect(serious707bItem(each.code) !== null).toBe(each.listed707b);
    expect.hasAssertions();
  });
});

const FOUR: readonly DraftedHolder[] = (['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice'] as const).map(
  (kind) => ({ kind, name: kind, askedByYouth: false, reentryFinding: false }),
);

function charged(counts: readonly ScenarioCount[] | undefined, stage = ''): ReturnType<typeof chargedCount>[] {
  return (counts ?? []).map((each) => chargedCount(each, stage));
}

function count(statute: string, level: 'felony' | 'misdemeanor' = 'felony'): ReturnType<typeof chargedCount> {
  return { statute, level, state: 'alleged', enhancements: [] };
}

function allFound(counts: readonly ScenarioCount[]): readonly CountWithFinding[] {
  return counts.map((each) => ({ number: each.n, state: 'alleged', finding: findingResult(YES, gateOf(chargedCount(each))) }));
}

function firearmFacts({ facts }: Scenario): Parameters<typeof firearmClause>[0] {
  const neverWard = facts.narrative.includes('never a ward') || facts.stage === 'P1';
  return {
    counts: charged(facts.counts, facts.stage),
    madeWard: !neverWard,
    sustainedFindingSetAside: facts.counts?.some(({ state }) => state === 'set aside') ?? false,
  };
}

function barred({ facts }: Scenario): boolean {
  if (facts.dob === undefined) return false;
  const offenseOn = localDate(facts.offenseDate ?? facts.orderDate ?? '2026-01-01');
  return charged(facts.counts, facts.stage).some((each) => barsSealing({ ...each, offenseOn }, localDate(given(facts.dob))));
}

function expectWindow(
  window: { from: LocalDate; until: LocalDate; suggested: LocalDate | null; fixed: boolean },
  expected: ScenarioWindow,
): void {
  expect([window.from, window.until]).toEqual([expected.fixed ?? expected.earliest, expected.fixed ?? expected.latest]);
  expect(window.fixed).toBe(expected.fixed !== undefined);
  if (expected.suggested !== undefined) expect(window.suggested).toBe(expected.suggested);
}

function expectOpened(wish: Pick<AccessWish, 'role' | 'purpose'>, cite: string): void {
  const answer = mayOpen({ ...wish, triggerTrue: true, orderMade: false });
  expect([answer.kind, answer.reasons[0]?.cite?.text]).toEqual(['met', cite]);
}

function courtWindow(bornOn: string): ReturnType<typeof destructionWindow> {
  return destructionWindow(
    { bornOn: localDate(bornOn), orderOn: localDate('2026-11-24'), firearmClause: false, holder: 'court' },
    SETTINGS,
  );
}
