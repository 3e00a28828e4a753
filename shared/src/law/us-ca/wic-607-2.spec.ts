import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { fosterStep, nearsTransition } from './wic-607-2.ts';

const FACTS = { fosterPlaced: true, bornOn: localDate('2009-06-30'), on: localDate('2026-12-01'), hearingHeld: false, vehicleChosen: false };

describe('R15: a ward in foster care', () => {
  test('the judge is asked for the hearing and the vehicle; the order is never held back', () => {
    expect(fosterStep(FACTS)).toMatchObject({ kind: 'needsJudge', reasons: [{ cite: { text: 'WIC 607.2(b)' } }, { cite: { text: 'WIC 450(a)' } }] });
    expect(fosterStep({ ...FACTS, hearingHeld: true }).reasons).toHaveLength(1);
    expect(fosterStep({ ...FACTS, hearingHeld: true, vehicleChosen: true }).kind).toBe('met');
    expect(fosterStep({ ...FACTS, fosterPlaced: false }).kind).toBe('met');
  });

  test.each([['the day before', '2026-11-29', false], ['17 years and 5 months to the day', '2026-11-30', false], ['the day after', '2026-12-01', true]])(
    'transition jurisdiction comes into view over 17 years and 5 months: %s', (_when, on, near) => {
      expect(nearsTransition({ bornOn: FACTS.bornOn, on: localDate(on) })).toBe(near);
    },
  );
});
