import { expectAccessible } from '../support/axe.ts';
import { signInAs } from '../support/sign-in.ts';
import { expect, test } from '../support/story.ts';

test('a stranger is shown the door, says who they are, and stands in their own place', async ({ page }) => {
  await page.goto('/');

  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByText('No person, number or address here is real. Try anything.')).toBeVisible();
  await expectAccessible(page, 'the sign-in page');

  await signInAs(page, 'T. Ferro');
  await expect(page.getByRole('button', { name: /T\. Ferro/ })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: /T\. Ferro/ })).toBeVisible();
});

test('the people of each court are its own', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('radio', { name: 'R. Castellane' })).toHaveCount(1);

  await page.getByText('Sacramento').click();

  await expect(page.getByRole('radio', { name: 'R. Castellane' })).toHaveCount(0);
});

test('a page asked for without a session leads to the door', async ({ page }) => {
  await page.goto('/sealing');

  await expect(page).toHaveURL(/\/sign-in/);
});
