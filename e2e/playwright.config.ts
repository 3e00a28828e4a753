import { defineConfig } from '@playwright/test';

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];

/**
 * Two workers: every story has a court of its own, with its own database, server and port, and most of its time is a person's reading.
 * What starts and kills whole programs runs one after the other.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './support/browser-first.ts',
  projects: [
    { name: 'ground', testMatch: ['ground/*.spec.ts', 'rigs/*.spec.ts'], workers: 1 },
    { name: 'stories', testMatch: ['stories/*.spec.ts'] },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
  },
});
