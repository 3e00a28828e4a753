import type { Locator, Page } from '@playwright/test';
import type { Keystrokes } from './keystrokes.ts';

/** The record of the matter in hand. */
export const recordOf = (bench: Page): Locator => bench.getByRole('region', { name: 'Record' });

const matterOf = (bench: Page): Locator => bench.getByRole('region', { name: 'Matter in hand' });

/** Waits until this youth’s matter stands in the middle. */
export async function untilOpen(bench: Page, chosenName: string): Promise<void> {
  await matterOf(bench).getByRole('heading', { name: chosenName }).first().waitFor();
}

/** Goes by address to the matter of a hearing. */
export async function openAt(
  bench: Page,
  at: { readonly sessionId: string; readonly hearingId: string; readonly chosenName: string },
): Promise<void> {
  await bench.goto(`/sessions/${at.sessionId}/hearings/${at.hearingId}`);
  await untilOpen(bench, at.chosenName);
}

/** S calls the matter that stands there, its room looked at. */
export async function callIt(bench: Page, keys: Keystrokes): Promise<void> {
  const call = recordOf(bench).getByRole('button', { name: /^Call number/ });
  await call.waitFor();
  await keys.press('s');
  await recordOf(bench).getByRole('radio', { name: 'Heard' }).and(bench.locator('[aria-disabled="false"]')).waitFor();
}

/** R 1, A Enter, L, D 1, S: heard, everybody here, the findings, the first date, signed. */
export async function progressWithDate(bench: Page, keys: Keystrokes): Promise<void> {
  await typeProgress(bench, keys);
  await sign(bench, keys);
}

/** The same without the signature, until nothing is missing. */
export async function typeProgress(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('r', '1', 'a', 'Enter', 'l', 'd', '1');
  await recordOf(bench).getByRole('region', { name: 'Next date' }).getByText(TAKEN_DATE).waitFor();
  await recordOf(bench)
    .getByText(/^Nothing missing/)
    .waitFor();
}

/** A date as it stands when it is taken: the day, then the time. */
const TAKEN_DATE = /^\w+, \w+ \d+, \d+:\d\d [ap]m$/;

/** S signs, and goes on to the matter that is next. */
export async function sign(bench: Page, keys: Keystrokes): Promise<void> {
  await leave(bench, () => keys.press('s'));
}

/** N goes to the next matter. */
export async function stepOn(bench: Page, keys: Keystrokes): Promise<void> {
  await leave(bench, () => keys.press('n'));
}

/** Waits until another matter stands there. */
async function leave(bench: Page, act: () => Promise<void>): Promise<void> {
  const title = recordOf(bench).getByRole('heading', { name: /^Record for \d+$/ });
  const before = (await title.textContent()) ?? '';
  await act();
  await title.filter({ hasNotText: new RegExp(`^${before}$`) }).waitFor();
}

/** C, the reason by its digit, Enter for the facts of the record, Enter for the first date. */
export async function continueIt(bench: Page, keys: Keystrokes, reason: number): Promise<void> {
  await keys.press('c', String(reason));
  const form = bench.getByRole('region', { name: 'Continue' });
  await focused(bench, form.getByRole('button', { name: 'Accept the facts' }));
  await keys.press('Enter');
  await focused(bench, form.getByRole('button', { name: 'Take this date' }).first());
  await keys.press('Enter');
  await form.waitFor({ state: 'detached' });
}

/** F, then every element of every count, the evidence, read back, signed: the petition is dismissed and sealed. */
export async function findAll(bench: Page, keys: Keystrokes, counts: 'one' | 'several'): Promise<void> {
  await openFinding(bench, keys);
  await keys.press(counts === 'one' ? 'a' : 'Shift+A', '1');
  await readBackAndSign(bench, keys);
}

/** F opens the finding of the matter. */
export async function openFinding(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('f');
  await bench.getByRole('heading', { name: /Penal Code 236\.2[34]\(f\)/ }).waitFor();
}

/** Control+Enter reads it back, Enter signs. */
export async function readBackAndSign(bench: Page, keys: Keystrokes): Promise<void> {
  await keys.press('Control+Enter');
  await bench.getByRole('alertdialog').waitFor();
  await keys.press('Enter');
  await bench.getByRole('heading', { name: /^Signed/ }).waitFor();
}

/** Waits until the hand stands on a control. */
async function focused(bench: Page, control: Locator): Promise<void> {
  await control.and(bench.locator(':focus')).waitFor();
}
