/** Counting tests: what a runner reported, as passed, failed and skipped. Pure. */

/** A check without tests of its own (types, lint, boundaries) counts as one. */
export function tallyCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Jest's --json report. A file that could not run at all counts as one failure; so does a runner that left no report or fell over. */
export function tallyJest(report, code) {
  if (!report) return tallyCheck(1);
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withCode(tally, code);
}

/** Playwright's JSON report. A test that passed only on a second try failed: nothing hides a race. */
export function tallyPlaywright(report, code) {
  if (!report) return tallyCheck(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withCode({ passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped }, code);
}

const withCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/** The sum of several tallies. */
export function addUp(tallies) {
  const zero = { passed: 0, failed: 0, skipped: 0 };
  return tallies.reduce(
    (sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed, skipped: sum.skipped + each.skipped }),
    zero,
  );
}

/** The closing line: `812 passed, 0 failed`, with what was skipped when anything was. */
export function sayTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
