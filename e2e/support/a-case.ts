import { expect, type Locator, type Page } from '@playwright/test';
import { callerNamed, type Caller } from './api.ts';
import { tabTo } from './keyboard.ts';
import { PEOPLE } from './people.ts';
import type { Starling } from './starling.ts';

interface Found {
  readonly kind: string;
  readonly caseId: string | null;
  readonly detail: string;
}

/** The juvenile justice case of a youth of the demonstration court, as the court's clerk finds it. */
export async function caseOf(starling: Starling, chosenName: string): Promise<string> {
  const clerk = await callerNamed(starling, PEOPLE.calendarClerk);
  const found = await askFor<readonly Found[]>(clerk, 'query ($words: String!) { search(words: $words) { kind caseId detail } }', {
    words: chosenName,
  });
  const one = found.find(({ detail }) => detail.includes('Juvenile justice'));
  if (!one?.caseId) throw new Error(`The court has no case of ${chosenName}.`);
  return one.caseId;
}

/** Asks the API and answers its one root field. */
export async function askFor<T>(caller: Caller, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const { body } = await caller.ask(query, variables);
  const { data } = JSON.parse(body) as { readonly data?: Readonly<Record<string, T>> };
  const [root] = Object.values(data ?? {});
  if (root === undefined) throw new Error(body);
  return root;
}

/** Opens the Clocks tab of a case by its address, and waits until the clocks stand there. */
export async function openClocks(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}?view=clocks`);
  await expect(clocksOf(page)).toBeVisible();
}

/** The table of the clocks that run in the case. */
export const clocksOf = (page: Page) => page.getByRole('table', { name: 'Clocks of this case', exact: true });

/** One clock of the table, by what is due. */
export const clockOf = (page: Page, act: string) => clocksOf(page).getByRole('row').filter({ hasText: act });

/** The counted days of a row, earliest of the page first: the day to aim for, then the last day where it is another. */
export const daysOf = (row: Locator) => row.getByRole('button', { name: /: how it was counted$/ });

/** Goes to a counted day by key and opens its count. */
export async function openCount(page: Page, day: Locator) {
  await tabTo(page, day);
  await page.keyboard.press('Enter');
  const count = page.getByRole('dialog');
  await expect(count.getByRole('table', { name: 'How it was counted' })).toBeVisible();
  return count;
}
