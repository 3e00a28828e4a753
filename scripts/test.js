/** npm test: every suite, to the end even after a failure, then one line with the whole sum. */
import { say, saying } from './say.js';
import { ALL_SUITES, QUICK_SUITES } from './suites.js';
import { addUp, sayTally, tallyCheck } from './tally.js';

/** Runs the suites (`--quick`: without the browser). Answers 0 when nothing failed. */
export async function test(words) {
  const suites = words.includes('--quick') ? QUICK_SUITES : ALL_SUITES;
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  const sum = addUp(results.map(({ tally }) => tally));
  say('');
  for (const { suite, tally, took } of results)
    say(`${tally.failed > 0 ? '✗' : '✓'} ${suite.name.padEnd(30)} ${sayTally(tally).padEnd(28)} ${took} s`);
  console.log(sayTally(sum));
  return sum.failed > 0 ? 1 : 0;
}

async function runSuite(suite) {
  const since = Date.now();
  if (suite.open) say(`── ${suite.name}`);
  const running = suite.run().catch((fault) => ({ tally: tallyCheck(1), said: fault.stack }));
  const { tally, said } = await (suite.open ? running : saying(`── ${suite.name}`, running));
  if (said) say(said.trimEnd());
  return { suite, tally, took: Math.round((Date.now() - since) / 1000) };
}
