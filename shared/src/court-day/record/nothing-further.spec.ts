import { describe, expect, test } from '@jest/globals';
import type { PetitionState } from '../../vocabulary/petition.ts';
import { reasonsThatStand, whyNotFurther, type MatterOnRecord } from './nothing-further.ts';

const OPEN: MatterOnRecord = { petitions: ['filed'], jurisdictionEnded: false, caseState: 'open', isElsewhere: false };
const standing = (words: Partial<MatterOnRecord>) => reasonsThatStand({ ...OPEN, ...words });
const NOT_MEASURED = ['heard_with_other_matter', 'off_calendar_resolved'];

describe('nothing further, because', () => {
  test('no reason stands that an undecided petition contradicts', () => {
    expect(standing({})).toEqual(NOT_MEASURED);
    expect(standing({ petitions: ['sustained'] })).toEqual(NOT_MEASURED);
  });

  test.each<PetitionState>([
    'dismissed_before',
    'not_sustained',
    'dismissed_trafficking',
    'dismissed_786a',
    'dismissed_782',
    'vacated_236_14',
  ])('dismissed stands when the petition is %s, and not while another one goes on', (state) => {
    expect(standing({ petitions: [state] })).toEqual(['dismissed', 'jurisdiction_ended', 'completed', ...NOT_MEASURED]);
    expect(standing({ petitions: [state, 'disposed'] })).not.toContain('dismissed');
  });

  test('a matter without a petition is not dismissed', () => {
    expect(standing({ petitions: [] })).toEqual(['completed', ...NOT_MEASURED]);
  });

  test('jurisdiction ended stands on its end, on a closed case and on petitions that ended', () => {
    expect(standing({ petitions: ['disposed'] })).not.toContain('jurisdiction_ended');
    expect(standing({ jurisdictionEnded: true })).toContain('jurisdiction_ended');
    expect(standing({ caseState: 'closed' })).toContain('jurisdiction_ended');
    expect(standing({ petitions: ['completed', 'closed'] })).toContain('jurisdiction_ended');
  });

  test('completed stands once the petition is decided', () => {
    expect(standing({ petitions: ['disposed'] })).toContain('completed');
    expect(standing({ petitions: ['disposed', 'filed'] })).not.toContain('completed');
  });

  test('transferred out stands when the case is at another court', () => {
    expect(standing({ isElsewhere: true })).toContain('transferred_out');
  });

  test('a refusal says what the record shows and what to do', () => {
    expect(whyNotFurther('dismissed', OPEN)).toBe(
      'The record shows a petition of this matter that is not dismissed. Enter the dismissal first. Or: Set its next date, put it to the queue, or choose another reason.',
    );
    expect(whyNotFurther('heard_with_other_matter', OPEN)).toBeNull();
  });
});
