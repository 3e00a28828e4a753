import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOLDER_KIND } from '../vocabulary/holder.ts';
import { addDays, birthday, localDate } from '../time/local-date.ts';
import { decideFinding } from './finding-consequences.ts';
import { proposeFinding } from './finding-proposal.ts';
import type { FindingCount, FindingEntry, FindingFacts } from './finding-facts.ts';
import type { FindingRuling } from './finding-ruling.ts';
import { HOLDER_TASK, type HolderTaskFacts } from './holder-task.ts';
import { decide } from './machine.ts';
import { PETITION_RECORD, SEALING_ORDER } from './sealing-order.ts';
import { aCount, aDisposedPetition, aFullEntry, aPetition, anId, answered, findingFacts } from './testing/finding-builders.ts';
import { TRAFFICKING_FINDING } from './trafficking-finding.ts';

function signed(facts: FindingFacts, entry: FindingEntry = aFullEntry(facts)): FindingRuling {
  const result = decideFinding(facts, entry);
  if (!result.ok) throw new Error(result.refusal.map(({ message }) => message).join(' '));
  return result.value;
}

const NEXT = localDate('2026-12-08');
const OTHER = { petitionId: anId(20), caseId: anId(2), kind: '602', ending: '0201', state: 'disposed' } as const;
const DEPENDENCY = { caseId: anId(30), number: '24CMJV20147', branch: '300', nextOn: NEXT } as const;

/** A youth with another petition, a dependency case, and rows on all three. */
const FULL = findingFacts({
  otherPetitions: [OTHER],
  otherCases: [DEPENDENCY],
  hearings: [
    { hearingId: anId(41), caseId: anId(2), petitionId: anId(1), type: 'progress_review', heldOn: NEXT, state: 'set' },
    { hearingId: anId(42), caseId: anId(2), petitionId: anId(20), type: 'progress_review', heldOn: NEXT, state: 'set' },
    { hearingId: anId(43), caseId: anId(30), petitionId: null, type: 'review_366_21_e', heldOn: NEXT, state: 'set' },
    { hearingId: anId(44), caseId: anId(2), petitionId: anId(1), type: 'detention', heldOn: localDate('2026-06-05'), state: 'heard' },
  ],
  warrants: [
    { warrantId: anId(51), caseId: anId(2), petitionId: anId(1), kind: 'bench', state: 'issued' },
    { warrantId: anId(52), caseId: anId(2), petitionId: anId(20), kind: 'bench', state: 'issued' },
    { warrantId: anId(53), caseId: anId(30), petitionId: null, kind: 'protective_custody', state: 'issued' },
  ],
  restrictions: [
    { restrictionId: anId(61), petitionId: anId(1), kind: 'electronic_monitoring', state: 'in_force' },
    { restrictionId: anId(62), petitionId: anId(20), kind: 'curfew', state: 'in_force' },
  ],
  custodies: [
    { custodyId: anId(71), petitionId: anId(1), kind: 'juvenile_hall' },
    { custodyId: anId(72), petitionId: null, kind: 'group_home' },
  ],
  queuedNotices: [
    { noticeId: anId(81), petitionId: anId(1), hearingId: null },
    { noticeId: anId(82), petitionId: anId(20), hearingId: null },
  ],
});

