/**
 * WIC 827: who may inspect and copy a juvenile case file before it is sealed; after sealing only WIC 786(g) speaks (827(g)).
 * Text read 2026-11-21 (codes); last amended by SB 413 (Stats. 2025, ch. 221), effective 2026-01-01. Status: verified. Second reader: none yet.
 */
import { wic, type Citation } from '../citation.ts';

/** inspect: yes, by order, or limited by the letter's own words. copies: without an order. */
export interface FileLetter {
  readonly letter: string;
  readonly who: string;
  readonly inspect: 'yes' | 'order' | 'limited';
  readonly copies: 'yes' | 'no' | 'as_ordered';
}

/** Subdivision (a)(1), letter by letter. */
export const LETTERS: readonly FileLetter[] = [
  { letter: 'A', who: 'Court personnel', inspect: 'yes', copies: 'yes' },
  { letter: 'B', who: 'District attorney or city prosecutor who prosecutes in criminal court or juvenile court', inspect: 'yes', copies: 'yes' },
  { letter: 'C', who: 'The youth', inspect: 'yes', copies: 'yes' },
  { letter: 'D', who: 'Parent or guardian', inspect: 'yes', copies: 'yes' },
  { letter: 'E', who: 'Attorneys for parties, and bench, probation and police actively participating in proceedings about the youth', inspect: 'yes', copies: 'yes' },
  { letter: 'F', who: 'County counsel for child welfare or probation', inspect: 'yes', copies: 'yes' },
  { letter: 'G', who: 'Superintendent of the district where the youth is enrolled', inspect: 'yes', copies: 'no' },
  { letter: 'H', who: 'Child protective agencies', inspect: 'yes', copies: 'yes' },
  { letter: 'I', who: 'State Department of Social Services', inspect: 'yes', copies: 'yes' },
  { letter: 'J', who: 'Resource-family and licensing staff', inspect: 'yes', copies: 'yes' },
  { letter: 'K', who: 'Multidisciplinary teams, and those who treat or supervise the youth', inspect: 'yes', copies: 'no' },
  { letter: 'L', who: 'Family-law judge, mediator, evaluator, and counsel for the child there', inspect: 'yes', copies: 'no' },
  { letter: 'M', who: 'Statutory investigators in an active case', inspect: 'yes', copies: 'no' },
  { letter: 'N', who: 'Child support agency', inspect: 'yes', copies: 'no' },
  { letter: 'O', who: 'Juvenile justice commissions', inspect: 'yes', copies: 'no' },
  { letter: 'P', who: 'Department of Justice for registration', inspect: 'yes', copies: 'yes' },
  { letter: 'Q', who: 'Anyone named by order of the juvenile court on petition', inspect: 'order', copies: 'as_ordered' },
  { letter: 'R', who: 'Probation officer preparing a discharge report', inspect: 'yes', copies: 'no' },
  { letter: 'S', who: 'Attorneys in an administrative hearing', inspect: 'limited', copies: 'yes' },
  { letter: 'T', who: 'State staff for adoption matters', inspect: 'yes', copies: 'yes' },
  { letter: 'U', who: 'Office of Youth and Community Restoration', inspect: 'yes', copies: 'yes' },
  { letter: 'V', who: 'Attorney for a person who is or was before the juvenile court', inspect: 'yes', copies: 'yes' },
  { letter: 'W', who: 'Attorney in a civil case by the youth against child welfare or probation', inspect: 'limited', copies: 'yes' },
];

/** The people of a juvenile court as this law meets them. */
export type FileRole =
  | 'judge_assigned' | 'judge_elsewhere' | 'clerk' | 'coordinator' | 'prosecutor' | 'minors_counsel' | 'parent' | 'county_counsel'
  | 'probation_officer' | 'social_worker' | 'casa' | 'team_member' | 'police' | 'school' | 'advocate' | 'counsel_for_accused_trafficker'
  | 'researcher' | 'federal_officer' | 'press' | 'victim';

