import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { caseOf, clockOf, daysOf, openClocks, openCount } from '../support/a-case.ts';
import { expectAccessible } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { walkToMatter } from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { ROOT } from '../support/program.ts';
import { expect, test } from '../support/story.ts';

/**
 * Theo’s detention was ordered on Sunday, November 29. By hand, 15 court days after it: November 30 to December 4 are days 1 to 5, December 7 to 11
 * days 6 to 10, December 14 to 18 days 11 to 15: Friday, December 18 (WIC 657(a)(1)).
 */
const REACHED = '15 court days after it is Friday, December 18, 2026.';
const LEFT_OUT = [
  'Left out: Saturday, December 5 and Sunday, December 6 (CCP 12a(a)).',
  'Left out: Saturday, December 12 and Sunday, December 13 (CCP 12a(a)).',
];

/** What the command line says of the same count. */
function explained(clock: string, trigger: string): string {
  const words = [join(ROOT, 'scripts/run.cjs'), 'law', 'explain', clock, '--trigger', trigger];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout;
}

test('on the bench the judge asks of a last day why it is this one, hears it in one sentence, and reads the count aloud', async ({
  enterByKeyboard,
}) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await walkToMatter(judge, 'Theo');
  const matter = judge.getByRole('region', { name: 'Matter in hand' });
  const day = matter.getByRole('button', { name: 'Fri Dec 18: how it was counted' }).first();

  await test.step('coming to the day by key shows the sentence', async () => {
    await tabTo(judge, day);
    await expect(judge.getByRole('tooltip')).toContainText(REACHED);
    await expectAccessible(judge, 'the bench with a sentence shown');
  });

  const count = await openCount(judge, day);
  await test.step('the table: the trigger, the days left out and why, the day reached', async () => {
    await expect(count.getByRole('heading', { name: /^Begin the jurisdiction hearing/ })).toBeVisible();
    const table = count.getByRole('table', { name: 'How it was counted' });
    await expect(table.getByRole('row').nth(1)).toContainText('Sunday, November 29, 2026');
    for (const words of LEFT_OUT) await expect(table).toContainText(words);
    await expect(table).toContainText('15 court days after it.');
    await expect(table.getByRole('row').last()).toContainText('Friday, December 18, 2026');
  });

  await test.step('below it: the law, what may give more time, what follows when it is missed, and how sure that is', async () => {
    await expect(count).toContainText('WIC 657(a)(1)');
    await expect(count).toContainText('Good cause on a written motion two court days before');
    await expect(count).toContainText('The youth can waive time through counsel: to a date, or in general.');
    await expect(count).toContainText('The youth can ask for dismissal, and the petition may be filed again');
    await expect(count).toContainText('The judge chooses.');
    await expectAccessible(judge, 'a count on the bench');
  });

  await test.step('Escape leaves the hand where it was', async () => {
    await judge.keyboard.press('Escape');
    await expect(count).toHaveCount(0);
    await expect(day).toBeFocused();
  });
});

test('the case’s Clocks tab, the API’s last day and the command line give one and the same day', async ({ enterByKeyboard, starling }) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await openClocks(judge, await caseOf(starling, 'Theo'));
  await expectAccessible(judge, 'the Clocks tab of a case');

  const binding = clockOf(judge, 'Begin the jurisdiction hearing');
  await expect(binding).toContainText('Binds');
  await expect(binding).toContainText('Fri Dec 18');
  await expect(binding).toContainText('17 days left');
  const count = await openCount(judge, daysOf(binding).first());

  const said = explained('JURIS_602_DETAINED_15CD', '2026-11-29');
  for (const words of [REACHED, ...LEFT_OUT, 'WIC 657(a)(1)', '15 court days after it.']) {
    expect(said).toContain(words);
    await expect(count).toContainText(words);
  }
});

test('from a count the rule itself opens in the law library by key', async ({ enterByKeyboard, starling }) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await openClocks(judge, await caseOf(starling, 'Theo'));
  const count = await openCount(judge, daysOf(clockOf(judge, 'Begin the jurisdiction hearing')).first());

  await tabTo(judge, count.getByRole('link', { name: 'The rule in the law library' }));
  await judge.keyboard.press('Enter');

  await expect(judge.getByRole('article').getByRole('heading', { level: 2 })).toContainText('Begin the jurisdiction hearing');
  await expectAccessible(judge, 'the rule of a counted day');
});
