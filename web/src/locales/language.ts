import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { EN, NAMESPACES } from './catalogue.ts';

/** Makes the catalogue speak; once, before the first screen. */
export function startLanguage(): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: EN },
    ns: NAMESPACES,
    defaultNS: 'common',
    initAsync: false,
    returnNull: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
  return i18next;
}
