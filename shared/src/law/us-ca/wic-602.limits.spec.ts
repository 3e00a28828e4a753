import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { readOut } from '../testing.ts';
import { mayHear } from './wic-602.ts';
import { fosterStep, nearsTransition, type FosterFacts } from './wic-607-2.ts';

const BORN = localDate('2010-05-20');

describe('the age at the act under 602', () => {
  test.each([
    ['the day before the 12th birthday', '2022-05-19', ['notMet', 'At 11, the child was under 12 at the offense. [WIC 602(b)]']],
    ['on the 12th birthday', '2022-05-20', ['met', 'The youth was 12 at the offense. [WIC 602(a)]']],
    ['the day before the 18th birthday', '2028-05-19', ['met', 'The youth was 17 at the offense. [WIC 602(a)]']],
    ['on the 18th birthday', '2028-05-20', ['notMet', 'At 18, the person was past the juvenile court’s age at the offense. [WIC 602(a)]']],
    ['before the birth', '2010-05-19', ['notMet', 'At 0, the child was under 12 at the offense. [WIC 602(b)]']],
  ])('robbery, %s', (_when, day, said) => expect(readOut(mayHear('PC 211', BORN, localDate(day)))).toEqual(said));

  const AT_ELEVEN = localDate('2021-06-01');
  const UNDER = 'At 11, the child was under 12 at the offense. [WIC 602(b)]';

  test.each(['PC 187', 'PC 261(a)(2)', 'PC 286(c)(2)', 'PC 287(c)(2)', 'PC 288a(c)(2)', 'PC 289(a)(1)', 'PC 484(a)/187'])('at 11, %s is one of the five acts', (statute) =>
    expect(readOut(mayHear(statute, BORN, AT_ELEVEN))).toEqual(['met', 'Under 12, yet one of the five acts of 602(b). [WIC 602(b)]']));

  test.each(['PC 261', 'PC 261(a)', 'PC 286(c)', 'PC 289', 'PC 484(a)/287'])('at 11, %s does not say whether force is alleged: the judge is asked', (statute) =>
    expect(readOut(mayHear(statute, BORN, AT_ELEVEN))).toEqual(['needsJudge', UNDER]));

  test.each(['PC 211', 'PC 261(a)(3)', 'PC 192(a)', 'WIC 187', 'robery'])('at 11, %s is not heard', (statute) => expect(readOut(mayHear(statute, BORN, AT_ELEVEN))).toEqual(['notMet', UNDER]));
});

describe('foster care before the case ends, 607.2', () => {
  const FACTS: FosterFacts = { fosterPlaced: true, bornOn: BORN, on: localDate('2026-11-24'), hearingHeld: false, vehicleChosen: false };
  const HEARING = 'The youth is in foster care. Hold the hearing on how care goes on; it may be today. [WIC 607.2(b)]';
  const VEHICLE = 'Extended foster care survives vacatur or a dismissal under 782 by name; choose with that in view. [WIC 450(a)]';

  test.each([
    [false, false, ['needsJudge', HEARING, VEHICLE]], [true, false, ['needsJudge', VEHICLE]], [false, true, ['needsJudge', HEARING]],
    [true, true, ['met', 'The hearing on foster care was held. [WIC 607.2(b)]']],
  ])('hearing held: %s, vehicle chosen: %s', (hearingHeld, vehicleChosen, said) => {
    expect(readOut(fosterStep({ ...FACTS, hearingHeld, vehicleChosen }))).toEqual(said);
    expect(readOut(fosterStep({ ...FACTS, fosterPlaced: false, hearingHeld, vehicleChosen }))).toEqual(['met']);
  });

  // Born 20 May 2010: 17 years on 20 May 2027, and five months more on 20 October 2027.
  test.each([['the day before', '2027-10-19', false], ['the day itself', '2027-10-20', false], ['the day after', '2027-10-21', true]])(
    'older than 17 years and five months, %s', (_when, on, near) => expect(nearsTransition({ bornOn: BORN, on: localDate(on) })).toBe(near),
  );
});
