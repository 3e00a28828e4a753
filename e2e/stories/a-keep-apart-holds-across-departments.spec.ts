import type { Page } from '@playwright/test';
import { CANARY, SECOND } from '../support/a-canary.ts';
import { askFor } from '../support/a-case.ts';
import { finderOf, offersOf, setIt, sittingOn } from '../support/a-calendar.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { choose } from '../support/court-day.ts';
import { PEOPLE, type PersonName } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const DAY = '2026-12-15';
/** Words of the judge that stand nowhere else; the coded reason beside them is read by the judge alone as well. */
const WHY = 'Plumquartz';
const CODED = 'Rival group';

const NEEDS = 'query ($id: ID!) { youthNeeds(caseId: $id) { apart { level levelWords reasonWords isOutside token } } }';
const CONFLICTS = `{ conflicts(from: "${DAY}", to: "${DAY}") { rule words mayRelax allowedWords } }`;
const SLOTS = `query ($input: SlotSearchInput!) { slotOffers(input: $input) { windowWords mustHaves offers { heldOn why cautions } notOffered { heldOn words } } }`;

/** Opens the needs of a case. */
async function openNeeds(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}?view=needs`);
  await expect(page.getByRole('heading', { name: 'Kept apart' })).toBeVisible();
}

/** Fills the form for one hearing of the second youth into the session of another room on that day. */
async function askForTheSameDay(page: Page, caseId: string, sessionId: string): Promise<void> {
  await page.goto(`/hearings/new?case=${caseId}&session=${sessionId}`);
  await choose(page, 'Kind of hearing', 'Progress review');
  await expect(finderOf(page)).toContainText('Not offered, and why');
}

test('two who are kept apart are not set on one day, in whatever rooms: refused without who or why; the judge may except it, and alone reads the reason', async ({
  enter,
  starling,
}) => {
  test.setTimeout(420_000);
  const first = await fileIt(starling);
  const second = await fileIt(starling, SECOND);
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const here = await sittingOn(asking, DAY, 'Dept. 260');
  const there = await sittingOn(asking, DAY, 'Dept. 204');
  await setIt(asking, { caseId: first.caseId, sessionId: here.sessionId });
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.calendarClerk);
  const heard: string[] = [];
  clerk.on('response', async (answer) => {
    if (answer.url().endsWith('/graphql')) heard.push(await answer.text().catch(() => ''));
  });

  await test.step('the judge enters the separation with its level and a reason for the judge alone', async () => {
    await openNeeds(judge, second.caseId);
    await judge.getByRole('button', { name: 'Keep apart' }).first().click();
    const form = judge.getByRole('form', { name: 'Keep apart' });
    await form.getByRole('combobox').first().fill(CANARY.chosenName.slice(0, 6));
    await judge.getByRole('option', { name: new RegExp(CANARY.chosenName) }).click();
    await form.locator('label').filter({ hasText: 'Not on the same day' }).first().click();
    await choose(judge, 'Reason, coded', CODED);
    await form.getByLabel('Reason in words, for the judge alone').fill(WHY);
    await expectAccessible(judge, 'entering a separation');
    await form.getByRole('button', { name: 'Keep them apart' }).click();
    await expect(judge.getByText('Entered. Every finder keeps to it from now on.').first()).toBeVisible();
    await expect(judge.getByText(new RegExp(`For the judge: ${CODED}.*${WHY}`))).toBeVisible();
    await expectAccessible(judge, 'the needs of a case with a separation, as the judge sees it');
  });

  await test.step('the finder offers the day in no room, and says the level alone', async () => {
    await askForTheSameDay(clerk, second.caseId, there.sessionId);
    await expect(offersOf(clerk)).toHaveCount(0);
    await expect(finderOf(clerk)).toContainText('Keep apart 3: someone is set that day.');
    await expect(finderOf(clerk)).toContainText('Only the judge may relax it.');
    await expectAccessible(clerk, 'a finder that keeps two apart');
  });

  await test.step('set by hand all the same it is refused in a sentence; everything typed stays', async () => {
    await clerk.getByRole('button', { name: 'Set the hearing' }).click();
    const refused = clerk.getByRole('alert').filter({ hasText: 'Keep apart 3: someone is set that day.' });
    await expect(refused).toContainText('Only the judge may relax it.');
    await expect(clerk.getByRole('button', { name: 'Kind of hearing' })).toContainText('Progress review');
    await expect(clerk.getByRole('radiogroup', { name: 'Session' }).locator('input:checked')).toHaveCount(1);
    await expect(clerk.getByLabel(/^Reason: /)).toHaveCount(0);
    await expectAccessible(clerk, 'a hearing refused by a separation');
  });

  await test.step('nothing that the clerk read says who the other is, or why', async () => {
    const page = await clerk.content();
    await openNeeds(clerk, second.caseId);
    await expect(clerk.getByText('Keep apart 3').first()).toBeVisible();
    const said = [page, await clerk.content(), ...heard].join('\n');
    expect(said).not.toContain(WHY);
    expect(said).not.toContain(CODED);
    expect(said).not.toContain(CANARY.chosenName);
    expect(said).not.toContain(first.caseId);
    await expectAccessible(clerk, 'the needs of a case with a separation, as a clerk sees it');
  });

  await test.step('past every screen, nobody but the judge is told the reason, and nobody of the other', async () => {
    const others: readonly PersonName[] = Object.values(PEOPLE).filter((name) => name !== PEOPLE.judge);
    for (const name of others) {
      const caller = await callerNamed(starling, name);
      const input = { caseId: second.caseId, type: 'progress_review', minutes: 10, mode: 'in_person' };
      const answers = [
        await caller.ask(NEEDS, { id: second.caseId }),
        await caller.ask(CONFLICTS),
        await caller.ask(SLOTS, { input }),
        await caller.ask('query ($id: ID!) { sessionSheet(sessionId: $id) { rows { needs { words } keepApartLevel } } }', {
          id: there.sessionId,
        }),
      ];
      for (const { body } of answers) {
        expect.soft(body, `asked by ${name}`).not.toContain(WHY);
        expect.soft(body, `asked by ${name}`).not.toMatch(/rival/i);
        expect.soft(body, `asked by ${name}`).not.toContain(CANARY.chosenName);
      }
    }
    const bench = await callerNamed(starling, PEOPLE.judge);
    expect(JSON.stringify(await askFor(bench, NEEDS, { id: second.caseId }))).toContain(WHY);
  });

  await test.step('the judge is refused the same, and may set it with a reason, which stays with the hearing', async () => {
    await askForTheSameDay(judge, second.caseId, there.sessionId);
    await judge.getByRole('button', { name: 'Set the hearing' }).click();
    await expect(judge.getByRole('alert').filter({ hasText: 'Keep apart 3' })).toBeVisible();
    const reason = judge.getByLabel(/^Reason: Keep apart 3/);
    await expectAccessible(judge, 'a rule that the judge may except');
    await reason.fill('Hours apart, with an escort both ways.');
    await judge.getByRole('button', { name: 'Set the hearing' }).click();
    await expect(judge.getByText(/^Set: Tuesday, December 15/).first()).toBeVisible();
    expect(JSON.stringify(await askFor(asking, CONFLICTS))).toContain(`Allowed by ${PEOPLE.judge}.`);
  });
});
