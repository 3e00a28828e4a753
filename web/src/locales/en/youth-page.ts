/** The page a youth takes along. The words of the page itself come from the court’s record, in the youth’s language. */
export const youthPage = {
  title: 'Page for the youth',
  back: 'Back to the matter',
  language: 'Language',
  languageOf: { en: 'English', es: 'Spanish' },
  print: 'Print the page',
  printed: 'Printed and recorded. Fold it in three: the outside stays blank.',
  notPrinted: 'Not printed. Nothing left the printer.',
  notSigned: 'Nothing was decided yet. The page is made when the result stands.',
  covered: 'Names are hidden. The page is read and printed when they are shown.',
  level: 'Reads at grade {{grade}}.',
  keyGroup: 'Page',
  keyPrint: 'print',
  keyLanguage: 'other language',
} as const;
