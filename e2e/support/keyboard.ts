import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has: a hand that came this far went around. */
const MOST_STOPS = 300;

/** Goes with Tab, forward, to a control, or to the control inside a group that holds the focus for it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; !(await holdsFocus(target)); stops += 1) {
    if (stops === MOST_STOPS) throw new Error(`Tab does not come to ${String(target)}.`);
    await page.keyboard.press('Tab');
  }
}

/** Goes to a button or a link and presses Enter. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and writes over what it holds. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
  await expect(field).toHaveValue(words);
}

/** Writes a day into a date field as a reader of English types it: month, day, year. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`${month}${ofMonth}${year}`);
  await expect(field).toHaveValue(day);
}

/** Opens a closed list and goes down it from its top to a choice. */
export async function chooseByKey(page: Page, list: string, words: string | RegExp): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: list }));
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Home');
  await walkTo(page, page.getByRole('option', { name: words }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** Goes into a group of chips and down to one of them. */
export async function pickByKey(page: Page, group: string, words: string | RegExp): Promise<void> {
  const chips = page.getByRole('radiogroup', { name: group });
  await tabTo(page, chips);
  const chip = chips.getByRole('radio', { name: words });
  await page.keyboard.press('Space');
  await pressUntil(page, 'ArrowDown', () => chip.isChecked());
}

/** Goes down a list with the arrow until it stands on this line. */
export async function walkTo(page: Page, line: Locator): Promise<void> {
  await expect(line).toBeVisible();
  await pressUntil(page, 'ArrowDown', () => holdsFocus(line));
}

async function pressUntil(page: Page, key: string, arrived: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; !(await arrived()); pressed += 1) {
    if (pressed === MOST_STOPS) throw new Error(`${key} was pressed ${pressed} times and did not arrive.`);
    await page.keyboard.press(key);
  }
}

const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Writes a time of the day into a time field as a reader of English types it: hour, minutes, the half of the day. */
export async function typeTime(page: Page, field: Locator, time: string): Promise<void> {
  const [hour = '', minutes = ''] = time.split(':');
  const ofHalf = String(Number(hour) % 12 || 12).padStart(2, '0');
  await tabTo(page, field);
  await page.keyboard.type(`${ofHalf}${minutes}${Number(hour) < 12 ? 'AM' : 'PM'}`);
  await expect(field).toHaveValue(time);
}

/** Types into a field with a list below it, and goes down the list to a choice. */
export async function findByKey(page: Page, field: Locator, typed: string, words: string | RegExp): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(typed);
  const choice = page.getByRole('option', { name: words }).first();
  await expect(choice).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await pressUntil(
    page,
    'ArrowDown',
    async () => (await field.getAttribute('aria-activedescendant')) === (await choice.getAttribute('id')),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}
