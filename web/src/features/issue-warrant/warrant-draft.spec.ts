import { describe, expect, test } from '@jest/globals';
import { mailIsTooLittle, NOTHING_CHOSEN, stillAsked, warrantInput, withKind } from './warrant-draft.ts';

const KINDS = {
  kinds: [
    {
      __typename: 'WarrantKindOffered' as const,
      kind: 'bench',
      words: 'Bench warrant',
      open: true,
      why: null,
      usualHolder: 'sheriff',
      authority: { __typename: 'Citation' as const, text: 'WIC 663' },
    },
  ],
};

describe('a warrant as it is chosen', () => {
  test('names who usually holds one of its kind, and keeps a holder that was chosen', () => {
    expect(withKind(NOTHING_CHOSEN, 'bench', KINDS).holder).toBe('sheriff');
    expect(withKind({ ...NOTHING_CHOSEN, holder: 'probation' }, 'bench', KINDS).holder).toBe('probation');
  });

  test('is not sent before its kind, its reason, the proof of service and the holder are said', () => {
    expect(stillAsked(NOTHING_CHOSEN)).toEqual(['kind', 'reason', 'serviceProof', 'holder']);
    expect(warrantInput({ ...NOTHING_CHOSEN, kind: 'bench', reason: 'missed_hearing', holder: 'sheriff' }, 'h-1', 4)).toBeNull();
  });

  test('that is held names the day until which nobody acts on it', () => {
    const whole = { kind: 'bench', reason: 'missed_hearing', serviceProof: 'personal', holder: 'sheriff', heldUntil: '2026-12-15' };

    expect(warrantInput(whole, 'h-1', 4)).toMatchObject({ heldUntil: '2026-12-15', version: 4 });
    expect(warrantInput({ ...whole, heldUntil: '' }, 'h-1', 4)?.heldUntil).toBeNull();
  });

  test('after notice by mail alone is refused at a first hearing, and only there', () => {
    const byMail = { ...NOTHING_CHOSEN, serviceProof: 'mail' };

    expect(mailIsTooLittle(byMail, { isFirstHearing: true })).toBe(true);
    expect(mailIsTooLittle(byMail, { isFirstHearing: false })).toBe(false);
    expect(mailIsTooLittle({ ...byMail, serviceProof: 'personal' }, { isFirstHearing: true })).toBe(false);
  });
});
