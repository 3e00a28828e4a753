import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { ACCESS_EFFECT, ACCESS_LIST, DENY_LIST, mayOpen, refilingAccess, refilingLastDay } from './wic-786-g.ts';

describe('the closed access list', () => {
  test('holds rows (A) to (M) and the few beside them, each once', () => {
    const cites = ACCESS_LIST.map(({ cite }) => cite.text);
    for (const letter of 'ABCDEFGHIJKLM') expect(cites).toContain(`WIC 786(g)(1)(${letter})`);
    expect(new Set(cites).size).toBe(cites.length);
    expect(cites).toHaveLength(19);
  });

  test.each([
    ['786(g)(1)(A)', 'deferred_entry_eligibility', 'prosecutor probation court', false], ['786(g)(1)(B)', 'resume_jurisdiction', 'court', false],
    ['786(g)(1)(C)', 'earlier_services', 'probation', false], ['786(g)(1)(D)', 'disposition_of_new_petition', 'probation prosecutor youth_counsel court', false],
    ['786(g)(1)(E)', 'transfer_decision', 'probation prosecutor youth_counsel court', false], ['786(g)(1)(F)', 'own_record', 'youth', true],
    ['786(g)(1)(G)', 'federal_funding_compliance', 'probation', false], ['786(g)(1)(H)', 'placement_or_service', 'child_welfare', false],
    ['786(g)(1)(I)', 'firearm_charge', 'prosecutor', false], ['786(g)(1)(J)', 'firearm_eligibility', 'department_of_justice', false],
    ['786(g)(1)(K)', 'duty_to_disclose', 'prosecutor', true], ['786(g)(1)(L)', 'competency', 'probation prosecutor youth_counsel court', false],
    ['786(g)(1)(M)', 'victim_certification', 'court prosecutor', false], ['786(g)(2)', 'refiling', 'prosecutor', true],
    ['786(h)(2)', 'restitution_enforcement', 'court', false], ['786(i)', 'state_monitoring', 'social_services_state', false],
    ['787(a)', 'data_collection', 'data_holder', false], ['787(b)', 'research', 'researcher', true], ['800(g)', 'appeal', 'party_on_appeal court', false],
  ] as const)('row %s: %s for %s, by order %s', (section, purpose, roles, courtOrder) => {
    const row = ACCESS_LIST.find(({ cite }) => cite.text === `WIC ${section}`);
    expect([row?.purpose, row?.roles.join(' '), row?.courtOrder]).toEqual([purpose, roles, courtOrder]);
    expect([row?.only, row?.trigger, row?.limits].every((words) => words?.endsWith('.'))).toBe(true);
  });

  test('the triggers that people get wrong', () => {
    const triggerOf = (letter: string) => ACCESS_LIST.find(({ cite }) => cite.text === `WIC 786(g)(1)(${letter})`)?.trigger;
    expect(triggerOf('C')).toBe('A new FELONY petition is filed.');
    expect(triggerOf('D')).toBe('A new petition is SUSTAINED for a FELONY.');
    expect(triggerOf('M')).toBe('The victim or family asks, and the record concerns an offense of PC 679.10(c).');
  });

  test.each(ACCESS_LIST.map((row) => [row.cite.text, row] as const))('%s opens for its own people, purpose and trigger, and for nobody else', (_cite, row) => {
    const [role] = row.roles;
    const wish = { role: role ?? 'other', purpose: row.purpose, triggerTrue: true, orderMade: row.courtOrder } as const;
    expect(mayOpen(wish).kind).toBe('met');
    expect(mayOpen({ ...wish, triggerTrue: false }).kind).toBe('notMet');
    expect(mayOpen({ ...wish, role: 'other' }).kind).toBe('notMet');
    expect(mayOpen({ ...wish, purpose: 'other' }).kind).toBe('notMet');
    if (row.courtOrder) expect(mayOpen({ ...wish, orderMade: false }).kind).toBe('needsJudge');
  });

  test('R9: those often believed to be on it are refused, with a cite', () => {
    expect(DENY_LIST.map(({ who, cite }) => `${who}: ${cite.text}`)).toEqual([
      'Counsel for a person accused of trafficking the youth: S.V. v. Superior Court (2017)', 'A parent as such: WIC 827(g)',
      'A court-appointed special advocate: WIC 827(g)', 'A school: WIC 827(g)', 'A multidisciplinary team, or a child and family team: WIC 827(g)',
      'A victim advocate: WIC 827(g)', 'An immigration or other federal officer: WIC 831', 'An employer: WIC 786(b)', 'Police investigating someone else: WIC 786(g)',
      'Counsel for a co-respondent: WIC 827(g)', 'The press: WIC 827(g)', 'Another judge outside rows (A) to (E): WIC 786(g)',
    ]);
  });

  test('what a refusal and a grant say', () => {
    const wish = { role: 'probation', purpose: 'earlier_services', triggerTrue: true, orderMade: false } as const;
    expect(mayOpen(wish)).toEqual({ kind: 'met', reasons: [{ words: 'Earlier programmes and placements, to decide on helping services.', cite: { code: 'WIC', text: 'WIC 786(g)(1)(C)' } }] });
    expect(mayOpen({ ...wish, triggerTrue: false }).reasons).toMatchObject([{ words: 'Only when this has happened: A new FELONY petition is filed.', cite: { text: 'WIC 786(g)(1)(C)' } }]);
    expect(mayOpen({ ...wish, role: 'prosecutor' })).toEqual({ kind: 'notMet', reasons: [{ words: 'Not on the closed list. Nothing is opened.', cite: { code: 'WIC', text: 'WIC 786(g)' } }] });
    expect(mayOpen({ ...wish, role: 'youth', purpose: 'own_record' })).toEqual({ kind: 'needsJudge', reasons: [{ words: 'The judge decides and states the limits.', cite: { code: 'WIC', text: 'WIC 786(g)(1)(F)' } }] });
  });

  test('R10: a look is no unsealing and tells no agency', () => expect(ACCESS_EFFECT).toEqual({ unsealed: false, agenciesNotified: false, cite: { code: 'WIC', text: 'WIC 786(g)(3)' } }));
});

