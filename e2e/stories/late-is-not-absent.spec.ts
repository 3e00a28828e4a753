import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

// Half an hour after the time told: the youths of the first half hour are late, and none of them absent.
test.use({ morning: '2026-12-01T18:00:00Z' });

test('a youth who is late is not called absent: the court says what comes first, and coming late is coming', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Marisol');
  const record = judge.getByRole('region', { name: 'Record' });

  await test.step('the judge chooses away; the save is refused with everything that comes before it', async () => {
    await judge.keyboard.press('r');
    await judge.keyboard.press('6');
    await expect(record.getByRole('radio', { name: 'Away' })).toBeChecked();
    await expect(record.getByText(/^Late\. Not absent before/)).toBeVisible();
    await expectAccessible(judge, 'a youth who is late');
    await record.getByRole('button', { name: 'To the queue' }).click();
    await record.locator('label').filter({ hasText: 'Counsel proposes a date' }).click();
    await record.getByRole('button', { name: 'Done' }).click();
    await record.getByRole('button', { name: /^Sign/ }).click();
    await expect(
      record
        .getByRole('alert')
        .filter({ hasText: /stand in the way|second|advocate|until/i })
        .first(),
    ).toBeVisible();
    await expect(record.getByRole('radio', { name: 'Away' })).toBeChecked();
  });

  await test.step('a second call puts the matter off within the day, and keeps its place', async () => {
    await judge.keyboard.press('r');
    await judge.keyboard.press('4');
    await judge.keyboard.press('s');
    await expect(judge.getByRole('row', { name: /Marisol.*Second call/ })).toBeVisible();
  });

  const clerk = await enter(PEOPLE.courtroomClerk);
  await test.step('the clerk’s board hides names, says until when the youth is late, and keeps the time said', async () => {
    const at = new URL(judge.url());
    await clerk.goto(`${at.pathname.split('/hearings')[0]}/board`);
    await expect(clerk.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(clerk.getByText('Marisol')).toHaveCount(0);
    await expectAccessible(clerk, 'the check-in board with names hidden');
    await clerk.keyboard.press('F2');
    const row = clerk.getByRole('article').filter({ hasText: 'Marisol' });
    await expect(row).toContainText('Second call');
    await expectAccessible(clerk, 'the check-in board with names shown');
  });
});
