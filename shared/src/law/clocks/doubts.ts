/** The doubts of the reference that touch a clock, in words for whoever reads the day: what is disputed and which reading was taken. */
export const DOUBT = {
  D1: 'Disputed: one line of cases dismisses when a detained youth’s hearing is late, another releases and sets it anew, and on appeal harm must be shown. The judge chooses.',
  D2: 'Rules 5.774 and 5.776 were not read: what stops this clock and which grounds continue it may be more than stated here.',
  D3: 'A roll past a closed day that keeps a youth in custody may be objected to. Aim at the safe day.',
  D4: 'The statute does not say how its hours pause. Here they pause at midnight and start at midnight of the next court day.',
  D5: 'Two limits can apply at once; the earlier date is taken.',
  D6: 'The statute says days, a training page says court days; calendar days are counted, which is earlier.',
  D7: 'The rule ties this hearing to jurisdiction, not to disposition.',
  D8: 'Other statutes and forms still print 300(b)(2) for the paragraph that is 300(b)(4).',
  D9: 'The statute is silent on dispositions made before 2026, and a later act may have changed it.',
  D12: 'Federal law may ask for more notices than the state’s list; it was not read.',
  D13: 'A judge may always set less time; local rules were not read.',
  D14: 'The text that sets this number was not read.',
  D16: 'The statute speaks of a youth in custody when the petition is filed. For one detained later two limits can be argued; the earlier date is used.',
} as const;

/** The key of a doubt of the reference. */
export type Doubt = keyof typeof DOUBT;
