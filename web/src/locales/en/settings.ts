/** The court's settings, read only. */
export const settings = {
  title: 'Court settings',
  sub: 'Every point that the law leaves open or that could not be verified, and what this court chose.',
  caption: 'Court settings',
  question: 'Question',
  value: 'This court',
  usual: 'Until a court chooses',
  rule: 'Rule',
  open: 'Open point',
  same: 'the same',
  count_one: '{{count}} setting',
  count_other: '{{count}} settings',
  emptyTitle: 'No setting to read',
  emptySub: 'Your seat does not see the court’s settings.',
} as const;
