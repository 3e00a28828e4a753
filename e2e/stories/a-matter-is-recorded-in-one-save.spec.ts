import type { Page } from '@playwright/test';
import { askFor } from '../support/a-case.ts';
import { callerNamed, type Caller } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const RECORDED = `query ($id: ID!) { matter(hearingId: $id) {
  row { state minuteSigned nextOn } findingsMade { kind answer } nextStep { step on } orders { words } appearances { attendance }
} }`;

interface Recorded {
  readonly row: { readonly state: string; readonly minuteSigned: boolean; readonly nextOn: string | null };
  readonly findingsMade: readonly { readonly kind: string; readonly answer: string }[];
  readonly nextStep: { readonly step: string; readonly on: string | null } | null;
  readonly orders: readonly { readonly words: string }[];
  readonly appearances: readonly { readonly attendance: string }[];
}

/** The matter that stands on the page. */
const hearingOn = (page: Page): string => /hearings\/([^/?]+)/.exec(page.url())?.[1] ?? '';

const recorded = (asking: Caller, id: string): Promise<Recorded> => askFor<Recorded>(asking, RECORDED, { id });

test('a progress report with its next date takes eight keys, and all of it is one save', async ({ enter, starling }) => {
  const asking = await callerNamed(starling, PEOPLE.judge);
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Marisol');
  const hearingId = hearingOn(judge);
  const record = judge.getByRole('region', { name: 'Record' });
  const saves: string[] = [];
  judge.on('request', (request) => {
    const operation = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1] ?? '';
    if (/RecordMatter|AddOrder|RecordAppearance|RecordResult|SetHearing/.test(operation)) saves.push(operation);
  });

  const keys = new Keystrokes(judge);
  await test.step('what happened, who was there, the findings, the next date', async () => {
    await keys.press('r', '1');
    await expect(record.getByRole('radio', { name: 'Heard' })).toBeChecked();
    await keys.press('a', 'Enter');
    await expect(record.getByText(/^All \d+ expected|^The one expected/)).toHaveCount(0);
    await keys.press('l');
    await expect(record.getByText(/that are open|that is open/)).toHaveCount(0);
    await keys.press('d');
    await expect(record.getByRole('button', { name: /Take this date/ })).toBeVisible();
    await expectAccessible(judge, 'the record with the dates that fit');
    await keys.press('1');
    await expect(record.getByText(/^Nothing missing/)).toBeVisible();
    expect(saves).toEqual([]);
    await expectAccessible(judge, 'the record with nothing missing');
  });
  await keys.press('s');

  await expect.poll(() => saves).toEqual(['RecordMatter']);
  expect(keys.count).toBeLessThanOrEqual(8);
  await expect.poll(async () => (await recorded(asking, hearingId)).row.minuteSigned).toBe(true);
  const matter = await recorded(asking, hearingId);
  expect(matter.row.state).toBe('HEARD');
  expect(matter.nextStep).toMatchObject({ step: 'date', on: matter.row.nextOn });
  expect(matter.findingsMade).toContainEqual(expect.objectContaining({ kind: 'notice_given', answer: 'made' }));
  expect(matter.appearances.filter(({ attendance }) => attendance === 'expected')).toEqual([]);
});

test('an order is a phrase of the court by its digit; it is spoken to the youth, and stands with its owner and its day', async ({
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.judge);
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Marisol');
  const hearingId = hearingOn(judge);
  const record = judge.getByRole('region', { name: 'Record' });
  const keys = new Keystrokes(judge);

  await keys.press('o');
  const first = record.locator('.phrases button').first();
  const words = (await first.locator('.record').textContent()) ?? '';
  await keys.press('1', 'Enter');
  expect(keys.count).toBe(3);
  await expect(record.getByRole('region', { name: 'What next' }).getByText('1 order')).toBeVisible();
  await keys.press('r', '1');
  await record.getByRole('button', { name: 'Nothing further' }).click();
  await record.locator('label').filter({ hasText: 'Everything is completed' }).click();
  await record.getByRole('button', { name: 'Done' }).click();
  await record.getByRole('button', { name: /expected (are|is) here$/ }).click();
  await judge.keyboard.press('l');
  await judge.keyboard.press('s');

  await expect.poll(async () => (await recorded(asking, hearingId)).row.state).toBe('HEARD');
  const matter = await recorded(asking, hearingId);
  expect(matter.orders.map((order) => order.words)).toEqual([words]);
  expect(matter.nextStep?.step).toBe('none');
});
