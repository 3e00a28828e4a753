import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { birthday, localDate } from '../time/local-date.ts';
import { PETITION_AFTER_FINDING } from '../workflow/dismissal.ts';
import { ACCESS_GRANT } from '../workflow/access-grant.ts';
import { decide } from '../workflow/machine.ts';
import { PETITION_RECORD, SEALING_ORDER } from '../workflow/sealing-order.ts';
import type { ChargedCount } from './charged-count.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { reliefFor } from './relief.ts';
import { SIXTEEN_RULES, type RuleId } from './sixteen-rules.ts';
import { findingResult, petitionFinding } from './us-ca/pen-236-23.ts';
import { firearmClause } from './us-ca/pen-29820.ts';
import { gateOf } from './us-ca/pen-667-5-c.ts';
import { destructionWindow } from './us-ca/rule-5-840.ts';
import { keepsExtendedCare } from './us-ca/wic-450.ts';
import { coversCriminalCourt } from './us-ca/wic-604.ts';
import { fosterStep } from './us-ca/wic-607-2.ts';
import { sortMatters, whatEnds } from './us-ca/wic-702.ts';
import { mayChangeOrder } from './us-ca/wic-775.ts';
import { ACCESS_EFFECT, mayOpen } from './us-ca/wic-786-g.ts';
import { checkDestruction, checkHolders, mayAddPrior, requiredHolders } from './us-ca/wic-786.ts';
import { recordPendingReview } from './us-ca/wic-800.ts';
import { mayGoToFederalOfficer } from './us-ca/wic-831.ts';

const YES = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const THEFT: ChargedCount = { statute: 'PC 484', level: 'misdemeanor', state: 'alleged', enhancements: [] };
const ASSAULT: ChargedCount = {
  statute: 'PC 245(a)(4)',
  level: 'felony',
  state: 'alleged',
  enhancements: [{ code: 'PC 12022.7', state: 'charged' }],
};
const BORN = localDate('2011-03-14');
const ORDER = localDate('2026-11-24');
const HOLDERS = (['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice'] as const).map((kind) => ({
  kind,
  name: kind,
  askedByYouth: false,
  reentryFinding: false,
}));

