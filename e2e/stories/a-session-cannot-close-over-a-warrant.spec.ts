import type { Page } from '@playwright/test';
import { sittingOn } from '../support/a-calendar.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed, type Caller } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** A youth with a live warrant who comes to court all the same. */
const YOUTH = 'Zuri';

interface Row {
  readonly hearingId: string;
  readonly chosenName: string;
  readonly version: number;
}
interface Item {
  readonly item: string;
  readonly hearingId: string;
  readonly mayExplain: boolean;
  readonly explained: object | null;
}

const ROWS = 'query ($id: ID!) { docket(sessionId: $id) { rows { hearingId chosenName version } } }';
const OPEN =
  'mutation ($input: SessionActInput!) { openSession(input: $input) { ... on SessionChanged { session { version } } ... on Refusal { message } } }';
const CLOSE =
  'mutation ($input: SessionActInput!) { closeSession(input: $input) { __typename ... on SessionChanged { session { version } } ... on Refusal { message } } }';
const CHECK_IN =
  'mutation ($input: HearingActInput!) { checkInHearing(input: $input) { ... on HearingChanged { row { version } } ... on Refusal { message } } }';
const LIST = 'query ($id: ID!) { closeList(sessionId: $id) { items { item hearingId mayExplain explained { words } } } }';
const EXPLAIN = 'mutation ($input: ExplainLeftoverInput!) { explainLeftover(input: $input) { __typename ... on Refusal { message } } }';

/** The afternoon is opened and the youth is here. */
async function openTheAfternoon(clerk: Caller): Promise<{ readonly sessionId: string; readonly version: number }> {
  const { sessionId, version } = await sittingOn(clerk, '2026-12-01', 'STAR Court, afternoon');
  const opened = await askFor<{ readonly session: { readonly version: number } }>(clerk, OPEN, { input: { sessionId, version } });
  const { rows } = await askFor<{ readonly rows: readonly Row[] }>(clerk, ROWS, { id: sessionId });
  const row = rows.find(({ chosenName }) => chosenName === YOUTH);
  expect(await askFor(clerk, CHECK_IN, { input: { hearingId: row?.hearingId, version: row?.version } })).toHaveProperty('row');
  return { sessionId, version: opened.session.version };
}

/** Everything that words are enough for gets its words, past every screen. */
async function explainTheRest(clerk: Caller, sessionId: string): Promise<void> {
  const { items } = await askFor<{ readonly items: readonly Item[] }>(clerk, LIST, { id: sessionId });
  for (const { item, hearingId } of items.filter(({ mayExplain, explained }) => mayExplain && explained === null)) {
    const input = { sessionId, hearingId, item, words: 'The clerk goes on with it tomorrow.' };
    expect(await askFor(clerk, EXPLAIN, { input })).toEqual({ __typename: 'LeftoverSaid' });
  }
}

const closeOf = (page: Page) => page.getByRole('button', { name: 'Close the session' });
const linesOf = (page: Page) => page.getByRole('grid', { name: 'What is left over' }).getByRole('row');

test('a session with a live warrant of a youth who came cannot be closed, with any words; with the recall confirmed it closes', async ({
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { sessionId, version } = await openTheAfternoon(asking);
  const clerk = await enter(PEOPLE.courtroomClerk);
  await clerk.goto(`/sessions/${sessionId}/close`);

  await test.step('the warrant must be done, everything else is done or explained', async () => {
    await expect(linesOf(clerk).filter({ hasText: 'Must be done' })).toHaveCount(1);
    await expect(linesOf(clerk).filter({ hasText: 'Must be done' })).toContainText(YOUTH);
    await expectAccessible(clerk, 'the close list');
    await linesOf(clerk).filter({ hasText: 'No result' }).first().click();
    await clerk.keyboard.press('e');
    await clerk.keyboard.type('Counsel asked for tomorrow.');
    await clerk.getByRole('button', { name: 'Explain it' }).click();
    await expect(linesOf(clerk).filter({ hasText: 'Explained' })).toHaveCount(1);
  });

  await test.step('with all the rest explained the session still does not close, on the screen and past it', async () => {
    await explainTheRest(asking, sessionId);
    await clerk.reload();
    await expect(clerk.getByText(/^1 thing is left\./).first()).toBeVisible();
    await expect(closeOf(clerk)).toHaveAttribute('aria-disabled', 'true');
    await linesOf(clerk).filter({ hasText: 'Must be done' }).click();
    await expect(clerk.getByText('This cannot be explained away: it must be done.')).toBeVisible();
    expect(await askFor(asking, CLOSE, { input: { sessionId, version } })).toMatchObject({ __typename: 'RequirementsUnmet' });
  });

  await test.step('from the line to the desk: recalled, and confirmed by the holder', async () => {
    await clerk.keyboard.press('o');
    await expect(clerk.getByRole('heading', { level: 1, name: 'Warrants' })).toBeVisible();
    await clerk.getByRole('grid', { name: 'Issued', exact: true }).getByText(YOUTH).click();
    await expect(clerk.getByRole('button', { name: 'Recall it' })).toBeVisible();
    await clerk.keyboard.press('r');
    await expect(clerk.getByText('Recalled. It is live until the holder confirms.').first()).toBeVisible();
    await clerk.goto(`/sessions/${sessionId}/close`);
    await expect(closeOf(clerk)).toHaveAttribute('aria-disabled', 'true');
    await clerk.goto('/warrants');
    await expect(clerk.getByRole('button', { name: 'Recall confirmed', exact: true })).toBeVisible();
    await clerk.keyboard.press('c');
    await clerk.keyboard.type('Deputy 114');
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByText('Recall confirmed. No officer may act on it any more.').first()).toBeVisible();
  });

  await test.step('nothing is left, and one key closes it', async () => {
    await clerk.goto(`/sessions/${sessionId}/close`);
    await expect(clerk.getByText('Everything is done or explained. The session may close.').first()).toBeVisible();
    await clerk.keyboard.press('c');
    await expect(clerk.getByText('The session is closed. Its list is on the record.').first()).toBeVisible();
    await expect(clerk.getByText('This session is closed. What was explained stays on the record.')).toBeVisible();
    await expectAccessible(clerk, 'a closed session');
  });
});
