import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../time/local-date.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { HEARING_STATE } from '../../vocabulary/hearing.ts';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from '../../vocabulary/minute-finding.ts';
import { changesNow, correctSections, effectiveDay } from './minute-correction.ts';
import type { MinuteFacts } from './minute-facts.ts';
import { missingInMinutes } from './minute-missing.ts';
import { composeMinuteOrder, MINUTE_SECTION, SECTION_KEYS, type MinuteSectionKey } from './minute-order.ts';
import { HEARD } from '../testing/minute-facts.ts';

const linesOf = (facts: MinuteFacts, key: MinuteSectionKey): readonly string[] =>
  composeMinuteOrder(facts)
    .filter((section) => section.key === key)
    .flatMap(({ lines }) => lines.map(({ words }) => words));
const textOf = (facts: MinuteFacts): string => JSON.stringify(composeMinuteOrder(facts));

describe('a minute order says what was entered', () => {
  test('the head: the matter, the true times, the bench, the clerk, the interpreter and how it was held', () => {
    expect(linesOf(HEARD, 'head')).toEqual([
      'Progress review, Tuesday, December 1, 2026, set for 9:30 am, Dept. 260.',
      'Called at 9:41 am, concluded at 9:52 am.',
      'Judge R. Castellane. Clerk: T. Ferro.',
      'No interpreter was asked for.',
      'In person.',
    ]);
    expect(linesOf({ ...HEARD, interpreterLanguage: 'es', secondCalledAt: '10:30', clerk: null }, 'head')).toEqual(
      expect.arrayContaining(['Called a second time at 10:30 am.', 'Judge R. Castellane. Clerk: not entered.', 'Interpreter: Spanish.']),
    );
  });

  test('who was there, and never the name of the youth', () => {
    expect(linesOf(HEARD, 'present')).toEqual([
      'The youth: present in person, and spoke.',
      'Counsel for the youth, P. Lindqvist: present in person.',
      'Probation officer, D. Trujillo: excused.',
    ]);
    expect(textOf(HEARD)).not.toContain('Wren');
  });

  test('counsel with the kind, where it was entered', () => {
    const appearances = HEARD.appearances.map((one) => (one.role === 'minors_counsel' ? { ...one, appointment: 'panel' as const } : one));
    expect(linesOf({ ...HEARD, appearances }, 'present')).toContain(
      'Counsel for the youth, P. Lindqvist, appointed private counsel (panel): present in person.',
    );
  });

  test('restraints are none until a finding about this youth says otherwise', () => {
    expect(composeMinuteOrder(HEARD).find(({ key }) => key === 'restraints')?.lines).toEqual([{ words: 'None.', cite: 'WIC 210.6' }]);
    const found = { ...HEARD, findings: [{ kind: 'restraints', answer: 'made', facts: 'he threw a chair at 9:35' }] } as const;
    expect(linesOf(found, 'restraints')).toEqual(['Restraints are used in the courtroom. He threw a chair at 9:35.']);
    expect(linesOf({ ...HEARD, findings: [{ kind: 'restraints', answer: 'not_made', facts: null }] }, 'restraints')).toEqual(['None.']);
  });

  test('each order with who carries it out and by when', () => {
    expect(linesOf(HEARD, 'orders')).toEqual(['Send the school records. Probation officer, by Friday, December 4, 2026.']);
  });

  test('a continuance: whose motion, the facts, the waiver and the new date', () => {
    const continued: MinuteFacts = {
      ...HEARD,
      state: 'continued',
      continuance: {
        askedBy: 'minors_counsel',
        reason: 'report',
        facts: 'the report came at 9 this morning',
        timeWaived: true,
        granted: true,
        count: 2,
        positions: [{ role: 'prosecutor', position: 'opposes' }],
      },
    };
    expect(linesOf(continued, 'result')).toEqual([
      'Continued.',
      'On the motion of: counsel for the youth. Granted. A report is late. The report came at 9 this morning.',
      'Time is waived. This matter was continued 2 times.',
      'Prosecutor: opposes.',
    ]);
    expect(linesOf(continued, 'next')).toEqual(['Tuesday, January 5, 2027, 2:40 pm, Dept. 260: Progress review.']);
  });

  test('a warrant with the proof that notice reached the youth, and a recall that is not confirmed says so', () => {
    const warrant = { kind: 'bench', serviceProof: 'personal', reason: 'missed_hearing', holder: 'sheriff', heldUntil: null } as const;
    expect(linesOf({ ...HEARD, warrants: [{ ...warrant, did: 'issued', recallConfirmed: false }] }, 'warrants')).toEqual([
      'Bench warrant issued. Did not come to the hearing. Notice of the hearing: served in person. Holder: sheriff.',
    ]);
    expect(linesOf({ ...HEARD, warrants: [{ ...warrant, did: 'recalled', recallConfirmed: false }] }, 'warrants')).toEqual([
      'Bench warrant recalled. The holder has not confirmed it yet.',
    ]);
  });

  test('an order of custody with its reasons; one that was withdrawn is not in it', () => {
    const order = {
      kind: 'release_to_adult',
      state: 'sent',
      holder: 'Central Juvenile Hall',
      toAdult: 'A. Reyes, aunt',
      reasons: 'home is safe',
    } as const;
    expect(linesOf({ ...HEARD, custodyOrders: [order, { ...order, state: 'withdrawn', reasons: 'a slip' }] }, 'custody')).toEqual([
      'Release to a named adult: Central Juvenile Hall. The youth leaves with A. Reyes, aunt. Reasons: Home is safe.',
    ]);
  });

  test('a queue, or nothing further with its reason', () => {
    const next = { ...HEARD.next, date: null } as const;
    expect(linesOf({ ...HEARD, next: { ...next, step: 'queue', queue: 'report_awaited' } }, 'next')).toEqual([
      'No date yet: a report is awaited. It is in the queue of what needs a date.',
    ]);
    expect(linesOf({ ...HEARD, next: { ...next, step: 'none', none: 'completed' } }, 'next')).toEqual([
      'Nothing further is set: everything is completed.',
    ]);
  });

  test('a late entry is marked, with the true times', () => {
    expect(linesOf({ ...HEARD, enteredLate: { on: localDate('2026-12-02'), time: '08:05' } }, 'entry')).toEqual([
      'Typed on Wednesday, December 2, 2026 at 8:05 am. The times above are the true ones: called at 9:41 am and concluded at 9:52 am.',
    ]);
    expect(linesOf(HEARD, 'entry')).toEqual([]);
  });

  test('a line that failed is no failure to appear', () => {
    const failed = { ...HEARD, mode: 'remote', remote: { consented: true, afterCounsel: true, failed: 'sound' } } as const;
    expect(linesOf(failed, 'present').join(' ')).toContain('It is no failure to appear.');
  });
});