/** One role's rights. `after` are the rows of WIC 786(g) that remain after sealing; empty means nothing at all. */
export interface RoleRight {
  readonly role: FileRole;
  readonly letters: readonly string[];
  readonly before: 'all' | 'while_participating' | 'inspect_only' | 'none_without_order';
  readonly after: readonly string[];
  readonly words: string;
}

/** The role matrix: before sealing by 827, after sealing by 786 alone. */
export const ROLE_MATRIX: readonly RoleRight[] = [
  right('judge_assigned', ['A', 'E'], 'all', ['A', 'B', 'D', 'E', 'L', 'M', '(h)(2)'], 'Everything before sealing.'),
  right('judge_elsewhere', ['E', 'L'], 'while_participating', [], 'Only while taking part, or in family law.'),
  right('clerk', ['A'], 'all', [], 'Custody after sealing: opens for a logged row, otherwise answers as if there were no record.'),
  right('coordinator', ['A'], 'all', [], 'As court staff.'),
  right('prosecutor', ['B'], 'all', ['A', 'D', 'E', 'I', 'K', 'L', 'M', '(g)(2)'], 'K and (g)(2) by order.'),
  right('minors_counsel', ['E', 'V'], 'all', ['D', 'E', 'L'], 'Counsel’s own file is never touched.'),
  right('parent', ['D'], 'all', [], 'Nothing after sealing.'),
  right('county_counsel', ['F'], 'all', [], 'After sealing the agency’s way is row H, through the social worker.'),
  right('probation_officer', ['E', 'H'], 'all', ['A', 'C', 'D', 'E', 'G', 'L'], 'While taking part, or as a protective agency.'),
  right('social_worker', ['H'], 'all', ['H'], 'After sealing: a placement or service that the court ordered.'),
  right('casa', ['A'], 'all', [], 'With the appointment on file.'),
  right('team_member', ['K'], 'inspect_only', [], 'May share inside the team; no copies.'),
  right('police', ['E'], 'while_participating', [], 'Only while taking part; not to investigate someone else.'),
  right('school', ['G'], 'inspect_only', [], 'The notice of 827(b) is destroyed when jurisdiction ends.'),
  right('advocate', [], 'none_without_order', [], 'Only the youth’s own records with consent, as K when treating, or on a petition.'),
  right('counsel_for_accused_trafficker', [], 'none_without_order', [], 'On a petition before sealing; never after.'),
  right('researcher', [], 'none_without_order', [], 'With the court’s authorisation; nothing that names a person.'),
  right('federal_officer', [], 'none_without_order', [], 'Only by order of the juvenile court (WIC 831).'),
  right('press', [], 'none_without_order', [], 'Closed, except the hearings that 676(a) opens.'),
  right('victim', [], 'none_without_order', [], 'May attend; no file.'),
];

/** What one role may do with an unsealed file without an order: the best of its letters. */
export function beforeSealing(role: FileRole): { readonly inspect: boolean; readonly copies: boolean; readonly cites: readonly Citation[] } {
  const letters = LETTERS.filter(({ letter }) => rightOf(role).letters.includes(letter));
  return {
    inspect: letters.some(({ inspect }) => inspect === 'yes'),
    copies: letters.some(({ copies }) => copies === 'yes'),
    cites: letters.map(({ letter }) => wic(`827(a)(1)(${letter})`)),
  };
}

/** True when some row of 786(g) is left for the role after sealing; the row still needs its trigger (wic-786-g.ts). */
export function hasRowAfterSealing(role: FileRole): boolean {
  return rightOf(role).after.length > 0;
}

/** The rights of one role. */
export function rightOf(role: FileRole): RoleRight {
  const found = ROLE_MATRIX.find((each) => each.role === role);
  if (found === undefined) throw new RangeError(`The role matrix has no row for ${role}`);
  return found;
}

/** Where those without a letter turn: form JV-570. */
export const PETITION_FOR_ACCESS: Citation = wic('827(a)(1)(Q)');

function right(role: FileRole, letters: readonly string[], before: RoleRight['before'], after: readonly string[], words: string): RoleRight {
  return { role, letters, before, after, words };
}
