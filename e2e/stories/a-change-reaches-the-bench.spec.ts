import * as court from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

test('the clerk checks a youth in, and the judge’s docket says so without being asked again', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.courtroomClerk);
  const row = judge.getByRole('grid', { name: 'Docket, call order' }).getByRole('row').filter({ hasText: 'Marisol' });
  await expect(row).toContainText('not here yet');
  let isSameDocument = true;
  judge.on('framenavigated', () => (isSameDocument = false));

  await court.openMatter(clerk, 'Marisol');
  await clerk.getByRole('button', { name: 'Check in: here now' }).click();

  await expect(row).toContainText('min waiting');
  expect(isSameDocument).toBe(true);
});

test('the judge calls a matter, and counsel’s day says that it is being heard', async ({ enter }) => {
  const counsel = await enter(PEOPLE.minorsCounsel);
  const row = counsel.getByRole('grid', { name: 'My youths today' }).getByRole('row').filter({ hasText: 'Marisol' });
  await expect(row).toBeVisible();
  const clerk = await enter(PEOPLE.courtroomClerk);
  await clerk.getByRole('button', { name: 'Open the session' }).click();
  await expect(clerk.getByRole('button', { name: 'Close the session' })).toBeVisible();

  await court.openMatter(clerk, 'Marisol');
  await clerk.getByRole('button', { name: 'Check in: here now' }).click();
  await clerk.getByRole('button', { name: /^Call number \d+/ }).click();

  await expect(row).toContainText('Being heard now');
});