describe('whatever was entered', () => {
  const anyFacts = fc.record({
    state: fc.constantFrom(...(Object.keys(HEARING_STATE) as (keyof typeof HEARING_STATE)[])),
    findings: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...(Object.keys(MINUTE_FINDING) as (keyof typeof MINUTE_FINDING)[])),
        answer: fc.constantFrom(...(Object.keys(MINUTE_FINDING_ANSWER) as (keyof typeof MINUTE_FINDING_ANSWER)[])),
        facts: fc.constantFrom(null, 'Facts of the day'),
      }),
      { selector: ({ kind }) => kind },
    ),
    calledAt: fc.constantFrom(null, '09:41'),
    concludedAt: fc.constantFrom(null, '09:52'),
  });

  test('restraints are named once, no word harms, and the parts keep their order', () => {
    fc.assert(
      fc.property(anyFacts, (entered) => {
        const sections = composeMinuteOrder({ ...HEARD, ...entered });
        expect(sections.filter(({ key }) => key === 'restraints')).toHaveLength(1);
        expect(findHarmfulWords(JSON.stringify(sections))).toEqual([]);
        expect(sections.map(({ key }) => key)).toEqual(SECTION_KEYS.filter((key) => sections.some((section) => section.key === key)));
        expect(sections.every(({ lines }) => lines.length > 0)).toBe(true);
      }),
    );
  });
});

