import { evid, pen, rule, wic, type Citation } from '../citation.ts';

/** One rule file: what it holds, when its text was read, and how sure we are. */
export interface RuleFile {
  readonly file: string;
  readonly cite: Citation;
  readonly title: string;
  /** The date of the text that was read, or of the copy that was seen. */
  readonly textRead: string;
  /** verified: the text itself was read. part: read in part. unverified: figures come from court settings. */
  readonly status: 'verified' | 'part' | 'unverified';
  readonly secondReader: string | null;
}

/** Every rule file in code order. A spec refuses a file that is not listed here. */
export const RULE_FILES: readonly RuleFile[] = [
  entry('evid-1038.ts', evid('1038'), 'Talks with a trafficking caseworker'),
  entry('evid-1107-5.ts', evid('1107.5'), 'The expert on trafficking'),
  entry('evid-1161.ts', evid('1161'), 'What is no evidence against a victim'),
  entry('evid-1162.ts', evid('1162'), 'What is no evidence against a witness', 'part'),
  entry('pen-236-1.ts', pen('236.1'), 'Human trafficking: the words that the finding borrows'),
  entry('pen-236-2.ts', pen('236.2'), 'Seven indicators'),
  entry('pen-236-14.ts', pen('236.14'), 'Vacatur for a trafficking victim'),
  entry('pen-236-15.ts', pen('236.15'), 'Vacatur for a victim of partner or sexual violence'),
  entry('pen-236-21.ts', pen('236.21'), 'An advocate and a support person at interviews'),
  entry('pen-236-23.ts', pen('236.23'), 'The trafficking defense and the juvenile finding'),
  entry('pen-236-24.ts', pen('236.24'), 'The same for partner or sexual violence'),
  entry('pen-647-3.ts', pen('647.3'), 'No arrest of the person who reports', 'part'),
  entry('pen-647-b-5.ts', pen('647(b)(5)'), 'No charge under 647(b) for a child under 18'),
  entry('pen-653-22.ts', pen('653.22'), 'Loitering, repealed', 'part'),
  entry('pen-653-29.ts', pen('653.29'), 'Clearing an old loitering case', 'part'),
  entry('pen-667-5-c.ts', pen('667.5(c)'), 'The violent felonies'),
  entry('pen-1203-47.ts', pen('1203.47'), 'Sealing an old finding under 647(b)', 'unverified', 'not read'),
  entry('pen-29805.ts', pen('29805'), 'Offenses with a firearm ban'),
  entry('pen-29810.ts', pen('29810'), 'Giving up firearms after an adjudication'),
  entry('pen-29820.ts', pen('29820'), 'Firearm ban of a ward'),
  entry('rule-5-780.ts', rule('5.780'), 'The contested jurisdiction hearing', 'verified', '2024 copy'),
  entry('rule-5-840.ts', rule('5.840'), 'Sealing under WIC 786: destruction windows', 'unverified', '(b) and (c) only'),
  entry('rule-5-860.ts', rule('5.860'), 'A prosecutor’s request for a sealed file', 'part', '2024 copy'),
  entry('wic-300-b.ts', wic('300(b)'), 'The paragraph on exploited children'),
  entry('wic-303.ts', wic('303(f)'), 'Supervision of a nonminor in care', 'part'),
  entry('wic-388-e.ts', wic('388(e)'), 'Coming back into care', 'part'),
  entry('wic-389.ts', wic('389'), 'Sealing the dependency record', 'part', 'county policy'),
  entry('wic-450.ts', wic('450'), 'Transition jurisdiction: what keeps extended foster care'),
  entry('wic-451.ts', wic('451'), 'Transition jurisdiction asked for later', 'part'),
  entry('wic-601.ts', wic('601'), 'Ages of a 601 petition'),
  entry('wic-602.ts', wic('602'), 'Ages of a 602 petition'),
  entry('wic-602-1.ts', wic('602.1'), 'A child under 12 goes home'),
  entry('wic-604.ts', wic('604(e)'), 'The criminal court’s record of a certified case'),
  entry('wic-607.ts', wic('607'), 'When jurisdiction over a ward ends'),
  entry('wic-607-2.ts', wic('607.2'), 'The foster-care hearing before a case ends'),
  entry('wic-625-6.ts', wic('625.6'), 'Counsel before questioning'),
  entry('wic-625-7.ts', wic('625.7'), 'No deception in questioning'),
  entry('wic-654-2.ts', wic('654.2'), 'Informal supervision', 'part'),
  entry('wic-658.ts', wic('658(a)'), 'From which age a child is served'),
  entry('wic-676.ts', wic('676'), 'Open and closed hearings', 'part'),
  entry('wic-700-3.ts', wic('700.3'), 'A wobbler declared a misdemeanor'),
  entry('wic-702.ts', wic('702'), 'What ends with a petition'),
  entry('wic-707.ts', wic('707(a)'), 'Moving a case to adult court'),
  entry('wic-707-b.ts', wic('707(b)'), 'The serious offenses'),
  entry('wic-707-5.ts', wic('707.5'), 'Coming back from criminal court'),
  entry('wic-725.ts', wic('725'), 'Probation without wardship', 'part'),
  entry('wic-730-7.ts', wic('730.7(b)'), 'The notice of restitution'),
  entry('wic-742.ts', wic('742(a)'), 'The letter to a victim who asked'),
  entry('wic-775.ts', wic('775'), 'The court changes its own order'),
  entry('wic-776.ts', wic('776'), 'Notice before an order is changed'),
  entry('wic-778.ts', wic('778'), 'The petition to change an order'),
  entry('wic-781.ts', wic('781'), 'Sealing on a petition', 'verified', '2026-07-17'),
  entry('wic-781-2.ts', wic('781.2'), 'The monthly scan of old arrests', 'verified', '2026-07-17'),
  entry('wic-781-5.ts', wic('781.5'), 'Factual innocence', 'verified', '2026-07-17'),
  entry('wic-782.ts', wic('782'), 'Dismissal in the interests of justice', 'verified', '2026-07-17'),
  entry('wic-786.ts', wic('786'), 'Dismissal and sealing', 'verified', '2026-07-17'),
  entry('wic-786-g.ts', wic('786(g)'), 'The closed access list', 'verified', '2026-07-17'),
  entry('wic-786-5.ts', wic('786.5'), 'Sealing after diversion'),
  entry('wic-787.ts', wic('787'), 'Data and research', 'verified', '2026-07-17'),
  entry('wic-788.ts', wic('788'), 'Probation’s duty at 18'),
  entry('wic-790.ts', wic('790(a)'), 'Who may have judgment deferred'),
  entry('wic-793.ts', wic('793'), 'Deferred entry of judgment completed', 'verified', '2026-07-17'),
  entry('wic-800.ts', wic('800'), 'Who may appeal what'),
  entry('wic-826.ts', wic('826'), 'Destruction of records that nobody sealed', 'verified', '2026-07-17'),
  entry('wic-826-6.ts', wic('826.6'), 'The notice of the right to seal', 'verified', '2026-07-17'),
  entry('wic-827.ts', wic('827'), 'Who may inspect and copy'),
  entry('wic-827-b.ts', wic('827(b)'), 'Notices that stop'),
  entry('wic-827-95.ts', wic('827.95'), 'Police records sealed by the agency', 'verified', '2026-07-17'),
  entry('wic-827-9.ts', wic('827.9'), 'Police records in Los Angeles County', 'verified', '2026-07-17'),
  entry('wic-828.ts', wic('828'), 'Police records elsewhere', 'verified', '2026-07-17'),
  entry('wic-831.ts', wic('831'), 'Federal officers'),
];

function entry(
  file: string, cite: Citation, title: string, status: RuleFile['status'] = 'verified', textRead = '2026-11-21',
): RuleFile {
  return { file, cite, title, textRead, status, secondReader: null };
}
