import { describe, expect, test } from '@jest/globals';
import { beforeSealing, hasRowAfterSealing, LETTERS, rightOf, ROLE_MATRIX } from './wic-827.ts';
import { onFinding, OUTGOING_NOTICES, schoolNoticeArises } from './wic-827-b.ts';
import { mayGoToFederalOfficer } from './wic-831.ts';

describe('the juvenile case file', () => {
  test('the letters run from A to W', () => expect(LETTERS.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVW'));

  test('every letter of the role matrix exists, every role stands once', () => {
    const known = new Set(LETTERS.map(({ letter }) => letter));
    expect(ROLE_MATRIX.flatMap(({ letters }) => letters).filter((letter) => !known.has(letter))).toEqual([]);
    expect(new Set(ROLE_MATRIX.map(({ role }) => role)).size).toBe(ROLE_MATRIX.length);
  });

  test.each([
    ['clerk', true, true], ['parent', true, true], ['minors_counsel', true, true], ['team_member', true, false], ['school', true, false],
    ['advocate', false, false], ['press', false, false], ['federal_officer', false, false],
  ] as const)('before sealing %s inspects: %p, copies: %p', (role, inspect, copies) => expect(beforeSealing(role)).toMatchObject({ inspect, copies }));

  test('R9: after sealing parent, advocate, school, police, team, press and accused’s counsel have no row', () => {
    for (const role of ['parent', 'advocate', 'school', 'police', 'team_member', 'press', 'counsel_for_accused_trafficker', 'casa', 'county_counsel'] as const) {
      expect(hasRowAfterSealing(role)).toBe(false);
    }
    expect(rightOf('probation_officer').after).toEqual(['A', 'C', 'D', 'E', 'G', 'L']);
  });

  test('R13: nothing goes to a federal officer without an order of the juvenile court', () => {
    expect([mayGoToFederalOfficer(false).kind, mayGoToFederalOfficer(true).kind]).toEqual(['notMet', 'met']);
  });
});

describe('notices that fight with sealing', () => {
  test('before a finding is sustained the school is never told', () => {
    expect(schoolNoticeArises({ sustained: false, listedOffense: true })).toBe(false);
    expect(schoolNoticeArises({ sustained: true, listedOffense: true })).toBe(true);
  });

  test('on the finding what was not sent stops and what was sent is withdrawn; the victim’s letter is asked about apart', () => {
    const { stopped, withdrawn } = onFinding({ sustained: true, sent: ['school'] });
    expect(withdrawn.map(({ key }) => key)).toEqual(['school']);
    expect(stopped.map(({ key }) => key)).not.toContain('victim_letter');
    expect(stopped.length + withdrawn.length).toBe(OUTGOING_NOTICES.length - 1);
  });
});
