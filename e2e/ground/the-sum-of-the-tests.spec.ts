import { expect, test } from '@playwright/test';
import { addUp, sayTally, tallyCheck, tallyJest, tallyPlaywright } from '../../scripts/tally.js';

const jestReport = (given: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...given,
});

test('types, lint and boundaries count as one test each', () => {
  expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test file that cannot even be read is a failure', () => {
  expect(tallyJest(jestReport({ numPassedTests: 7, numRuntimeErrorTestSuites: 1 }), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a runner that falls over after its last test is a failure', () => {
  expect(tallyJest(jestReport({ numPassedTests: 7 }), 1).failed).toBe(1);
  expect(tallyJest(null, 0).failed).toBe(1);
});

test('a story that passes only on a second try has failed', () => {
  expect(tallyPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }, 0).failed).toBe(1);
});

test('the closing line names what was skipped only when something was', () => {
  const sum = addUp([tallyCheck(0), tallyCheck(0), { passed: 5, failed: 1, skipped: 0 }]);

  expect(sayTally(sum)).toBe('7 passed, 1 failed');
  expect(sayTally({ ...sum, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
});
