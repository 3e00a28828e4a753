/**
 * The test runner that Stryker drives: the specs of shared in one process, loaded anew for each mutant.
 * A mutant costs some hundredths of a second here; under Jest, which starts its world again each time, it costs more than a second.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
      startAfresh();
      for (const test of await this.load(spec)) results.push(await this.play(test));
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.awake.mutantCoverage };
  }

  /** The tests that reach the mutant, until one fails; those written beside it come first, since they mostly notice it. */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    Object.assign(this.awake, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    const wanted = testFilter && new Set(testFilter);
    const reaching = this.specs().filter((spec) => !wanted || testFilter.some((id) => id.startsWith(`${spec} #`)));
    const results = await this.playUntilKilled(nearestFirst(reaching, relative(this.folder, sandboxFileName)), {
      wanted,
      wake: () => (this.awake.activeMutant = activeMutant.id),
      sleep: () => (this.awake.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined),
    });
    this.awake.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(this.awake.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
  }

  specs() {
    const files = readdirSync(this.folder, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
    return files.sort();
  }

  load(spec) {
    return testsOf(spec, () => this.importSource(join(this.folder, spec)));
  }

  /** A spec is read while the mutant sleeps and played while it is awake: what is built on loading is not what is measured. */
  async playUntilKilled(specs, { wanted, wake, sleep }) {
    startAfresh();
    const results = [];
    for (const spec of specs) {
      sleep();
      const tests = await this.load(spec);
      wake();
      for (const test of tests.filter(({ id }) => !wanted || wanted.has(id))) {
        results.push(await this.play(test));
        if (results.at(-1).status === TestStatus.Failed) return results;
      }
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

/** Own specs (x.spec.ts, x.limits.spec.ts) before those of the same folder, these before the rest. */
function nearestFirst(specs, file) {
  const distance = (spec) => (spec.startsWith(file.replace(/ts$/, '')) ? 0 : dirname(spec) === dirname(file) ? 1 : 2);
  return specs.toSorted((one, other) => distance(one) - distance(other));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
