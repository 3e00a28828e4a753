import type { Page } from '@playwright/test';

/** Chooses a person of the demonstration court by name and waits until their first place stands. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('label').filter({ hasText: name }).click();
  await page.getByRole('button', { name: 'Agree, and sign in as' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
