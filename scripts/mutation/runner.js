/**
 * The test runner that Stryker drives: the specs of shared in one process, loaded anew for each mutant.
 * A mutant costs some hundredths of a second here; under Jest, which starts its world again each time, it costs more than a second.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import fastCheck from 'fast-check';
import { readSourcesOf, startAfresh } from './fresh-modules.js';
import { testsOf } from './stage.js';

/** A property that fails has killed its mutant: no smaller example is sought. The seed is fixed, so that a score can be had again. */
fastCheck.configureGlobal({ seed: 20261122, endOnFailure: true });

class SpecRunner {
  constructor() {
    this.folder = join(process.cwd(), 'shared/src');
    this.importSource = readSourcesOf(this.folder);
    this.awake = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Every spec, each on modules of its own as under Jest, with the mutants that each test reaches. */
  async dryRun() {
    const results = [];
    for (const spec of this.specs()) {
      const tests = await this.load([spec]);
      for (const test of tests) results.push(await this.play(test));
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.awake.mutantCoverage };
  }

  /** The tests that reach the mutant, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.awake, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    if (mutantActivation === 'static') this.awake.activeMutant = activeMutant.id;
    try {
      const tests = await this.load(
        testFilter ? this.specs().filter((spec) => testFilter.some((id) => id.startsWith(`${spec} #`))) : this.specs(),
      );
      this.awake.activeMutant = activeMutant.id;
      const results = await this.playUntilKilled(testFilter ? tests.filter(({ id }) => testFilter.includes(id)) : tests);
      return toMutantRunResult(
        determineHitLimitReached(this.awake.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
      );
    } finally {
      this.awake.activeMutant = undefined;
    }
  }

  specs() {
    const files = readdirSync(this.folder, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
    return files.map((name) => relative(this.folder, join(this.folder, name))).sort();
  }

  async load(specs) {
    startAfresh();
    const tests = [];
    for (const spec of specs) tests.push(...(await testsOf(spec, () => this.importSource(join(this.folder, spec)))));
    return tests;
  }

  async playUntilKilled(tests) {
    const results = [];
    for (const test of tests) {
      results.push(await this.play(test));
      if (results.at(-1).status === TestStatus.Failed) break;
    }
    return results;
  }

  async play({ id, name, body }) {
    const since = performance.now();
    const ended = (rest) => ({ id, name, timeSpentMs: performance.now() - since, ...rest });
    this.awake.currentTestId = id;
    try {
      await body();
      return ended({ status: TestStatus.Success });
    } catch (fault) {
      return ended({ status: TestStatus.Failed, failureMessage: String(fault?.message ?? fault) });
    } finally {
      this.awake.currentTestId = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