/** One violating case for every rule; each is refused, or answered the other way. */
const VIOLATIONS: Readonly<Record<RuleId, () => void>> = {
  R1: () => {
    const finding = findingResult(YES, gateOf(THEFT));
    const outcome = petitionFinding([
      { number: 1, state: 'alleged', finding },
      { number: 2, state: 'alleged', finding },
    ]);
    expect(outcome.outcome).toBe('dismissed');
    const facts = { liveCounts: 2, countsFound: 2, findingIsMade: true };
    expect(decide(PETITION_AFTER_FINDING, 'pre_jurisdiction', 'goOn', facts, 'judge').kind).toBe('unmet');
  },
  R2: () => {
    expect(findingResult(YES, gateOf({ ...THEFT, statute: 'PC 211', level: 'felony' })).result).toBe('blocked');
  },
  R3: () => {
    expect(gateOf(ASSAULT).gate).toBe('undetermined');
    expect(findingResult(YES, gateOf(ASSAULT)).result).toBe('blocked');
  },
  R4: () => {
    const other = reliefFor(
      {
        on: ORDER,
        bornOn: BORN,
        counts: [{ ...THEFT, offenseOn: localDate('2026-01-10') }],
        ending: 'open',
        foundOn: null,
        madeWard: false,
        completion: null,
        deferred: null,
        setAside782: null,
        victimThen: null,
        atEighteen: null,
      },
      DEFAULT_SETTINGS,
    );
    expect(other.must).toBe('not');
    expect(mayAddPrior(null).kind).toBe('needsJudge');
  },
  R5: () => {
    const facts = {
      dismissalIsSignedInThisSession: false,
      holderProblems: [],
      holders: 0,
      holdersComplete: 0,
      holdersDestroyed: 0,
      newHolderIsAllowed: false,
      destructionDateIsReached: false,
      aHoldIsOpen: false,
    };
    expect(decide(SEALING_ORDER, 'drafted', 'sign', facts, 'judge').kind).toBe('unmet');
  },
  R6: () => {
    const window = destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: false, holder: 'court' }, DEFAULT_SETTINGS);
    expect(checkDestruction('The court', null, window).kind).toBe('notMet');
  },
  R7: () => {
    const battery = { ...THEFT, statute: 'PC 242', state: 'true' } as const;
    const clause = firearmClause({ counts: [battery], madeWard: true, sustainedFindingSetAside: false }, DEFAULT_SETTINGS);
    const window = destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: clause.applies, holder: 'other' }, DEFAULT_SETTINGS);
    expect(['2044-03-13', '2044-03-14', '2044-03-15'].map((day) => checkDestruction('DOJ', localDate(day), window).kind)).toEqual([
      'notMet',
      'met',
      'notMet',
    ]);
    expect(window.from).toBe(birthday(BORN, 33));
  },
  R8: () => {
    const counsel = { kind: 'other_public_agency', name: 'Public Defender', askedByYouth: true, reentryFinding: true } as const;
    expect(checkHolders(HOLDERS).kind).toBe('met');
    expect(checkHolders([...HOLDERS, counsel]).kind).toBe('notMet');
  },
  R9: () => {
    expect(mayOpen({ role: 'other', purpose: 'other', triggerTrue: true, orderMade: true }).kind).toBe('notMet');
  },
  R10: () => {
    expect([ACCESS_EFFECT.unsealed, ACCESS_EFFECT.agenciesNotified]).toEqual([false, false]);
    expect(ACCESS_GRANT.map(([, command]) => command)).toEqual(['open', 'expire']);
  },
  R11: () => {
    const dependency = { matter: 'dependency_case', petitionId: null } as const;
    expect(sortMatters([dependency], 'one')).toEqual({ ends: [], asks: [], survives: [dependency] });
  },
  R12: () => {
    expect(whatEnds([{ petitionId: 'two' }], 'one')).toEqual({ ends: [], survives: [{ petitionId: 'two' }] });
    const monitor = { matter: 'monitoring', petitionId: 'two' } as const;
    expect(sortMatters([monitor], 'one').ends).toEqual([]);
  },
  R13: () => {
    expect(mayGoToFederalOfficer(false).kind).toBe('notMet');
    const federal = { kind: 'other_public_agency', name: 'FBI', askedByYouth: true, reentryFinding: true } as const;
    expect(checkHolders([...HOLDERS, federal]).kind).toBe('notMet');
  },
  R14: () => {
    expect(mayChangeOrder({ hasCounsel: true, told: [], underJurisdiction: true, relabels: false }).kind).toBe('notMet');
    expect(recordPendingReview(DEFAULT_SETTINGS).reasons[0]?.words).toContain('stays sealed');
    expect(PETITION_RECORD.filter(([from]) => from === 'sealed').map(([, command]) => command)).toEqual(['destroy']);
  },
  R15: () => {
    expect(fosterStep({ fosterPlaced: true, bornOn: BORN, on: ORDER, hearingHeld: false, vehicleChosen: false }).kind).toBe('needsJudge');
    expect(keepsExtendedCare('236_23_f').kind).toBe('needsJudge');
  },
  R16: () => {
    expect(coversCriminalCourt({ certifiedFromCriminalCourt: true, namesCriminalCourt: false }).kind).toBe('notMet');
    const named = requiredHolders(
      { county: 'Sacramento', agencies: [], otherSupervisingCounties: [], certifiedFromCriminalCourt: true, requested: [] },
      DEFAULT_SETTINGS,
    );
    expect(named.map(({ kind }) => kind)).toContain('criminal_court');
  },
};

const RULES = Object.entries(SIXTEEN_RULES);
const KEEPERS = RULES.flatMap(([id, { keptBy }]) => keptBy.map((keeper) => [id, keeper.file, keeper] as const));
const SHARED = new URL('../', import.meta.url);
const DATABASE = new URL('../../../db/src/', import.meta.url);

describe('the sixteen rules', () => {
  test('are R1 to R16, each in a sentence with its authority', () => {
    expect(RULES.map(([id]) => id)).toEqual(Array.from({ length: 16 }, (_, place) => `R${place + 1}`));
    for (const [, { words, cites }] of RULES) {
      expect(words).toMatch(/^[A-Z].+\.$/);
      expect(cites.length).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries(VIOLATIONS))('%s: its violation is refused', (_id, violation) => {
    expect.hasAssertions();
    violation();
  });

  test.each(KEEPERS)('%s is kept by something that exists: %s', (_id, file, keeper) => {
    const text = readFileSync(new URL(file, keeper.by === 'database' ? DATABASE : SHARED), 'utf8');
    expect(text).toMatch(keeper.by === 'database' ? `test('${keeper.test}'` : new RegExp(`export (?:function|const) ${keeper.name}\\b`));
  });
});