describe('the rules the engine never breaks', () => {
  test('R1: both findings on every count dismiss and seal; nobody can choose otherwise', () => {
    expect(signed(findingFacts())).toMatchObject({ outcome: 'dismissed', end: { sealingBasis: '236_23_f' } });
    expect(TRAFFICKING_FINDING.filter(([from, command]) => from === 'submitted' && command === 'deny')[0]?.[4].length).toBeGreaterThan(0);
  });

  test('R2: a violent felony stays excluded whatever is answered', () => {
    const facts = findingFacts({ petition: aPetition({ counts: [aCount(1, { statute: 'PC 211', level: 'felony' })] }) });

    expect(decideFinding(facts, aFullEntry(facts, { answers: [answered(aCount(1), true)] })).ok).toBe(false);
  });

  test('R3: a charged and unproved enhancement leaves the count undetermined, not excluded', () => {
    const facts = findingFacts({
      petition: aPetition({
        counts: [aCount(1, { statute: 'PC 245(a)(4)', level: 'felony', enhancements: [{ code: 'PC 12022.7(a)', state: 'charged' }] })],
      }),
    });

    expect(proposeFinding(facts).gates[0]?.gate).toBe('undetermined');
  });

  test('R4: sealing works petition by petition: the other petition stays, and so does its case', () => {
    const ruling = signed(FULL);

    expect(ruling.end).toMatchObject({ caseIsSealed: false, hearingsVacated: [anId(41)], restrictionsEnded: [anId(61)] });
    expect(proposeFinding(FULL).willNotBeTouched.map(({ words }) => words)).toContain('The petition 0201');
  });

  test('R5: dismissal and sealing come in one ruling, and the seal waits for no agency', () => {
    const { end } = signed(findingFacts());

    expect(end?.legalBasis).toBe('PC 236.23(f)');
    expect(PETITION_RECORD[0]?.slice(0, 3)).toEqual(['dismissed_trafficking', 'seal', 'sealed']);
  });

  test('R6: no order without a date for every holder', () => {
    const facts = findingFacts();
    const entry = aFullEntry(facts);

    for (const { key } of entry.holders) {
      const result = decideFinding(facts, { ...entry, holders: entry.holders.filter((row) => row.key !== key) });
      expect(result.ok ? [] : result.refusal.map((one) => one.holderKey)).toEqual([key]);
    }
  });

  test('R7 and I10: under the firearm clause every holder has the 33rd birthday', () => {
    const facts = findingFacts({ petition: aDisposedPetition({ counts: [aCount(1, { statute: 'PC 242', state: 'true' })] }) });

    expect(new Set(signed(facts).end?.holders.map(({ destroyOn }) => destroyOn))).toEqual(new Set([birthday(facts.youth.bornOn, 33)]));
  });

  test('R8 and I3: counsel for the youth is no kind of holder, and is refused by name', () => {
    const facts = findingFacts();
    const result = decideFinding(
      facts,
      aFullEntry(facts, { extraHolders: [{ name: 'Public Defender', destroyOn: localDate('2030-01-01'), reentryFinding: true }] }),
    );

    expect(Object.keys(HOLDER_KIND).some((kind) => /counsel|defen[cs]e/.test(kind))).toBe(false);
    expect(result.ok ? [] : result.refusal.map(({ message }) => message)).toEqual(['Counsel for the youth cannot be ordered to seal.']);
  });

  test('R9 and I4: a sealed petition is read by nobody (db: policies.db.spec.ts; pure: policy/visibility.spec.ts)', () => {
    expect(PETITION_RECORD.filter(([from]) => from === 'sealed').map(([, command]) => command)).toEqual(['destroy']);
  });

  test('R10 and I5: there is no step by which a look unseals anything', () => {
    expect([...SEALING_ORDER, ...PETITION_RECORD].filter(([, command]) => /unseal|open|look/i.test(command))).toEqual([]);
  });

  test('R11 and I7: the dependency case, its hearing and its warrant are not touched', () => {
    const ruled = JSON.stringify(signed(FULL));

    expect(ruled).not.toContain(anId(30));
    expect(ruled).not.toContain(anId(43));
    expect(ruled).not.toContain(anId(53));
    expect(proposeFinding(FULL).willNotBeTouched.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['The dependency case 24CMJV20147', 'Protective custody warrant', 'Orders that protect the youth']),
    );
  });

  test('R12: only what hangs on this petition ends', () => {
    expect(signed(FULL).end).toMatchObject({
      warrantsRecalled: [anId(51)],
      custodiesEnded: [anId(71)],
      restrictionsEnded: [anId(61)],
      noticesStopped: [anId(81)],
    });
  });

  test('R13: nothing goes to a federal officer', () => {
    expect(signed(FULL).end?.notices.filter(({ recipient }) => /federal|immigration|FBI/i.test(recipient))).toEqual([]);
  });

  test('R14: nothing unseals by itself, and a reversed finding is heard again', () => {
    expect(TRAFFICKING_FINDING.filter(([from]) => from === 'reversed').map(([, command]) => command)).toEqual(['rehear']);
  });

  test('R15: a foster-placed ward is asked about and never held back', () => {
    const facts = findingFacts({ youth: { youthId: anId(4), bornOn: localDate('2011-03-14'), fosterPlaced: true } });

    expect(signed(facts).stillAsked.map(({ cites }) => cites[0]?.text)).toEqual(['WIC 607.2']);
    expect(signed(facts, aFullEntry(facts, { fosterHearingHeld: true })).stillAsked).toEqual([]);
  });

  test('R16: a certified case names the criminal court as well', () => {
    const facts = findingFacts({ petition: aPetition({ certifiedFromCriminalCourt: true }) });

    expect(signed(facts).end?.holders.map(({ kind }) => kind)).toContain('criminal_court');
  });
});

