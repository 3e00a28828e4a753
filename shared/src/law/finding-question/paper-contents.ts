import { evid, pen, rule, wic, type Citation } from '../citation.ts';

/** One thing that a paper must hold. */
export interface PaperItem {
  readonly words: string;
  readonly cite: Citation;
}

const item = (words: string, cite: Citation): PaperItem => ({ words, cite });

/** The minute order of the finding, its sixteen items in the order in which they are printed. No item asks for the story (I9). */
export const MINUTE_ORDER: readonly PaperItem[] = [
  item('Caption, case and petition numbers; on any served copy initials only', wic('827')),
  item('Who was present, waivers, the interpreter, and whether the hearing was closed', wic('676')),
  item('The basis, who raised it, and whether in time', pen('236.23(d)')),
  item('Each count with its code, degree and level, its answer at the gate with the item, and its enhancements', pen('667.5(c)')),
  item('The standard: preponderance of the evidence, the burden on the youth', pen('236.23(b)')),
  item('Each element and the juvenile finding: one yes or no for each count', pen('236.23(f)')),
  item('The kinds of evidence relied on, and no account of it', pen('236.23(c)')),
  item('Rulings on privilege and on evidence of a commercial sex act', evid('1161')),
  item('The result on each count', pen('236.23(f)')),
  item('Whether the proceeding is dismissed or goes on', pen('236.23(f)')),
  item('Release, monitoring, warrants, terms and hearings', wic('702')),
  item('Notices stopped or withdrawn', wic('827(b)')),
  item('The dependency case and its next date', wic('786(g)(1)(K)')),
  item('The sealing order that goes with it', wic('786')),
  item('The right to appeal, with its information sheet', wic('800(a)')),
  item('The judge or commissioner, a stipulation where one is needed, signature, and time of entry', wic('248')),
];

/** The order of dismissal. */
export const DISMISSAL_ORDER_ITEMS: readonly PaperItem[] = [
  item('The petition and its counts', pen('236.23(f)')),
  item('The legal basis', pen('236.23(f)')),
  item('Each sustained finding that is set aside, count by count', wic('786(d)')),
  item('The dismissal of the proceeding', pen('236.23(f)')),
  item('The end of wardship or jurisdiction, where there was one', wic('702')),
  item('Discharge from detention and restrictions', wic('702')),
  item('What the youth may say: the arrest and the proceedings count as never having happened', wic('786(b)')),
  item('Earlier petitions dismissed with it, with the finding that they meet the criteria', wic('786(f)(1)')),
];

/** The sealing order: the fields that the statute and the rule ask for; the printed form was not read. */
export const SEALING_ORDER_ITEMS: readonly PaperItem[] = [
  item('The court, the youth’s name and birthday, case number, hearing, department and judge', wic('786(a)')),
  item('Each petition with the day it was filed, its counts and their outcome', wic('786(a)')),
  item('The basis of the dismissal', wic('786(a)')),
  item('Whether a 707(b) offense stands: none, dismissed, or reduced, and on which day', wic('786(d)')),
  item('Earlier petitions sealed with it, with the finding on the criteria', wic('786(f)(1)')),
  item('Every holder with its address and its own numbers', wic('786(a)')),
  item('Other public agencies, with the finding that sealing promotes reentry', wic('786(f)(2)')),
  item('The day of destruction for each holder', wic('786(a)')),
  item('The firearm clause: the 33rd birthday, or why it does not apply', wic('786(a)')),
  item('The direction to seal, to report by a day, then to seal the copy of the order', wic('786(a)')),
  item('That counsel for the youth is not ordered to seal', wic('786(a)')),
  item('Restitution', wic('786(h)')),
  item('Who may still look', wic('786(g)')),
  item('The clerk’s certificate of service on each holder, the youth and counsel', rule('5.840(e)')),
  item('Signature and day', wic('786(a)')),
];

/** The acknowledgment that a holder returns. */
export const RECEIPT_ITEMS: readonly PaperItem[] = [
  item('The court, the control number and the holder', wic('786(a)')),
  item('The day the order was received', wic('786(a)')),
  item('The day the records were sealed, or that none were found, or why not', wic('786(a)')),
  item('The day the copy of the order was sealed', wic('786(a)')),
  item('Signature, title and day, and where to return it', wic('786(a)')),
];

/** The notice to the youth and counsel, in plain words. */
export const NOTICE_ITEMS: readonly PaperItem[] = [
  item('The petition is dismissed and the records are sealed', wic('786(a)')),
  item('Who holds records, and on which day each destroys them', wic('786(a)')),
  item('The right not to disclose', wic('786(b)')),
  item('Who may still look', wic('786(g)')),
  item('Restitution that is still owed, if so', wic('786(h)')),
  item('How to ask for more holders', wic('786(f)(2)')),
  item('How to see one’s own record', wic('786(g)(1)(F)')),
  item('The information sheet, in the youth’s language', rule('5.840(e)')),
];

/** The order that lets a prosecutor look. */
export const ACCESS_ORDER_ITEMS: readonly PaperItem[] = [
  item('The papers that are opened, and no others', wic('786(g)(1)(K)')),
  item('The purpose', wic('786(g)(1)(K)')),
  item('The limits, stated on the record', wic('786(g)(1)(K)')),
  item('Copies: who has them, and their return or destruction', wic('786(g)(1)(K)')),
  item('No further use; the record stays sealed', wic('786(g)(3)')),
];

/** What the clerk certifies once every holder has reported. */
export const COMPLIANCE_ITEMS: readonly PaperItem[] = [
  item('Each holder', wic('786(a)')),
  item('The day it received the order', wic('786(a)')),
  item('The day it sealed, or that it has no record', wic('786(a)')),
  item('That its copy of the order is sealed', wic('786(a)')),
  item('Its day of destruction', wic('786(a)')),
];
