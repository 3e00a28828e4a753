const NAMES = new Intl.DisplayNames(['en-US'], { type: 'language' });
const CODE = /^[a-z]{2,3}(-[A-Za-z]+)*$/;

/** A language as people say it: 'es' is Spanish. What is no code of a language stands as it is written. */
export function languageWords(language: string): string {
  return CODE.test(language) ? (NAMES.of(language) ?? language) : language;
}
