import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULE_FILES } from './register.ts';

const HERE = new URL('./', import.meta.url);
/** Files that hold no rule of their own. */
const NO_RULE = ['register.ts', 'known-statutes.ts'];

const ruleFiles = readdirSync(HERE).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !NO_RULE.includes(file));

test('every rule file is in the register, once', () => {
  expect(RULE_FILES.map(({ file }) => file).toSorted()).toEqual(ruleFiles.toSorted());
});

test.each(ruleFiles.map((file) => [file] as const))('%s says on top what was read and who read it a second time', (file) => {
  const [header = ''] = readFileSync(new URL(file, HERE), 'utf8').split('*/');
  expect(header).toMatch(/^\/\*\*/);
  expect(header.replace(/\n \*/g, '')).toMatch(/Status: |status: /);
  expect(header).toContain('Second reader: ');
});
