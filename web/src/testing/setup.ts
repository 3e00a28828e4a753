import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
import { startLanguage } from '../locales/language.ts';
import { draftKeeper } from '../parts/drafts/draft-keeper.ts';

startLanguage();
// A loaded machine draws a whole bench slowly; nothing here is measured in time.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  draftKeeper.forgetOthers('');
});
