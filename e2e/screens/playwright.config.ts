import stories from '../playwright.config.ts';

/** `npm run screens`: takes the README's pictures anew. Not part of the tests. */
export default { ...stories, testDir: '.', testMatch: ['*.pictures.ts'], reporter: [['list']] };
