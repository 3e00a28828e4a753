import type { Page } from '@playwright/test';
import { caseOf } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, pressOn, typeDay } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { startStarling, type Starling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

const OLD = 'N. Okafor';
const NEW = 'S. Rahimi';

/** Whether a case is seen at its address: its people stand there, or nothing does. */
async function expectCase(page: Page, caseId: string, isSeen: boolean): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  const shown = isSeen ? page.getByRole('heading', { name: 'People' }) : page.getByText('Nothing here under that number.');
  await expect(shown).toBeVisible();
}

/** Whether the record answers somebody who asks for a case past every screen. */
async function answers(starling: Pick<Starling, 'url'>, name: string, caseId: string): Promise<boolean> {
  const { body } = await (await callerNamed(starling, name)).ask('query ($id: ID!) { case(caseId: $id) { caseId } }', { id: caseId });
  return (JSON.parse(body) as { readonly data: { readonly case: object | null } }).data.case !== null;
}

test('the clerk changes counsel by keyboard; through the day before the old counsel sees the case, from the day on the new one alone', async ({
  enter,
  enterByKeyboard,
  starling,
}) => {
  const theo = await caseOf(starling, 'Theo');
  const clerk = await enterByKeyboard(PEOPLE.courtroomClerk);
  await clerk.goto(`/cases/${theo}`);
  await expect(clerk.getByRole('button', { name: 'Change counsel' })).toBeVisible();

  await test.step('counsel cannot simply end: the youth would have nobody', async () => {
    await clerk.keyboard.press('l');
    const form = clerk.getByRole('form', { name: 'End a part' });
    await chooseByKey(clerk, 'Whose part', new RegExp(`^${OLD}`));
    await typeDay(clerk, form.getByLabel('Last day'), '2026-12-01');
    await pressOn(clerk, form.getByRole('button', { name: 'End it' }));
    await expect(form.getByText('The youth would have no counsel from Wednesday, December 2, 2026.', { exact: false })).toBeVisible();
    await expect(form.getByLabel('Last day')).toHaveValue('2026-12-01');
    await clerk.keyboard.press('Escape');
  });

  await test.step('found in Ctrl+K, the change is entered with the kind and the first day; what is missing is said first', async () => {
    await clerk.keyboard.press('ControlOrMeta+K');
    await clerk.keyboard.type('change counsel');
    const act = clerk.getByRole('option', { name: /^Change counsel/ });
    await expect(async () => {
      await clerk.keyboard.press('ArrowDown');
      await expect(act).toHaveAttribute('data-focused', 'true', { timeout: 500 });
    }).toPass();
    await clerk.keyboard.press('Enter');
    const form = clerk.getByRole('form', { name: 'Change counsel' });
    await chooseByKey(clerk, 'New counsel', NEW);
    await typeDay(clerk, form.getByLabel('First day of the new counsel'), '2026-12-02');
    await pressOn(clerk, form.getByRole('button', { name: 'Change counsel from that day' }));
    await expect(form.getByText('Choose what kind of counsel it is.').first()).toBeVisible();
    await expectAccessible(clerk, 'a change of counsel without its kind');
    await chooseByKey(clerk, 'Kind of counsel', 'Appointed private counsel (panel)');
    await pressOn(clerk, form.getByRole('button', { name: 'Change counsel from that day' }));
    await expect(
      clerk.getByText(`${NEW} is counsel for the youth from Wednesday, December 2, 2026 on.`, { exact: false }).first(),
    ).toBeVisible();
    await expect(clerk.getByText('Counsel for the youth · Appointed private counsel (panel)')).toBeVisible();
    await expectAccessible(clerk, 'the people of a case');
  });

  await test.step('on the last day the old counsel still sees the case, and the new one not yet', async () => {
    expect([await answers(starling, OLD, theo), await answers(starling, NEW, theo)]).toEqual([true, false]);
  });

  await test.step('the next day it is the other way round', async () => {
    await starling.stop();
    const nextDay = await startStarling({ home: starling.home, clock: '2026-12-02T15:30:00Z', port: Number(new URL(starling.url).port) });
    await expectCase(await enter(OLD), theo, false);
    const counsel = await enter(NEW);
    await expectCase(counsel, theo, true);
    await expectAccessible(counsel, 'a case that new counsel sees for the first time');
    await nextDay.stop();
  });
});
