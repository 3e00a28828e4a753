/** What is found. */
export const search = {
  title: 'Found',
  field: 'Name, case number or order number',
  hint: 'From three characters on, among what your seat may see.',
  results: 'Records found',
  shown_one: '{{count}} record',
  shown_other: '{{count}} records',
  none: 'Nothing here under those words.',
  noneSub: 'Try the case number. What is sealed, absent or not yours is not told apart.',
  kind: { case: 'Case', youth: 'Youth', petition: 'Petition', hearing: 'Hearing', session: 'Session', sealing_order: 'Sealing order' },
} as const;