describe('what the record does not say yet', () => {
  test('nothing, when all was entered', () => {
    expect(missingInMinutes(HEARD)).toEqual([]);
  });

  test.each<[string, Partial<MinuteFacts>, string]>([
    ['a matter that was not decided', { state: 'set' }, 'Nothing is recorded yet.'],
    ['a heard matter without the time of its call', { calledAt: null }, 'The time of the call is missing.'],
    ['a heard matter without an end', { concludedAt: null }, 'The time of the end is missing.'],
    ['the youth’s presence', { appearances: [] }, 'Nobody entered whether the youth was there.'],
    ['what next', { next: { ...HEARD.next, date: null } }, 'What next is missing'],
    ['the facts of a continuance', { state: 'continued' }, 'The continuance states no facts.'],
    ['the oath of the interpreter', { interpreterLanguage: 'es' }, 'An interpreter is set.'],
    [
      'the facts for restraints',
      { findings: [{ kind: 'restraints', answer: 'made', facts: ' ' }] },
      'Restraints are used in the courtroom.',
    ],
    [
      'the proof of service of a warrant',
      {
        warrants: [
          { kind: 'bench', did: 'issued', serviceProof: 'none', reason: null, holder: null, heldUntil: null, recallConfirmed: false },
        ],
      },
      'A warrant was issued without a word on how notice reached the youth.',
    ],
  ])('%s', (_what, entered, sentence) => {
    expect(missingInMinutes({ ...HEARD, ...entered }).join(' ')).toContain(sentence);
  });
});

describe('a correction', () => {
  const sections = composeMinuteOrder(HEARD);
  const kept = JSON.stringify(sections);

  test('says one line otherwise, keeps its law and every other line, and leaves the signed one as it was', () => {
    const corrected = correctSections(sections, [{ section: 'next', line: 0, words: 'Tuesday, January 5, 2027, 2:10 pm, Dept. 260' }]);
    expect(corrected.ok && corrected.value.find(({ key }) => key === 'next')?.lines).toEqual([
      { words: 'Tuesday, January 5, 2027, 2:10 pm, Dept. 260.', cite: null },
    ]);
    expect(corrected.ok && corrected.value.filter(({ key }) => key !== 'next')).toEqual(sections.filter(({ key }) => key !== 'next'));
    expect(JSON.stringify(sections)).toBe(kept);
  });

  test('adds a line at the end of a part that had none, and takes a line out', () => {
    const corrected = correctSections(sections, [
      { section: 'warrants', line: 0, words: 'The bench warrant of November 20 is recalled' },
      { section: 'orders', line: 0, words: ' ' },
    ]);
    expect(corrected.ok && corrected.value.some(({ key }) => key === 'orders')).toBe(false);
    expect(corrected.ok && corrected.value.find(({ key }) => key === 'warrants')).toEqual({
      key: 'warrants',
      title: MINUTE_SECTION.warrants,
      lines: [{ words: 'The bench warrant of November 20 is recalled.', cite: null }],
    });
  });

  test('of a line that is not there is refused at its field', () => {
    expect(correctSections(sections, [{ section: 'orders', line: 2, words: 'x' }])).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', problems: [{ field: 'changes.0.line' }] },
    });
  });

  test('that was chosen on an older reading goes where its line stands now, and is refused where it stands no more', () => {
    const part = (...lines: readonly string[]) => [
      { key: 'findings' as const, title: MINUTE_SECTION.findings, lines: lines.map((words) => ({ words, cite: null })) },
    ];
    const chosen = (line: number) => [{ section: 'findings' as const, line, words: 'Said otherwise' }];
    const now = part('New.', 'One.', 'Two.', 'Two.');

    expect(changesNow(part('One.', 'Two.'), now, chosen(0))).toMatchObject({ ok: true, value: [{ line: 1 }] });
    expect(changesNow(part('One.', 'Two.', 'Two.'), now, chosen(2))).toMatchObject({ ok: true, value: [{ line: 2 }] });
    expect(changesNow(part('One.', 'Two.'), now, chosen(2))).toMatchObject({ ok: true, value: [{ line: 4 }] });
    expect(changesNow(part('One.', 'Gone.'), now, [...chosen(0), ...chosen(1)])).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', problems: [{ field: 'changes.1.line' }] },
    });
  });

  test('nunc pro tunc takes effect on the day of the hearing, an amended one on the day it is signed', () => {
    const days = { heldOn: localDate('2026-12-01'), signedOn: localDate('2026-12-09') };
    expect(effectiveDay('nunc_pro_tunc', days)).toBe('2026-12-01');
    expect(effectiveDay('corrected', days)).toBe('2026-12-01');
    expect(effectiveDay('amended', days)).toBe('2026-12-09');
  });
});
