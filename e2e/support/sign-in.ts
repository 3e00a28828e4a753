import type { Page } from '@playwright/test';

/** Chooses a person of the demonstration court by name and waits until their first place stands. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('label').filter({ hasText: name }).click();
  await page.getByRole('button', { name: 'Agree, and sign in as' }).click();
  await firstPlaceStands(page);
}

/** The same without a mouse: Tab to the people, arrows to the one, Enter. */
export async function signInByKeyboard(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  const person = page.getByRole('radio', { name });
  await person.waitFor();
  await pressUntil(page, 'Tab', () => isFocused(page, 'input[type=radio]'));
  if (!(await person.isChecked())) await page.keyboard.press('Space');
  await pressUntil(page, 'ArrowDown', () => person.isChecked());
  await page.keyboard.press('Enter');
  await firstPlaceStands(page);
}

async function firstPlaceStands(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

const isFocused = (page: Page, what: string) => page.evaluate((selector) => document.activeElement?.matches(selector) === true, what);

async function pressUntil(page: Page, key: string, arrived: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; !(await arrived()); pressed += 1) {
    if (pressed === 40) throw new Error(`${key} was pressed 40 times and did not arrive.`);
    await page.keyboard.press(key);
  }
}
