import { sheetOf, sittingOn, type SheetRow } from '../support/a-calendar.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed, type Caller } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, pickByKey, pressOn, tabTo, typeInto } from '../support/keyboard.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const FORM = `query ($id: ID!) { continuanceForm(hearingId: $id) { countSoFar chain { fromOn toOn reasonWords causedBy } } }`;

interface Form {
  readonly countSoFar: number;
  readonly chain: readonly { readonly fromOn: string; readonly toOn: string | null; readonly reasonWords: string }[];
}

/** The hearings of the case, as the file shows them. */
const HEARINGS = 'query ($id: ID!) { case(caseId: $id) { hearings { hearingId heldOn state } } }';

/** The live row of a youth in a sheet. */
function rowNamed(rows: readonly SheetRow[], name: string): SheetRow {
  const row = rows.find((one) => one.chosenName === name && one.state === 'SET');
  if (row === undefined) throw new Error(`${name} is not set in that session.`);
  return row;
}

const hearingsOf = async (caller: Caller, caseId: string) => (await askFor<Hearings>(caller, HEARINGS, { id: caseId })).hearings;

interface Hearings {
  readonly hearings: readonly { readonly hearingId: string; readonly heldOn: string; readonly state: string }[];
}

test('on the bench the plain case takes four keystrokes: C, the reason by its digit, Enter for its facts, Enter for the first date', async ({
  enterByKeyboard,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.judge);
  const session = await sittingOn(asking, '2026-12-01', 'STAR Court, afternoon');
  const row = rowNamed((await sheetOf(asking, session.sessionId)).rows, 'Ana Lucía');
  const before = await hearingsOf(asking, row.caseId);
  const judge = await enterByKeyboard(PEOPLE.judge);
  await judge.goto(`/sessions/${session.sessionId}/hearings/${row.hearingId}`);
  await expect(judge.getByRole('region', { name: 'Matter in hand' }).getByText('Ana Lucía').first()).toBeVisible();
  const keys = new Keystrokes(judge);

  await keys.press('c', '1');
  const form = judge.getByRole('region', { name: 'Continue' });
  await expect(form.getByLabel('The facts, as they go into the minutes')).toHaveValue(/^Ordered and not done: Credits/);
  await expect(form.getByText('Not continued before')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Accept the facts' })).toBeFocused();
  await expectAccessible(judge, 'the facts of a continuance');
  await keys.press('Enter');
  await expect(form.getByRole('button', { name: 'Take this date' })).toBeFocused();
  await expectAccessible(judge, 'the dates of a continuance');
  await keys.press('Enter');
  await expect(judge.getByText(/continued to \w+, \w+ \d+/).first()).toBeVisible();
  expect(keys.count).toBe(4);

  const after = await hearingsOf(asking, row.caseId);
  expect(after.find((one) => one.hearingId === row.hearingId)?.state).toMatch(/CONTINUED|VACATED/);
  const added = after.filter((one) => before.every(({ hearingId }) => hearingId !== one.hearingId));
  expect(added.map(({ state }) => state)).toEqual(['SET']);
  const { countSoFar, chain } = await askFor<Form>(asking, FORM, { id: added[0]?.hearingId });
  expect(countSoFar).toBe(1);
  expect(chain[0]?.reasonWords).toBe('A report is late');
});

test('before its day the same form opens from the case: who asks, what the others say, the youth’s time waived to the new day; the chain is kept', async ({
  enterByKeyboard,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { sessionId } = await sittingOn(asking, '2026-12-08', 'STAR Court, morning');
  const { hearingId, caseId } = rowNamed((await sheetOf(asking, sessionId)).rows, 'Zuri');
  const before = await hearingsOf(asking, caseId);
  const clerk = await enterByKeyboard(PEOPLE.courtroomClerk);

  await test.step('from the sheet of its session to the case, and from there to another date', async () => {
    await clerk.goto(`/sessions/${sessionId}/sheet`);
    await pressOn(clerk, clerk.getByRole('complementary').getByRole('link', { name: 'Open the case' }));
    const row = clerk.getByRole('row').filter({ hasText: 'Tue Dec 8' });
    await pressOn(clerk, row.getByRole('link', { name: /Change the date/ }));
    await expect(clerk.getByRole('heading', { level: 1, name: 'Change the date' })).toBeVisible();
    await expectAccessible(clerk, 'another date for a hearing');
    await clerk.keyboard.press('c');
  });

  const form = clerk.getByRole('region', { name: 'Continue' });
  await test.step('a reason of the list, without facts of the record: agreement alone is no cause (WIC 682(b))', async () => {
    await chooseByKey(clerk, 'Another reason', /Counsel needs time to prepare/);
    const facts = form.getByLabel('The facts, as they go into the minutes');
    await typeInto(clerk, facts, 'Counsel agree.');
    await pressOn(clerk, form.getByRole('button', { name: 'Accept the facts' }));
    await expect(form.getByText('Agreement or convenience is not good cause. Write the facts.')).toBeVisible();
    await expect(facts).toHaveValue('Counsel agree.');
    await expectAccessible(clerk, 'a continuance without its facts');
    await typeInto(
      clerk,
      facts,
      'The reports of two agencies came on November 30; counsel needs two weeks to go through them with the youth.',
    );
  });

  await test.step('who asks, the positions, and the youth’s time waived to the new day', async () => {
    await chooseByKey(clerk, 'Who asks', /Counsel for the youth/);
    await chooseByKey(clerk, 'Position: Prosecutor', /Opposes/);
    await pickByKey(clerk, 'Time', 'Waived to the new day');
    await expectAccessible(clerk, 'a continuance with positions and a waiver');
    await pressOn(clerk, form.getByRole('button', { name: 'Accept the facts' }));
  });

  await test.step('the first date is taken; the case has one hearing continued and one set, and the count is one', async () => {
    await tabTo(clerk, form.getByRole('button', { name: 'Take this date' }));
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByText(/continued to \w+, \w+ \d+/).first()).toBeVisible();
    await expect(clerk).toHaveURL(new RegExp(`/cases/${caseId}$`));
    const after = await hearingsOf(asking, caseId);
    const next = after.find((one) => before.every((known) => known.hearingId !== one.hearingId));
    expect(after.find((one) => one.hearingId === hearingId)?.state).toMatch(/CONTINUED|VACATED/);
    expect(next?.state).toBe('SET');
    expect((await askFor<Form>(asking, FORM, { id: next?.hearingId })).countSoFar).toBe(1);
    const { rows } = await sheetOf(asking, sessionId);
    expect(rows.find((row) => row.hearingId === hearingId)?.movedTo?.heldOn).toBe(next?.heldOn);
  });
});
