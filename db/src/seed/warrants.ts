import { addDays, daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import { add, type Ledger } from './ledger.ts';
import type { Life } from './lives.ts';
import { WARRANTS } from './parameters.ts';
import type { RowOf } from './rows.ts';
import { RECALL_CONFIRMED_BY } from './words.ts';
import { instantAt, later } from './wall-clock.ts';

export type WarrantRow = RowOf['warrant'];

/** A warrant as it begins. */
export interface WarrantWords {
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly kind: WarrantRow['kind'];
  readonly issuedOn: LocalDate;
  /** Issued and held until this day. */
  readonly heldUntil: LocalDate | null;
}

/** Issues a warrant, or issues and holds it. */
export function issueWarrant(ledger: Ledger, words: WarrantWords): WarrantRow {
  return add(ledger, 'warrant', {
    warrant_id: ledger.newId(words.issuedOn),
    case_id: words.caseId,
    petition_id: words.petitionId,
    kind: words.kind,
    state: words.heldUntil === null ? 'issued' : 'held',
    service_proof: words.kind === 'bench' ? 'oral_in_court' : 'none',
    issued_on: words.issuedOn,
    held_until: words.heldUntil,
    recalled_at: null,
    recall_confirmed_at: null,
    recall_confirmed_by: null,
    reason: words.kind === 'protective_custody' ? 'left_placement' : 'missed_hearing',
    holder: words.kind === 'protective_custody' ? 'child_welfare' : 'sheriff',
  });
}

/** Recalls a warrant in court and has the warrant desk confirm it the same day: the trail that every warrant must carry. */
export function recallWarrant(ledger: Ledger, warrant: WarrantRow, on: { readonly day: LocalDate; readonly time: string }): void {
  warrant.state = 'recall_confirmed';
  warrant.recalled_at = instantAt(on.day, on.time);
  warrant.recall_confirmed_at = instantAt(on.day, later(on.time, ledger.random.whole(12, 70)));
  warrant.recall_confirmed_by = ledger.random.pick(RECALL_CONFIRMED_BY);
}

/** The warrants of the time before disposition; all of them recalled and confirmed, younger youths with more. */
export function addEarlierWarrants(ledger: Ledger, life: Life, of: { readonly caseId: string; readonly petitionId: string; readonly dependencyCaseId: string | null }): void {
  const { random } = ledger;
  const days = daysBetween(life.firstFiledOn, life.entersOn);
  const younger = daysBetween(life.bornOn, life.entersOn) < 15 * 365.25 ? 1.3 : 0.9;
  const count = Math.min(random.poisson(WARRANTS.beforeEntry * younger), 6);
  for (let index = 0; index < count; index += 1) {
    const issuedOn = addDays(life.firstFiledOn, 2 + Math.floor((index * (days - 8)) / count));
    const warrant = issueWarrant(ledger, { ...drawKind(ledger, of), issuedOn, heldUntil: null });
    recallWarrant(ledger, warrant, { day: addDays(issuedOn, random.whole(1, 4)), time: '10:20' });
  }
}

/** A bench warrant of the petition; for one in four, where a dependency case is open, its protective-custody warrant instead. */
export function drawKind(
  { random }: Ledger,
  of: { readonly caseId: string; readonly petitionId: string; readonly dependencyCaseId: string | null },
): Pick<WarrantWords, 'caseId' | 'petitionId' | 'kind'> {
  return of.dependencyCaseId !== null && random.chance(WARRANTS.protectiveShare)
    ? { caseId: of.dependencyCaseId, petitionId: null, kind: 'protective_custody' }
    : { caseId: of.caseId, petitionId: of.petitionId, kind: 'bench' };
}
