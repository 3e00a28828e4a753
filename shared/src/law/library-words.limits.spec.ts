import { expect, test } from '@jest/globals';
import { CLOSURE_EFFECT } from './closure-effect.ts';
import { CLOCK_PART, clockParts, COUNTING_WORDS, sayTrigger } from './library-clocks.ts';

test('what a closed day does to the clocks is said in one sentence for each kind', () =>
  expect(CLOSURE_EFFECT).toEqual({
    governor: 'No clock counts this day as a court day, and a last day that falls on it moves as on a holiday.',
    office_closed: 'No clock counts this day as a court day, and a last day that falls on it moves as on a holiday.',
    emergency_filing: 'The last day for filing moves past it. Clocks of custody count it as any other day.',
    emergency_juvenile: 'The clocks of WIC 313, 315, 334, 631, 632, 637 and 657 leave it out. All other clocks count it as any other day.',
  }));

test('each part of the clock table has its heading, in the order of the reference', () =>
  expect(clockParts().map((part) => `${part}: ${CLOCK_PART[part]}`)).toEqual([
    '3.1: Custody and intake',
    '3.2: The detention hearing',
    '3.3: Jurisdiction and continuances',
    '3.4: Disposition and after',
    '3.5: Diversion, informal supervision, competency',
    '3.6: Ages',
    '4.1: Dependency: custody to jurisdiction',
    '4.2: Dependency: disposition and continuances',
    '4.3: Dependency: reviews and permanent plans',
    '5: Notices and reports',
    '6: Dual status',
    '7.2: Reports and searches for a child away from care',
    '8.1: Challenges to a judge',
    '8.2: Counsel, restraints, open hearings, remote appearance',
    'sealing: The finding and sealing',
  ]));

test('each way of counting is said for a reader', () =>
  expect(COUNTING_WORDS).toEqual({
    HOURS: 'Hours on end, through nights and weekends',
    COURT_HOURS: 'Hours of court days alone',
    FWD_CD: 'Court days alone',
    FWD_CAL_ROLL: 'Every day counts; a last day that is closed moves to the next court day',
    CAP: 'Every day counts; the last day never moves later',
    BACK_CD: 'Court days, counted back from the hearing',
    BACK_CAL: 'Days counted back from the hearing; a closed day moves further back',
    BACK_HOURS: 'Hours counted back from the hearing',
    BACK_COURT_HOURS: 'Hours of court days, counted back from the hearing',
    DEF: 'A definition; it never moves',
  }));

test('what a clock is counted from is said in words', () => {
  expect(sayTrigger({ kind: 'happening', of: ['petition_filed'] })).toBe('Petition filed');
  expect(sayTrigger({ kind: 'hearing', types: 'any' })).toBe('Back from the hearing');
  expect(sayTrigger({ kind: 'hearing', types: ['disposition'] })).toBe('Back from: Disposition');
  expect(sayTrigger({ kind: 'birth' })).toBe('Birth');
  expect(sayTrigger({ kind: 'none' })).toBe('Nothing: a rule, no clock');
});