describe('the invariants', () => {
  test('I1: the sealing order is not signed without the dismissal of the same session (db: guards.db.spec.ts)', () => {
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
  });

  test('I2: the copy of the order is never sealed before the records (db: copy_is_sealed_after_the_records)', () => {
    expect(HOLDER_TASK.filter(([, command]) => command === 'sealCopy').map(([from]) => from)).toEqual(['sealed']);
  });

  test('I6: a ruling names no other petition', () => {
    expect(JSON.stringify(signed(FULL))).not.toContain(OTHER.petitionId);
  });

  test('I8: destruction is refused before its date and while a hold is open', () => {
    const facts: HolderTaskFacts = {
      today: localDate('2031-11-23'),
      on: localDate('2031-11-23'),
      previousOn: null,
      destroyOn: localDate('2031-11-24'),
      aHoldIsOpen: true,
    };
    const decision = decide(HOLDER_TASK, 'copy_sealed', 'destroy', facts, 'sealing_clerk');

    expect(decision.kind === 'unmet' ? decision.unmet.map(({ need }) => need) : []).toEqual(['notBeforeItsDate', 'noHoldIsOpen']);
  });

  test('I9: a ruling holds kinds of evidence and no text the judge typed', () => {
    expect(signed(findingFacts()).evidenceKinds).toEqual(['officer_identification']);
  });
});

const ANSWER = fc.constantFrom(true, false, null);
const STATUTE = fc.constantFrom<Pick<FindingCount, 'statute' | 'level'>>(
  { statute: 'PC 484(a)/488', level: 'misdemeanor' },
  { statute: 'PC 211', level: 'felony' },
  { statute: 'PC 21310', level: 'wobbler' },
  { statute: 'PC 242', level: 'misdemeanor' },
);
const COUNTS = fc
  .array(fc.tuple(STATUTE, fc.constantFrom('alleged', 'stricken', 'not_proved') as fc.Arbitrary<FindingCount['state']>, fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) =>
    rows.map(([statute, state, charged], place) =>
      aCount(place + 1, { ...statute, state, enhancements: charged ? [{ code: 'PC 12022.7(a)', state: 'charged' }] : [] }),
    ),
  );
const CASE = fc
  .tuple(
    COUNTS,
    fc.array(fc.record({ victim: ANSWER, coerced: ANSWER, directResult: ANSWER, fear: ANSWER, juvenileFinding: ANSWER }), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: -40, max: 40 }),
  )
  .map(([counts, answers, younger, shift]) => {
    const facts = { ...FULL, youth: { ...FULL.youth, bornOn: addDays(localDate('2008-01-01'), younger) }, petition: aPetition({ counts }) };
    const full = aFullEntry(facts);
    const given = counts.flatMap(({ countId }, place) => (answers[place] === undefined ? [] : [{ ...answers[place], countId }]));
    const entry = {
      ...full,
      answers: shift % 2 === 0 ? full.answers : given,
      holders: full.holders.map((row) => ({
        ...row,
        destroyOn: row.destroyOn === null ? null : addDays(row.destroyOn, shift > 20 ? shift : 0),
      })),
    };
    return { facts, entry, result: decideFinding(facts, entry) };
  });

describe('whatever the answers', () => {
  test('a petition is sealed only when every live count was found', () => {
    fc.assert(
      fc.property(CASE, ({ facts, result }) => {
        if (!result.ok || result.value.end === null) return;
        const live = facts.petition.counts.filter(({ state }) => state === 'alleged');
        expect(result.value.counts.map(({ result: one }) => one)).toEqual(live.map(() => 'found'));
      }),
    );
  });

  test('a count is found only with five yes answers and an open gate', () => {
    fc.assert(
      fc.property(CASE, ({ result }) => {
        for (const count of result.ok ? result.value.counts : []) {
          if (count.result === 'found')
            expect(count).toMatchObject({
              gate: 'eligible',
              victim: true,
              coerced: true,
              directResult: true,
              fear: true,
              juvenileFinding: true,
            });
        }
      }),
    );
  });

  test('every destruction date is inside its window and no holder is counsel', () => {
    fc.assert(
      fc.property(CASE, ({ result }) => {
        for (const holder of result.ok ? (result.value.end?.holders ?? []) : []) {
          expect(holder.destroyOn >= holder.windowFrom && holder.destroyOn <= holder.windowUntil).toBe(true);
          expect(holder.name).not.toMatch(/counsel|defender/i);
        }
      }),
    );
  });

  test('the dependency case and the other petition are never touched', () => {
    fc.assert(
      fc.property(CASE, ({ result }) => {
        const ruled = JSON.stringify(result);
        for (const kept of [anId(20), anId(30), anId(42), anId(43), anId(52), anId(53), anId(62), anId(72), anId(82)])
          expect(ruled).not.toContain(kept);
      }),
    );
  });

  test('a refusal always says something and never repeats itself', () => {
    fc.assert(
      fc.property(CASE, ({ result }) => {
        if (result.ok) return;
        const said = result.refusal.map(({ message, countId, holderKey }) => `${message} ${countId ?? ''} ${holderKey ?? ''}`);
        expect(said.length).toBeGreaterThan(0);
        expect(new Set(said).size).toBe(said.length);
        expect(said.join(' ')).not.toMatch(/please|error|!/i);
      }),
    );
  });
});
