import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { expect, test } from '@playwright/test';

test('a browser is found on this machine and shows a page', async () => {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();

  await page.setContent('<h1>Department 260</h1>');

  await expect(page.getByRole('heading')).toHaveText('Department 260');
  await browser.close();
});

test('a browser that is named but not there is an obstacle, not a skipped story', async () => {
  process.env['STARLING_CHROMIUM'] = '/nowhere/chromium';
  try {
    await expect(findBrowser()).rejects.toThrow('STARLING_CHROMIUM names /nowhere/chromium, which is not a program.');
  } finally {
    delete process.env['STARLING_CHROMIUM'];
  }
});
