import type { Page } from '@playwright/test';
import { CANARY, traceIn } from '../support/a-canary.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { readPaper } from '../support/paper.ts';
import { PEOPLE } from '../support/people.ts';
import { signInByKeyboard } from '../support/sign-in.ts';
import { expect, test } from '../support/story.ts';

const AFTERNOON = 'STAR Court, afternoon';
const NOTHING_HERE = 'Nothing here under that number.';

test('a docket exported elsewhere is brought in, and in the same day a judge’s finding seals a case', async ({
  enter,
  browser,
  starling,
}) => {
  test.setTimeout(600_000);
  const clerk = await enter(PEOPLE.courtroomClerk);

  await test.step('the clerk looks at the export first: every problem has its line and its reason', async () => {
    await court.goTo(clerk, 'Import');
    await expectAccessible(clerk, 'the import page without files');
    await court.dryRun(clerk);

    const problems = clerk.getByRole('table', { name: 'Lines that are refused' });
    const reasons = [
      ['session-print-2026-12-01.csv', '28', '“13/45/2026” is no day of the calendar.'],
      ['session-print-2026-12-01.csv', '30', 'The case number is blank.'],
      ['parties-2026-12-01.csv', '42', 'The birth date “1995-02-30” is no day of the calendar.'],
      ['counts-2026-12-01.csv', '9', 'A person under 18 cannot be charged under PC 647(b).'],
    ] as const;
    for (const [file, line, reason] of reasons) {
      const row = problems.getByRole('row').filter({ hasText: file }).filter({ hasText: reason });
      await expect(row.getByRole('cell', { name: line, exact: true }).first()).toBeVisible();
    }
    await expectAccessible(clerk, 'the dry run');
  });

  await test.step('then it is brought in, and a second time there is nothing new', async () => {
    await clerk.getByRole('button', { name: /^Import \d+ lines/ }).click();
    await expect(clerk.getByText(/^Done: \d+ taken/)).toBeVisible();
    await expectAccessible(clerk, 'the import that is done');

    await clerk.getByRole('button', { name: 'Import other files' }).click();
    await court.dryRun(clerk);
    await expect(clerk.getByText('Nothing new is in these files.')).toBeVisible();
  });

  await test.step('the docket of December 1 has its 24 matters', async () => {
    await court.goTo(clerk, 'Bench');
    await expect(clerk.getByText('24 of 24 shown')).toBeVisible();
    await expectAccessible(clerk, 'the imported docket');
  });

  await test.step('a count that no youth can be charged with is refused with its cite, and nothing typed is lost', async () => {
    await court.goTo(clerk, 'File a petition');
    await expectAccessible(clerk, 'the empty petition');
    await court.typeTheYouth(clerk);
    await court.typeCount(clerk, 1, { ...court.PETTY_THEFT, statute: 'PC 647(b)(1)' });
    const file = clerk.getByRole('button', { name: 'File the petition' });
    await expect(clerk.getByText('Settle 1 thing first.')).toBeVisible();
    await clerk.keyboard.press('Control+Enter');

    const door = clerk.getByRole('region', { name: 'At the door' });
    await expect(door).toContainText('A person under 18 cannot be charged under PC 647(b). Take count 1 out, or correct the birth date.');
    await expect(door).toContainText('PC 647(b)(5)');
    await expect(clerk.getByLabel('Legal last name')).toHaveValue(CANARY.legalLastName);
    await expect(clerk.getByLabel('Report number')).toHaveValue(court.PETTY_THEFT.reportNumber);
    await expectAccessible(clerk, 'the petition that the law refuses');

    await court.typeCount(clerk, 1, court.PETTY_THEFT);
    await clerk.getByRole('button', { name: 'Add a count' }).click();
    await court.typeCount(clerk, 2, court.FALSE_NAME);
    await expect(door).toContainText('Nothing in the law is against filing this.');
    await file.click();
    await expect(clerk.getByText(`Filed. Petition ending ${CANARY.ending}, 2 counts.`)).toBeVisible();
    await expectAccessible(clerk, 'the petition that was filed');
  });

  const caseId = await test.step('a full session is refused with its minutes, a holiday is no day to set on', async () => {
    await clerk.getByRole('link', { name: 'Set its first hearing' }).click();
    await expect(clerk.getByText(CANARY.caseNumber)).toBeVisible();
    await court.choose(clerk, 'Petition', `Petition ending ${CANARY.ending}`);
    await court.choose(clerk, 'Kind of hearing', 'Hearing before jurisdiction');
    await clerk.getByRole('textbox', { name: 'Minutes' }).fill('15');
    await clerk.getByRole('textbox', { name: 'Minutes' }).press('Tab');
    await expect(clerk.getByText(/Dec 25: .+, no court/)).toBeVisible();
    await expectAccessible(clerk, 'setting a hearing');

    await court.chooseSession(clerk, 'Tue Dec 1', 'STAR Court, morning');
    await clerk.getByRole('button', { name: 'Set the hearing' }).click();
    await expect(clerk.getByText(/This session is full: \d+ of \d+ minutes/)).toBeVisible();
    await expectAccessible(clerk, 'the session that is full');

    await test.step('the afternoon is full as well: the calendar clerk has it end at four', async () => {
      await court.endAtFour(await callerNamed(starling, PEOPLE.calendarClerk), AFTERNOON);
    });
    await court.chooseSession(clerk, 'Tue Dec 1', AFTERNOON);
    await clerk.getByRole('button', { name: 'Set the hearing' }).click();
    await expect(clerk.getByText(/^Set: Tuesday, December 1/).first()).toBeVisible();
    return new URL(clerk.url()).searchParams.get('case') ?? '';
  });

  const prosecutor = await enter(PEOPLE.prosecutor);
  await test.step('the prosecutor reads the petition that the prosecutor filed', async () => {
    await prosecutor.goto(`/cases/${caseId}`);
    await expect(prosecutor.getByText(CANARY.chosenName).first()).toBeVisible();
    await expect(prosecutor.getByText('PC 484(a)').first()).toBeVisible();
    await expectAccessible(prosecutor, 'the case as the prosecutor sees it');
  });

  const counsel = await enter(PEOPLE.minorsCounsel);
  await test.step('counsel has the youth among today’s own', async () => {
    await expect(counsel.getByRole('grid', { name: 'My youths today' }).getByText(CANARY.chosenName)).toBeVisible();
    await expectAccessible(counsel, 'counsel’s day');
  });

  await test.step('the clerk checks the youth in', async () => {
    await clerk.getByRole('link', { name: 'Open that session' }).click();
    await court.openMatter(clerk, CANARY.chosenName);
    await clerk.getByRole('button', { name: 'Check in: here now' }).click();
    await expect(clerk.getByRole('button', { name: 'Check in: here now' })).toHaveCount(0);
    await expectAccessible(clerk, 'the session with the youth here');
  });
  const sessionPath = new URL(clerk.url()).pathname.split('/').slice(0, 3).join('/');

  const judge = await (await browser.newContext()).newPage();
  await test.step('the judge signs in by keyboard, opens the session and calls the matter', async () => {
    await signInByKeyboard(judge, PEOPLE.judge);
    await judge.goto(sessionPath);
    const open = judge.getByRole('button', { name: 'Open the session' });
    await open.focus();
    await judge.keyboard.press('Enter');
    await expect(judge.getByRole('button', { name: 'Close the session' })).toBeVisible();
    await court.walkToMatter(judge, CANARY.chosenName);
    await judge.keyboard.press('s');
    await expect(judge.getByText('Called', { exact: false }).first()).toBeVisible();
    await expectAccessible(judge, 'the matter in hand');
  });

  await test.step('the finding takes nine keys: all five for both counts, three kinds of evidence, read back, sign', async () => {
    const keys = new Keystrokes(judge);
    await keys.press('f');
    await expect(judge.getByRole('heading', { name: /Trafficking finding/ })).toBeVisible();
    await expectAccessible(judge, 'the finding with nothing answered');
    await keys.press('a', 'a', '1', '3', '5');
    await expect(judge.getByText('Nothing missing')).toBeVisible();
    await expectAccessible(judge, 'the finding with every answer');
    await keys.press('Control+Enter');
    const readBack = judge.getByRole('alertdialog');
    await expect(readBack).toContainText('Counts 1 and 2 are found');
    await expectAccessible(judge, 'the read-back');
    await keys.press('Enter');
    await expect(judge.getByRole('heading', { name: 'Signed. The petition is dismissed and sealed.' })).toBeVisible();
    expect(keys.count).toBe(9);
    await expectAccessible(judge, 'the signed finding');
  });

  const controlNumber =
    await test.step('the result names the holders and the papers, and each paper opens as a PDF anybody can read', async () => {
      await expect(judge.getByText(/\d+ holders have the order/)).toBeVisible();
      const links = judge.getByRole('link', { name: /^Print / });
      expect(await links.count()).toBeGreaterThanOrEqual(3);
      for (const link of await links.all()) await expectPaper(judge, await link.getAttribute('href'));
      const words = await judge
        .getByText(/Sealing order /)
        .first()
        .textContent();
      return /Sealing order (\S+)/.exec(words ?? '')?.[1] ?? '';
    });

  await test.step('counsel sees the outcome without asking again, with the papers that were served', async () => {
    const signed = counsel.locator('#home-signed');
    await expect(signed.getByText(CANARY.chosenName).first()).toBeVisible();
    await expect(signed.getByText('Served on you').first()).toBeVisible();
    await expectAccessible(counsel, 'counsel’s day with an outcome');
    const paper = signed.locator('a[href^="/documents/"]').first();
    await expectPaper(counsel, await paper.getAttribute('href'));
    await signed.getByRole('link', { name: 'Open this outcome' }).first().click();
    await expect(counsel.getByRole('heading', { level: 1, name: 'Tuesday, December 1, 2026' })).toBeVisible();
    await expect(counsel.getByText('Your own file is not sealed.')).toBeVisible();
    await expectAccessible(counsel, 'the outcome');
  });

  const sealingClerk = await enter(PEOPLE.sealingClerk);
  await test.step('the sealing clerk records for each holder that it was sent, received, sealed, and its copy sealed', async () => {
    await sealingClerk.getByText(controlNumber).first().click();
    await expect(sealingClerk.getByRole('heading', { name: controlNumber })).toBeVisible();
    await expectAccessible(sealingClerk, 'a fresh sealing order');
    await completeEveryHolder(sealingClerk);
    await expect(sealingClerk.getByText('Every holder has answered').first()).toBeVisible();
    await expectAccessible(sealingClerk, 'a sealing order that is complied with');
    expect(traceIn(await sealingClerk.content())).toEqual([]);
  });

  await test.step('for the prosecutor sealed, absent and another court’s are one sentence', async () => {
    const elsewhere = await aCaseOfSacramento(starling);
    const pages: string[] = [];
    for (const id of [caseId, '01a22ee6-b000-7000-8000-000000000000', elsewhere]) {
      await prosecutor.goto(`/cases/${id}`);
      await expect(prosecutor.getByText(NOTHING_HERE)).toBeVisible();
      pages.push(await prosecutor.locator('main').innerText());
    }
    expect(new Set(pages).size).toBe(1);
    await expectAccessible(prosecutor, 'nothing here');
  });

  await test.step('in the open session the judge and the clerk keep the number, and nothing else', async () => {
    await judge.keyboard.press('Escape');
    await expect(judge.getByText('closed', { exact: true }).first()).toBeVisible();
    expect(traceIn(await judge.content())).toEqual([]);
    await expect(clerk.getByText('closed', { exact: true }).first()).toBeVisible();
    expect(traceIn(await clerk.content())).toEqual([]);
    await expectAccessible(judge, 'the bench with a closed place');
  });
  await judge.context().close();
});