describe('filing again', () => {
  test.each([
    ['2026-08-31', '2027-02-28', '2027-03-01'], ['2026-09-10', '2027-03-10', '2027-03-10'], ['2027-08-31', '2028-02-29', '2028-02-29'], ['2026-05-25', '2026-11-25', '2026-11-25'],
    ['2026-05-26', '2026-11-26', '2026-11-30'],
  ])('after a dismissal on %s the raw day is %s, the last day %s', (dismissed, raw, due) => {
    expect(refilingLastDay(localDate(dismissed), DEFAULT_SETTINGS, EVERY_COURT)).toMatchObject({ raw, due });
  });

  test('O-7: after a trafficking finding it goes to the judge, unless the court decided otherwise', () => {
    expect(refilingAccess('236_23_f', DEFAULT_SETTINGS).kind).toBe('needsJudge');
    expect(refilingAccess('236_24_f', { ...DEFAULT_SETTINGS, refilingAccessAfterFinding: 'not_available' }).kind).toBe('notMet');
    expect(refilingAccess('236_23_f', { ...DEFAULT_SETTINGS, refilingAccessAfterFinding: 'available' }).kind).toBe('met');
    expect(refilingAccess('786_a', DEFAULT_SETTINGS)).toEqual({
      kind: 'notMet', reasons: [{ words: 'The six-month access is for dismissals under subdivision (e).', cite: { code: 'WIC', text: 'WIC 786(g)(2)' } }],
    });
    expect(refilingAccess('786_a', { ...DEFAULT_SETTINGS, refilingAccessAfterFinding: 'available' }).kind).toBe('notMet');
    expect(refilingAccess('786_e', DEFAULT_SETTINGS)).toMatchObject({ kind: 'met', reasons: [{ words: 'Dismissed under subdivision (e).' }] });
    expect(refilingAccess('236_23_f', DEFAULT_SETTINGS).reasons[0]?.words).toBe('The six-month access is for dismissals under subdivision (e). Not available unless the judge says otherwise.');
  });
});
