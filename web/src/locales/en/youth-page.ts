/** The page a youth takes along. The words of the page itself come from the court’s record, in the youth’s language. */
export const youthPage = {
  title: 'Page for the youth',
  back: 'Back',
  language: 'Language of the page',
  languageOf: { en: 'English', es: 'Spanish' },
  fold: { en: 'Fold it in three. The outside stays blank.', es: 'Dobla la hoja en tres. Por fuera queda en blanco.' },
  comeBack: { en: 'When you come back', es: 'Cuándo vuelves' },
  print: 'Print the page',
  printed: 'Printed and recorded. Fold it in three: the outside stays blank.',
  notPrinted: 'Not printed. Nothing left the printer.',
  notYours: 'The page is printed by the judge, the clerks, or counsel for the youth.',
  notYet: 'There is no page to print.',
  covered: 'Names are hidden. The page is read and printed when they are shown.',
  coveredSub: 'F2 shows them.',
  keyGroup: 'Page',
  keyPrint: 'print',
  keyLanguage: 'other language',
} as const;
