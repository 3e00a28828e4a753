import { CANARY, traceIn } from '../support/a-canary.ts';
import { setIt, sheetOf, sittingOn } from '../support/a-calendar.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const DAY = '2026-12-08';
const PRINTED = 'query ($id: ID!, $kind: String!) { sessionPrint(sessionId: $id, kind: $kind) { __typename } }';

test('the lobby list holds numbers and times alone: no name, no kind of hearing, no programme, on the page and in what it was read from', async ({
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const { sessionId } = await sittingOn(asking, DAY, 'STAR Court, morning');
  const { rows } = await sheetOf(asking, sessionId);
  expect((await asking.ask(PRINTED, { id: sessionId, kind: 'lobby' })).body).toContain('SessionPrint');
  const clerk = await enter(PEOPLE.calendarClerk);
  await clerk.goto(`/sessions/${sessionId}/list`);
  const list = clerk.getByRole('main').getByRole('table').first();
  for (const { chosenName } of rows) await expect(list).toContainText(chosenName);
  await expectAccessible(clerk, 'the staff list');

  await clerk.getByText('Lobby list', { exact: true }).first().click();
  await expect(list).not.toContainText(rows[0]?.chosenName ?? '');
  await clerk.emulateMedia({ media: 'print' });
  const paper = await clerk.locator('body').innerText();
  for (const { chosenName } of rows) expect(paper).not.toContain(chosenName);
  expect(paper).not.toMatch(/STAR|hearing before|review|jurisdiction|custody|interpreter/i);
  expect(paper).toMatch(/9:30/);
  await clerk.emulateMedia({ media: 'screen' });
  await expectAccessible(clerk, 'the lobby list');
});

test('a calendar address is shown once, read in neutral words without a sign-in, and after it is revoked there is nothing', async ({
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const { sessionId } = await sittingOn(asking, '2027-01-12', 'STAR Court, morning');
  await setIt(asking, { caseId: (await fileIt(starling)).caseId, sessionId });
  const counsel = await enter(PEOPLE.minorsCounsel);
  await counsel.goto('/feeds');
  await counsel.getByRole('button', { name: 'Make an address' }).click();
  const address = counsel.getByLabel('Address', { exact: true });
  await expectAccessible(counsel, 'a calendar address that is shown once');
  const url = new URL((await address.inputValue().catch(async () => (await address.textContent()) ?? '')).trim(), starling.url);
  const read = () => fetch(`${starling.url}${url.pathname}`);

  const answer = await read();
  const body = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  expect(body).toContain('BEGIN:VEVENT');
  expect(body).toContain('20270112');
  expect(traceIn(body)).toEqual([]);
  expect(body).not.toContain(CANARY.ending);
  expect(body).not.toMatch(/STAR Court|youth|juvenile|review|jurisdiction|dependency|exploit/i);

  await counsel.getByRole('button', { name: 'I have it' }).click();
  await expect(counsel.getByText(url.pathname)).toHaveCount(0);
  await counsel.getByRole('button', { name: /^Revoke/ }).click();
  await counsel
    .getByRole('button', { name: /^Yes|^Revoke/ })
    .last()
    .click();
  await expect(counsel.getByText('Revoked. No calendar reads it any more.').first()).toBeVisible();
  const gone = await read();
  const never = await fetch(`${starling.url}/calendar/never-was-a-token.ics`);
  expect(gone.status).toBe(404);
  expect({ status: gone.status, body: await gone.text() }).toEqual({ status: never.status, body: await never.text() });
  await expectAccessible(counsel, 'a calendar address that was revoked');
});