/** A paper is tagged, says its language, carries no name in its address, and has words in it. */
async function expectPaper(page: Page, href: string | null): Promise<void> {
  const address = href ?? '';
  expect(address).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
  await expect.poll(async () => (await page.request.get(address)).headers()['content-type']).toContain('application/pdf');
  const answer = await page.request.get(address);
  expect(traceIn(answer.headers()['content-disposition'] ?? '')).toEqual([]);
  const paper = await readPaper(await answer.body());
  expect(paper.isTagged).toBe(true);
  expect(paper.language).toMatch(/^(en|es)/);
  expect(paper.text.length).toBeGreaterThan(100);
  expect(paper.text).not.toMatch(/trafficking court|STAR|delinquen|minor's name/i);
}

/** Works the desk down: the chosen holder's next act, until no act is open for anybody. */
async function completeEveryHolder(page: Page): Promise<void> {
  const rows = page.getByRole('grid', { name: 'Holders of this order' }).getByRole('row');
  for (const row of await rows.all()) {
    await row.click();
    for (const act of ['Record that it was sent', 'Record a receipt', 'Sealed its records', 'Sealed its order copy']) {
      const button = page.getByRole('button', { name: act });
      await expect(button.or(page.getByText('Complete. Its records are destroyed on'))).toBeVisible();
      await button.click();
      await expect(page.getByText('Recorded:').last()).toBeVisible();
    }
  }
}

/** A case that stands in the other court's record. */
async function aCaseOfSacramento(starling: { readonly url: string }): Promise<string> {
  const judge = await callerNamed(starling, 'M. Thorne');
  const { body } = await judge.ask('{ search(words: "Corazón") { caseId } }');
  return String(JSON.parse(body).data.search[0].caseId);
}
