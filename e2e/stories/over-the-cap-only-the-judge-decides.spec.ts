import { CANARY, SECOND } from '../support/a-canary.ts';
import { askToSet, setIt, sheetOf, sittingOn } from '../support/a-calendar.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { choose } from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const DAY = '2027-01-12';

test('two clerks want the last minutes: the second is told what happened meanwhile and keeps what was typed; beyond the cap only the judge goes, with a reason', async ({
  enter,
  starling,
}) => {
  test.setTimeout(420_000);
  const first = await fileIt(starling);
  const second = await fileIt(starling, SECOND);
  const other = await callerNamed(starling, PEOPLE.courtroomClerk);
  const session = await sittingOn(other, DAY, 'STAR Court, afternoon');
  const { free } = session.gauge;
  const clerk = await enter(PEOPLE.calendarClerk);
  await clerk.goto(`/hearings/new?case=${second.caseId}&session=${session.sessionId}`);
  await choose(clerk, 'Kind of hearing', 'Progress review');
  await clerk.getByRole('textbox', { name: 'Minutes' }).fill('10');
  await clerk.getByRole('textbox', { name: 'Minutes' }).press('Tab');

  await test.step('somebody else takes every minute that is left', async () => {
    await setIt(other, { caseId: first.caseId, sessionId: session.sessionId, minutes: free });
    expect((await sheetOf(other, session.sessionId)).session.gauge.free).toBe(0);
  });

  await test.step('the second is refused in a sentence, and everything typed stays', async () => {
    await clerk.getByRole('button', { name: 'Set the hearing' }).click();
    const refused = clerk.getByRole('alert').filter({ hasText: /\w+\./ }).first();
    await expect(refused).toContainText(/judge/i);
    await expect(clerk.getByRole('textbox', { name: 'Minutes' })).toHaveValue('10');
    await expect(clerk.getByRole('button', { name: 'Kind of hearing' })).toContainText('Progress review');
    await expect(clerk.getByText(/^Set: /)).toHaveCount(0);
    await expectAccessible(clerk, 'a session whose last minutes are gone');
  });

  await test.step('a clerk cannot go beyond the cap past every screen either', async () => {
    const asked = { caseId: second.caseId, sessionId: session.sessionId };
    expect((await askToSet(other, asked)).hearing).toBeUndefined();
    const over = [{ rule: 'overMinutes', reason: 'It is short.' }];
    expect(await askToSet(other, { ...asked, exceptions: over })).toMatchObject({ __typename: 'Invalid' });
  });

  await test.step('the judge lets the session go over by ten minutes, with a reason, and then it is set', async () => {
    const judge = await enter(PEOPLE.judge);
    await judge.goto(`/sessions/${session.sessionId}/sheet`);
    await expect(judge.getByRole('grid', { name: 'Hearings in call order' }).getByText(CANARY.chosenName).first()).toBeVisible();
    await judge.keyboard.press('a');
    const panel = judge.getByRole('complementary', { name: 'Allow over' });
    await panel.getByLabel('Minutes over, in all').fill('10');
    await panel.getByLabel('Minutes over, in all').press('Tab');
    await expectAccessible(judge, 'allowing a session to go over');
    await panel.getByLabel('Reason', { exact: true }).fill('A school holiday takes the week after.');
    await panel.getByRole('button', { name: 'Allow it' }).click();
    await expect(judge.getByText(/^Allowed\. \d+ minutes are free now\.$/).first()).toBeVisible();
    const { changes } = await sheetOf(other, session.sessionId);
    expect(changes.some(({ kind, reason }) => kind === 'over_limit' && reason?.includes('school holiday') === true)).toBe(true);
    await clerk.getByRole('button', { name: 'Set the hearing' }).click();
    await expect(clerk.getByText(/^Set: Tuesday, January 12/).first()).toBeVisible();
  });
});
