import type { Page } from '@playwright/test';
import { LATE_MORNING, LATE_REPORT, rowsOf, setTheMorning, whoseReportIsLate, type Morning } from '../support/a-morning.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed, type Caller } from '../support/api.ts';
import { callIt, continueIt, findAll, openAt, progressWithDate, untilOpen } from '../support/at-the-bench.ts';
import { expectAccessible } from '../support/axe.ts';
import { pressOn } from '../support/keyboard.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { PEOPLE } from '../support/people.ts';
import { startStarling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';
import * as played from '../support/the-morning-played.ts';

/** They are told of by name. Three more are continued; everybody else is a progress report with the next date. */
const TOLD_OF = ['Marisol', 'Zuri', 'Theo', 'Ana Lucía', 'Jade', 'Noemí', 'Jada'];
const CONTINUED = 3;
/** Four screens follow each other on one machine. */
const PATIENCE_MS = 45_000;

test.use({ actionTimeout: PATIENCE_MS });

const CLOSE_LIST = 'query ($id: ID!) { closeList(sessionId: $id) { items { item hearingId mayExplain explained { words } } } }';
const EXPLAIN = 'mutation ($input: ExplainLeftoverInput!) { explainLeftover(input: $input) { __typename ... on Refusal { message } } }';

interface Item {
  readonly item: string;
  readonly hearingId: string;
  readonly mayExplain: boolean;
  readonly explained: object | null;
}

/** Where each youth of the morning stands. */
function placesOf({ sessionId, rows }: Morning) {
  return (name: string) => {
    const row = rows.find(({ chosenName }) => chosenName === name);
    if (row === undefined) throw new Error(`${name} is not before the court.`);
    return { sessionId, ...row };
  };
}

const docketOf = (page: Page) => page.getByRole('grid', { name: 'Docket, call order' });
const leftoversOf = async (asking: Caller, id: string) =>
  (await askFor<{ readonly items: readonly Item[] }>(asking, CLOSE_LIST, { id })).items;

/** What words are enough for gets its words; everything else must be done by now. */
async function explainTheRest(asking: Caller, sessionId: string): Promise<void> {
  for (const { item, hearingId, mayExplain, explained } of await leftoversOf(asking, sessionId)) {
    expect(mayExplain, `${item} of ${hearingId}`).toBe(true);
    if (explained !== null) continue;
    const input = { sessionId, hearingId, item, words: 'The clerk goes on with it this afternoon.' };
    expect(await askFor(asking, EXPLAIN, { input })).toEqual({ __typename: 'LeftoverSaid' });
  }
}

test('a morning of twenty-five youths, from the team’s talk to the close: two screens of the judge and two of the clerk at once', async ({
  enter,
  starling,
}) => {
  test.setTimeout(900_000);
  const morning = await setTheMorning(starling);
  const { sessionId } = morning;
  const at = placesOf(morning);
  expect(morning.rows).toHaveLength(25);

  await test.step('before: the team talks, and ends its talk', async () => {
    const coordinator = await enter(PEOPLE.coordinator);
    await coordinator.goto(`/staffing?session=${sessionId}`);
    await pressOn(coordinator, coordinator.getByRole('button', { name: 'Open the talk' }));
    await expect(coordinator.getByText('The talk is open.').first()).toBeVisible();
    await expect(coordinator.getByRole('heading', { level: 2, name: 'Marisol' })).toBeVisible();
    await pressOn(coordinator, coordinator.getByRole('button', { name: 'End the talk' }));
    await expect(coordinator.getByText('The talk has ended.').first()).toBeVisible();
  });

  await starling.stop();
  const later = await startStarling({ home: starling.home, port: Number(new URL(starling.url).port), clock: LATE_MORNING });
  try {
    const asking = await callerNamed(later, PEOPLE.courtroomClerk);
    const bench = await enter(PEOPLE.judge);
    const second = await enter(PEOPLE.judge);
    const clerk = await enter(PEOPLE.courtroomClerk);
    const board = await enter(PEOPLE.courtroomClerk);
    for (const page of [bench, second, clerk, board]) page.setDefaultTimeout(PATIENCE_MS);
    for (const page of [bench, second, clerk]) await page.goto(`/sessions/${sessionId}`);
    await board.goto(`/sessions/${sessionId}/board`);
    const keys = new Keystrokes(bench);
    const mayBeLate = morning.rows.filter(({ chosenName }) => !TOLD_OF.includes(chosenName));
    const late = await whoseReportIsLate(await callerNamed(later, PEOPLE.judge), mayBeLate, CONTINUED);

    await test.step('the clerk checks in everybody but one, and the interpreter of one is late', async () => {
      await expect(board.getByRole('heading', { level: 1 })).toBeVisible();
      await board.keyboard.press('F2');
      for (const { chosenName } of morning.rows.filter((row) => row.chosenName !== 'Jada')) await played.checkIn(board, at(chosenName));
      await played.interpreterIs(board, at('Marisol'), 'On the way');
      await expectAccessible(board, 'a board of twenty-five');
    });

    await test.step('the judge opens; without the interpreter the matter trails', async () => {
      await pressOn(bench, bench.getByRole('button', { name: 'Open the session' }));
      await expect(bench.getByRole('button', { name: 'Close the session' })).toBeVisible();
      await openAt(bench, at('Marisol'));
      await callIt(bench, keys);
      await keys.press('t');
      await expect(docketOf(second).getByRole('row').filter({ hasText: 'Marisol' })).toContainText('Trailed');
    });

    await test.step('a warrant is recalled, the clerk confirms it; a finding in part leaves the petition, and the report follows', async () => {
      await openAt(bench, at('Zuri'));
      await callIt(bench, keys);
      await played.recallIt(bench, keys);
      await played.confirmRecall(clerk, at('Zuri'), 'Deputy 114');
      await played.findInPart(bench, keys);
      await untilOpen(bench, 'Zuri');
      await progressWithDate(bench, keys);
    });

    await test.step('a finding with dismissal in twelve keys at most: the youth is gone from every screen', async () => {
      await openAt(bench, at('Theo'));
      const taken = new Keystrokes(bench);
      await callIt(bench, taken);
      await findAll(bench, taken, 'one');
      expect(taken.count).toBeLessThanOrEqual(12);
      await keys.press('Escape');
      for (const page of [bench, second, clerk]) await expect(docketOf(page).getByText('Theo')).toHaveCount(0);
    });

    await test.step('the picture breaks: it trails, and nobody is called away', async () => {
      await openAt(bench, at('Ana Lucía'));
      await callIt(bench, keys);
      await played.pictureBreaks(bench);
      await expect(docketOf(second).getByRole('row').filter({ hasText: 'Ana Lucía' })).toContainText('Trailed');
    });

    await test.step('a second warrant is recalled and confirmed', async () => {
      await openAt(bench, at('Jade'));
      await callIt(bench, keys);
      await played.recallIt(bench, keys);
      await played.confirmRecall(clerk, at('Jade'), 'Deputy 115');
      await progressWithDate(bench, keys);
    });

    await test.step('a late finding', async () => {
      await openAt(bench, at('Noemí'));
      await callIt(bench, keys);
      await played.findLate(bench, keys);
      await keys.press('Escape');
    });

    await test.step('three continuances, six keys at most each', async () => {
      for (const name of late) {
        await openAt(bench, at(name));
        const taken = new Keystrokes(bench);
        await continueIt(bench, taken, LATE_REPORT);
        expect(taken.count).toBeLessThanOrEqual(6);
      }
    });

    await test.step('one did not come: called twice, the advocate and the officer tried, then away', async () => {
      await openAt(bench, at('Jada'));
      await callIt(bench, keys);
      await played.putToSecondCall(bench, keys);
      await played.tryBoth(board, at('Jada'));
      await openAt(bench, at('Jada'));
      await callIt(bench, keys);
      await played.callAway(bench, keys);
      await expect(docketOf(second).getByRole('row').filter({ hasText: 'Jada' })).toContainText('Away');
    });

    await test.step('the rest are progress reports with their next date, eight keys each and one for the call', async () => {
      await played.interpreterIs(board, at('Marisol'), 'Ready');
      const rest = morning.rows.map(({ chosenName }) => chosenName).filter((name) => ![...TOLD_OF, ...late].includes(name));
      for (const name of [...rest, 'Ana Lucía']) expect(await played.hearProgress(bench, at(name))).toBeLessThanOrEqual(9);
      await played.hearTheLast(bench, at('Marisol'));
    });

    await test.step('what is left is explained, and the session closes', async () => {
      const states = (await rowsOf(asking, sessionId)).map(({ state }) => state);
      expect(states.filter((state) => !['HEARD', 'CONTINUED', 'AWAY'].includes(state))).toEqual([]);
      await explainTheRest(asking, sessionId);
      await clerk.goto(`/sessions/${sessionId}/close`);
      await expect(clerk.getByText('Everything is done or explained. The session may close.').first()).toBeVisible();
      await clerk.keyboard.press('c');
      await expect(clerk.getByText('The session is closed. Its list is on the record.').first()).toBeVisible();
    });
  } finally {
    await later.stop();
  }
});
