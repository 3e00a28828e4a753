import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
import { startLanguage } from '../locales/language.ts';

startLanguage();
configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});
