import { describe, expect, test } from '@jest/globals';
import { EMPTY_SHEET, linesOf, paperInput } from './paper-draft.ts';

const sheet = {
  hearingId: 'h1',
  version: 4,
  appearances: [
    { appearanceId: 'a1', role: 'minors_counsel', name: 'P. Lindqvist' },
    { appearanceId: 'a2', role: 'prosecutor', name: 'J. Whitcomb' },
  ],
};
const typed = { ...EMPTY_SHEET, calledAt: '09:40', concludedAt: '09:52', why: 'The network was down.', result: 'HEARD' };

describe('a result sheet entered from paper', () => {
  test('goes with its true times, who was there and who was not, and one order a line', () => {
    const findings = { notice_given: { answer: 'made', facts: ' ' } };
    const draft = {
      ...typed,
      findings,
      present: ['a1'],
      orders: 'School records to counsel.\n\n Call on Sunday. ',
      ownerRole: 'probation_officer',
    };

    expect(paperInput(sheet, { ...draft, step: 'queue', reason: 'report_awaited' })).toEqual({
      hearingId: 'h1',
      version: 4,
      result: 'HEARD',
      appearances: [
        { appearanceId: 'a1', role: 'minors_counsel', name: 'P. Lindqvist', attendance: 'present', spoke: null },
        { appearanceId: 'a2', role: 'prosecutor', name: 'J. Whitcomb', attendance: 'absent', spoke: null },
      ],
      orders: [
        { words: 'School records to counsel.', ownerRole: 'probation_officer' },
        { words: 'Call on Sunday.', ownerRole: 'probation_officer' },
      ],
      findings: [{ kind: 'notice_given', answer: 'made', facts: null }],
      next: { step: 'queue', queueReason: 'report_awaited' },
      trueTimes: { calledAt: '09:40', concludedAt: '09:52', why: 'The network was down.' },
    });
  });

  test('of a youth who is away says who was tried before and how, and of nobody else', () => {
    const tried = { ...typed, triedWho: 'The advocate', triedHow: ' ' };

    expect(paperInput(sheet, { ...tried, result: 'AWAY' })?.trueTimes).toMatchObject({ triedWho: 'The advocate', triedHow: null });
    expect(paperInput(sheet, tried)?.trueTimes).not.toHaveProperty('triedWho');
  });

  test('names the session of a next date, or the reason for none', () => {
    expect(paperInput(sheet, { ...typed, step: 'date', sessionId: 's2', startsAt: '' })?.next).toEqual({
      step: 'date',
      sessionId: 's2',
      startsAt: null,
    });
    expect(paperInput(sheet, { ...typed, step: 'none', reason: 'completed' })?.next).toEqual({ step: 'none', noneReason: 'completed' });
    expect(paperInput(sheet, typed)?.next).toBeNull();
  });

  test('is not sent while nobody said what happened', () => {
    expect(paperInput(sheet, { ...typed, result: '' })).toBeNull();
  });

  test('has no order where nothing was written', () => {
    expect(linesOf(' \n')).toEqual([]);
  });
});
