import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { clockRule, CLOCK_RULES } from './clock-rules.ts';
import { clockParts } from '../library-clocks.ts';
import { partTitle, printedPart, rulesAsMarkdown, sayAllowed, sayTrigger } from './printed-rules.ts';

const README = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

describe('law/clocks/README.md', () => {
  test.each(clockParts().map((part) => [part] as const))('prints the rows of part %s as they are, and no others', (part) => {
    const [, after = ''] = README.split(`\n### ${partTitle(part)}\n`);
    const [section = ''] = after.split('\n### ');
    const printed = section.split('\n').filter((line) => line.startsWith('| `'));
    expect(printed).toEqual(printedPart(part).map((line) => `| ${line} |`));
  });

  test('every row stands in one part, and the tables are the end of the page', () => {
    expect(clockParts().flatMap(printedPart)).toHaveLength(CLOCK_RULES.length);
    expect(README.trimEnd().endsWith(rulesAsMarkdown())).toBe(true);
  });
});

describe('a row in words', () => {
  const said = (id: Parameters<typeof clockRule>[0]) => sayAllowed(clockRule(id), DEFAULT_SETTINGS);

  test('names the period and what becomes of a closed last day', () => {
    expect(said('JURIS_602_DETAINED_15CD')).toBe('15 court days.');
    expect(said('JURIS_602_NOT_DETAINED_30D')).toBe('30 days, a closed last day moves on.');
    expect(said('REVIEW_737_15D')).toBe('15 days at most, again and again.');
    expect(said('NOTICE_727_4_15_30D')).toBe('From 30 days before on. 15 days before, a closed day moves back.');
    expect(said('COMPETENCY_REVIEW_30_45D')).toBe('45 days at most, again and again. Detained: every 30 days.');
  });

  test('a row without a period says why', () => {
    expect(said('TRIAL_PRECEDENCE')).toBe('An order of calling, not a clock.');
  });

  test('names what it is counted from', () => {
    expect(sayTrigger(clockRule('DETENTION_HEARING_602_NEXT_DAY').trigger)).toBe('Petition filed, or Notice of a violation filed');
    expect(sayTrigger(clockRule('CONTINUANCE_MOTION_602_2CD').trigger)).toBe('Any hearing');
    expect(sayTrigger(clockRule('TRANSFER_NOTICE_5CD').trigger)).toBe('Hearing on the right court');
    expect([clockRule('MIN_AGE_602').trigger, clockRule('DISMISS_782').trigger].map(sayTrigger)).toEqual(['Birth', '']);
  });
});
