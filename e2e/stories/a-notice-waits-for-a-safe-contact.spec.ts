import type { Page } from '@playwright/test';
import { askFor } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { choose } from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

interface Line {
  readonly outboxId: string;
  readonly state: string;
  readonly hearingId: string | null;
}

const HELD = 'query { outbox(state: "held") { lines { outboxId state hearingId } } }';
const CASE = 'query ($id: ID!) { matter(hearingId: $id) { row { caseId } } }';
const NUMBER = '555-0142';

const rowsOf = (page: Page) => page.getByRole('grid', { name: 'Notices' }).getByRole('row');

test('a reminder waits until a safe contact is known, is read before it goes, and says nothing that exposes', async ({
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { lines } = await askFor<{ readonly lines: readonly Line[] }>(asking, HELD);
  const held = lines.find(({ hearingId }) => hearingId !== null);
  const { row } = await askFor<{ readonly row: { readonly caseId: string } }>(asking, CASE, { id: held?.hearingId });
  const clerk = await enter(PEOPLE.courtroomClerk);

  await test.step('held, with the reason and what to do; no key lets it go', async () => {
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('m');
    await expect(rowsOf(clerk).filter({ hasText: 'Held' }).first()).toContainText('No safe contact is known.');
    await clerk.keyboard.press('r');
    await expect(rowsOf(clerk).filter({ hasText: 'Held' })).toHaveCount(lines.length);
    await expectAccessible(clerk, 'a notice that is held');
  });

  await test.step('its words tell a date, a time and a place at most', async () => {
    const words = clerk.getByRole('article', { name: 'As it goes out' });
    await expect(words).toBeVisible();
    expect(await words.innerText()).not.toMatch(/court|judge|petition|warrant|probation|star|program|youth/i);
  });

  await test.step('the safe contact is entered in the case, and stands in no notice', async () => {
    await clerk.goto(`/cases/${row.caseId}?view=needs`);
    await clerk
      .getByRole('button', { name: /safe contact/i })
      .first()
      .click();
    const form = clerk.getByRole('form', { name: 'Safe contact' });
    await choose(clerk, 'Through whom', 'Counsel for the youth');
    await form.getByLabel('At which hours').fill('after school, until 6 pm');
    await form.getByLabel('What may be said').fill('Only the time of an appointment');
    await form.getByLabel('Where').fill(NUMBER);
    await form.getByRole('button', { name: 'Save it' }).click();
    await expect(form).toBeHidden();
  });

  await test.step('now it can be released; without a mail server it waits in the list and nowhere else', async () => {
    await clerk.goto('/notices?state=held');
    await rowsOf(clerk).first().click();
    await expect(clerk.getByRole('button', { name: 'Release it' })).not.toHaveAttribute('aria-disabled', 'true');
    await clerk.keyboard.press('r');
    await expect(clerk.getByText('Released. It goes out by itself.').first()).toBeVisible();
    await clerk.goto('/notices');
    expect(await clerk.content()).not.toContain(NUMBER);
    await expectAccessible(clerk, 'the notices');
  });
});
