/** The languages in which the court writes to a youth. */
export const PAPER_LANGUAGE = { en: 'English', es: 'Spanish' } as const;

/** A language of a youth's page or of a notice. */
export type PaperLanguage = keyof typeof PAPER_LANGUAGE;

/** True for a language in which the court writes. */
export function isPaperLanguage(language: string): language is PaperLanguage {
  return Object.hasOwn(PAPER_LANGUAGE, language);
}

/** The language in which a youth is written to: Spanish where it is among the youth's own, else English. */
export function languageOf(languages: readonly string[]): PaperLanguage {
  return languages.includes('es') && languages[0] !== 'en' ? 'es' : 'en';
}
