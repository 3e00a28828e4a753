import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

test('two people on one row see each other; where both wrote, both values stand and one is chosen', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Marisol');
  const clerk = await enter(PEOPLE.courtroomClerk);
  await court.openMatter(clerk, 'Marisol');
  const [judges, clerks] = [judge, clerk].map((page) => page.getByRole('region', { name: 'Record' }));
  if (judges === undefined || clerks === undefined) throw new Error('Both are in the room.');

  await test.step('each is named to the other', async () => {
    await expect(judges.getByText(/Ferro is on this row too/)).toBeVisible({ timeout: 30_000 });
    await expect(clerks.getByText(/Castellane is on this row too/)).toBeVisible({ timeout: 30_000 });
  });

  await test.step('the judge writes one result, the clerk another, and the clerk saves first', async () => {
    await judge.keyboard.press('r');
    await judge.keyboard.press('5');
    await expect(judges.getByRole('radio', { name: 'Off calendar' })).toBeChecked();
    await clerk.keyboard.press('r');
    await clerk.keyboard.press('1');
    await clerks.getByRole('button', { name: /expected (are|is) here$/ }).click();
    await clerk.keyboard.press('l');
    await clerks.getByRole('button', { name: 'To the queue' }).click();
    await clerks.locator('label').filter({ hasText: 'A report is awaited' }).click();
    await clerks.getByRole('button', { name: 'Done' }).click();
    await clerks.getByRole('button', { name: 'Save the record' }).click();
    await expect(clerk.getByRole('row', { name: /Marisol.*Heard/ })).toBeVisible();
  });

  await test.step('the judge’s save comes back with both values, and nothing of either is lost', async () => {
    await judges.getByRole('button', { name: /^Sign/ }).click();
    await judges.getByRole('button', { name: /^Sign/ }).click();
    const clash = judges.getByRole('alert', { name: /Two people wrote here/ });
    await expect(clash).toBeVisible();
    await expect(clash).toContainText('Off calendar');
    await expect(clash).toContainText('Heard');
    await expectAccessible(judge, 'two values in one place');
    await clash.getByRole('button', { name: 'Take theirs: Heard' }).click();
    await expect(clash).toHaveCount(0);
    await expect(judges.getByRole('radio', { name: 'Heard' })).toBeChecked();
  });
});
