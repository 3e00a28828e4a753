import { CANARY } from '../support/a-canary.ts';
import { finderOf, offersOf, sheetOf, sittingsBetween } from '../support/a-calendar.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, findByKey, tabTo, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** The petition was filed on December 1 and the youth lives at home: December 31 is the last day for the jurisdiction hearing (WIC 657(a)). */
test('a clerk finds a date by keys alone: why it is good, why others are not offered, who may relax it; sets it, sees the minutes go, takes it back', async ({
  enterByKeyboard,
  starling,
}) => {
  const { caseId } = await fileIt(starling);
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  const finder = finderOf(clerk);
  const offers = offersOf(clerk);
  const before = await sittingsBetween(asking, '2026-12-01', '2026-12-31');
  const setOfCase = async (sessionId: string) => {
    const { rows } = await sheetOf(asking, sessionId);
    return rows.filter((row) => row.caseId === caseId && row.state === 'SET').length;
  };

  await test.step('the case and the kind of hearing are chosen; the finder looks by itself and sets nothing', async () => {
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('e');
    await findByKey(clerk, clerk.getByRole('combobox', { name: 'Case' }), CANARY.chosenName.slice(0, 6), new RegExp(CANARY.chosenName));
    await chooseByKey(clerk, 'Petition', `Petition ending ${CANARY.ending}`);
    await chooseByKey(clerk, 'Kind of hearing', /^Jurisdiction hearing/);
    await expect(finder).toContainText('Jurisdiction hearing, 60 minutes');
    await typeInto(clerk, clerk.getByRole('textbox', { name: 'Minutes' }), '4h');
    await clerk.keyboard.press('Tab');
    await expect(finder).toContainText('No slot fits');
    await expect(finder).toContainText('The judge may override, with a reason.');
    await typeInto(clerk, clerk.getByRole('textbox', { name: 'Minutes' }), '60');
    await clerk.keyboard.press('Tab');
    await expect(offers).toHaveCount(3);
    await expect(finder).toContainText('Nothing is set until you say so.');
    await expect(finder.getByText('Last day Thu Dec 31')).toBeVisible();
    await expect(finder).toContainText('WIC 657(a)');
    await expectAccessible(clerk, 'the finder with its dates');
  });

  await test.step('each date says in one sentence why, how well it does, and for the best of what that is made', async () => {
    const best = finder.locator('label.finder-offer').first();
    await expect(best).toContainText('of 100');
    await expect(best.locator('.finder-why')).toHaveText(/\w.*\.$/);
    await expect(best).toContainText(/School\s*\d+\/70/);
    await expect(finder.getByRole('region', { name: 'Clocks that bind' })).toContainText('WIC 657(a)');
    for (const offer of await offers.all()) expect(await offer.getAttribute('aria-label')).toMatch(/December \d+.*Dept\..*of 100/);
  });

  await test.step('X goes to what is not offered: the rule in a sentence, and who may relax it', async () => {
    await tabTo(clerk, clerk.getByRole('radiogroup', { name: 'How it is held' }));
    await clerk.keyboard.press('x');
    await expect(clerk.getByRole('heading', { name: 'Not offered, and why' })).toBeFocused();
    const full = finder
      .getByRole('region', { name: 'Not offered, and why' })
      .getByRole('listitem')
      .filter({ hasText: 'Over the cap by' })
      .first();
    await expect(full).toContainText(/Over the cap by \d+ min\./);
    await expect(full).toContainText('The judge may override, with a reason.');
  });

  await test.step('a digit only chooses; the hand stands on the act, and Enter sets', async () => {
    await clerk.keyboard.press('2');
    await expect(offers.nth(1)).toBeChecked();
    await expect(clerk.getByRole('button', { name: /^Set Dec \d+/ })).toBeFocused();
    await clerk.keyboard.press('1');
    await expect(offers.first()).toBeChecked();
    expect(await sittingsBetween(asking, '2026-12-01', '2026-12-31')).toEqual(before);
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByText(/^Set: \w+day, December \d+.*left in that session\.$/).first()).toBeVisible();
    await expectAccessible(clerk, 'a hearing set by the finder');
  });

  const after = await sittingsBetween(asking, '2026-12-01', '2026-12-31');
  const changed = after.filter((one, at) => one.gauge.free !== before[at]?.gauge.free);
  expect(changed).toHaveLength(1);
  const [session] = changed;
  const sessionId = session?.sessionId ?? '';

  await test.step('the minutes have gone from that session alone, and its gauge says so', async () => {
    const first = before.find((one) => one.sessionId === sessionId);
    expect(session?.hearingsSet).toBe((first?.hearingsSet ?? 0) + 1);
    expect(session?.gauge.free).toBeLessThan(first?.gauge.free ?? 0);
    expect(session?.gaugeWords).not.toBe(first?.gaugeWords);
    expect(await setOfCase(sessionId)).toBe(1);
  });

  await test.step('U takes it back: the minutes are free again, and the date that was taken back stays at the foot of the sheet', async () => {
    await clerk.keyboard.press('u');
    await expect(clerk.getByText('Taken back. The hearing is not set.').first()).toBeVisible();
    expect((await sittingsBetween(asking, '2026-12-01', '2026-12-31')).map((one) => one.gauge)).toEqual(before.map((one) => one.gauge));
    expect(await setOfCase(sessionId)).toBe(0);
    await clerk.goto(`/sessions/${sessionId}/sheet`);
    const left = clerk.getByRole('region').or(clerk.locator('section')).filter({ hasText: 'Left this session, locked' }).last();
    await expect(left).toContainText(CANARY.chosenName);
    await expectAccessible(clerk, 'a session sheet with a hearing that left');
  });
});

test('the same finder stands beside the calendar: it opens with F, marks its date in the week, and sets by Enter', async ({
  enterByKeyboard,
  starling,
}) => {
  await fileIt(starling);
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await expect(clerk.getByRole('grid', { name: 'Sessions by department and day' })).toBeVisible();
  await clerk.keyboard.press('f');
  const side = clerk.getByRole('complementary');
  await findByKey(clerk, side.getByRole('combobox'), CANARY.chosenName.slice(0, 6), new RegExp(CANARY.chosenName));
  await chooseByKey(clerk, 'Kind of hearing', /^Jurisdiction hearing/);
  await typeInto(clerk, clerk.getByRole('textbox', { name: 'Minutes' }), '15');
  await clerk.keyboard.press('Tab');
  const offers = offersOf(clerk);
  await expect(offers).toHaveCount(3);
  await tabTo(clerk, finderOf(clerk).getByRole('radiogroup', { name: 'Dates that fit' }));
  await clerk.keyboard.press('1');
  await expect(clerk.getByRole('button', { name: /^Set Dec \d+/ })).toBeFocused();
  await expectAccessible(clerk, 'the calendar with the finder');
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByText(/^Set: \w+day, December \d+.*left in that session\.$/).first()).toBeVisible();
  await expectAccessible(clerk, 'the calendar after the finder set a hearing');
  expect(new URL(clerk.url()).search).not.toMatch(/quillon|canary/i);
});
