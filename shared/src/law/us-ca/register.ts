import { pen, rule, wic, type Citation } from '../citation.ts';

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
  entry('pen-236-1.ts', pen('236.1'), 'Human trafficking: the words that the finding borrows'),
  entry('pen-236-2.ts', pen('236.2'), 'Seven indicators'),
  entry('pen-236-14.ts', pen('236.14'), 'Vacatur for a trafficking victim'),
  entry('pen-236-15.ts', pen('236.15'), 'Vacatur for a victim of partner or sexual violence'),
  entry('pen-236-23.ts', pen('236.23'), 'The trafficking defense and the juvenile finding'),
  entry('pen-236-24.ts', pen('236.24'), 'The same for partner or sexual violence'),
  entry('pen-647-b-5.ts', pen('647(b)(5)'), 'No charge under 647(b) for a child under 18'),
  entry('pen-653-22.ts', pen('653.22'), 'Loitering, repealed', 'part'),
  entry('pen-667-5-c.ts', pen('667.5(c)'), 'The violent felonies'),
  entry('pen-29805.ts', pen('29805'), 'Offenses with a firearm ban'),
  entry('pen-29820.ts', pen('29820'), 'Firearm ban of a ward'),
  entry('rule-5-780.ts', rule('5.780'), 'The contested jurisdiction hearing', 'verified', '2024 copy'),
  entry('rule-5-840.ts', rule('5.840'), 'Sealing under WIC 786: destruction windows', 'unverified', '(b) and (c) only'),
  entry('rule-5-860.ts', rule('5.860'), 'A prosecutor’s request for a sealed file', 'part', '2024 copy'),
  entry('wic-602.ts', wic('602'), 'Ages of a 602 petition'),
  entry('wic-607-2.ts', wic('607.2'), 'The foster-care hearing before a case ends'),
  entry('wic-702.ts', wic('702'), 'What ends with a petition'),
  entry('wic-707-b.ts', wic('707(b)'), 'The serious offenses'),
  entry('wic-786.ts', wic('786'), 'Dismissal and sealing', 'verified', '2026-07-17'),
  entry('wic-786-g.ts', wic('786(g)'), 'The closed access list', 'verified', '2026-07-17'),
  entry('wic-786-5.ts', wic('786.5'), 'Sealing after diversion'),
  entry('wic-788.ts', wic('788'), 'Probation’s duty at 18'),
  entry('wic-827.ts', wic('827'), 'Who may inspect and copy'),
  entry('wic-827-b.ts', wic('827(b)'), 'Notices that stop'),
  entry('wic-831.ts', wic('831'), 'Federal officers'),
];

function entry(
  file: string, cite: Citation, title: string, status: RuleFile['status'] = 'verified', textRead = '2026-11-21',
): RuleFile {
  return { file, cite, title, textRead, status, secondReader: null };
}
