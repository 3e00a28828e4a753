import { isSustained } from '../law/charged-count.ts';
import { wic } from '../law/citation.ts';
import { deniedReasonsFor } from '../law/denial.ts';
import { mayRenew } from '../law/renewal.ts';
import { recitalOf, recitalsFor, recitalWords, type RecitalRow } from '../law/set-aside.ts';
import type { Answer } from '../law/answer.ts';
import { basisCite } from '../law/us-ca/pen-236-24.ts';
import { met } from '../law/answer.ts';
import type { PetitionFinding } from '../law/us-ca/pen-236-23.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { FindingVehicle, RestitutionRuling } from '../vocabulary/finding.ts';
import type { AnsweredCount } from './finding-counts.ts';
import type { FindingEntry, FindingFacts } from './finding-facts.ts';
import type { FindingRuling } from './finding-ruling.ts';
import type { FindingWay } from './finding-way.ts';

interface Terms {
  readonly way: FindingWay;
  readonly vehicle: FindingVehicle | null;
  readonly outcome: PetitionFinding['outcome'];
  readonly counts: readonly AnsweredCount[];
}

/** What the judge still has to say besides the answers: notice, recital, reason of a denial, restitution. Each only where it is asked. */
export function rulingProblems(facts: FindingFacts, entry: FindingEntry, terms: Terms): readonly UnmetNeed[] {
  return [
    ...noticeProblems(facts, entry, terms),
    ...recitalProblems(entry, terms),
    ...denialProblems(entry, terms),
    ...(terms.outcome === 'dismissed' ? restitutionProblems(facts, entry) : []),
  ];
}

/** G-NOTICE776: an earlier order is changed only after notice. A denial changes none and asks for none. */
function noticeProblems({ participants }: FindingFacts, entry: FindingEntry, { way, outcome }: Terms): readonly UnmetNeed[] {
  const changes = outcome === 'dismissed' || outcome === 'goes_on';
  if (!way.vehicleNeeded || !changes || entry.noticeGiven === true) return [];
  const hasCounsel = participants.some(({ role }) => role === 'minors_counsel');
  const told = hasCounsel ? 'probation, the prosecutor and counsel for the youth' : 'probation, the prosecutor, the youth and a parent';
  const message =
    entry.noticeGiven === null
      ? `Say whether notice was given to ${told}.`
      : `Notice comes before an earlier order is changed. Give it to ${told}, and continue the matter.`;
  return [{ need: 'noticeWasGiven', message, cites: [wic('776')] }];
}

function recitalProblems(entry: FindingEntry, terms: Terms): readonly UnmetNeed[] {
  const open = recitalsFor(terms.vehicle, setAsideOf(entry, terms.counts));
  if (open.length === 0 || recitalOf(entry.recital, open) !== null) return [];
  const message =
    entry.recital === null
      ? 'Choose in which words the sustained finding is set aside.'
      : 'These words do not go with the section chosen. Choose others.';
  return [{ need: 'recitalIsChosen', message, cites: [wic('786(d)')] }];
}

function denialProblems({ deniedReason, basis }: FindingEntry, { outcome, counts }: Terms): readonly UnmetNeed[] {
  if (outcome !== 'denied') return [];
  const open = deniedReasonsFor(counts.map(({ answers }) => answers));
  if (deniedReason !== null && open.includes(deniedReason)) return [];
  const message =
    deniedReason === null
      ? 'Say why the finding is denied.'
      : 'The answers do not bear out this reason. Choose another, or answer the counts again.';
  return [{ need: 'deniedReasonIsGiven', message, cites: [basisCite(basis, '(b)')] }];
}

function restitutionProblems({ restitutionIsOrdered }: FindingFacts, { restitutionRuling: ruling }: FindingEntry): readonly UnmetNeed[] {
  const cites = [wic('786(h)')];
  if (restitutionIsOrdered)
    return ruling === null || ruling === 'none_ordered'
      ? [{ need: 'restitutionIsRuledOn', message: 'Restitution was ordered on this petition. Say what becomes of it.', cites }]
      : [];
  return ruling === null || ruling === 'none_ordered'
    ? []
    : [{ need: 'restitutionIsRuledOn', message: 'No restitution was ordered on this petition. Take the ruling out.', cites }];
}

/** The restitution ruling as recorded: where none was ordered, that is what is said. Null while the petition goes on. */
export function restitutionOf(facts: FindingFacts, entry: FindingEntry, ends: boolean): RestitutionRuling | null {
  if (!ends) return null;
  return facts.restitutionIsOrdered ? entry.restitutionRuling : 'none_ordered';
}

/** The sustained counts whose finding is set aside: only those that the defense reaches. */
export function setAsideOf(entry: FindingEntry, counts: readonly AnsweredCount[]): readonly AnsweredCount[] {
  return entry.setAside ? counts.filter(({ count, finding }) => finding.result === 'found' && isSustained(count)) : [];
}

/** The recital in use, and the sentence of each count that is set aside. */
export function recitalsOf(
  entry: FindingEntry,
  terms: Pick<Terms, 'vehicle' | 'counts'>,
): { readonly row: RecitalRow | null; readonly recitals: FindingRuling['recitals'] } {
  const setAside = setAsideOf(entry, terms.counts);
  const row = recitalOf(entry.recital, recitalsFor(terms.vehicle, setAside));
  if (row === null) return { row, recitals: [] };
  return {
    row,
    recitals: setAside.map(({ count }) => ({ countId: count.countId, words: recitalWords(count.number, row), cites: row.cites })),
  };
}

/** Whether the defense is raised again after it was denied, on the same section. */
export function isRenewal(facts: FindingFacts, entry: Pick<FindingEntry, 'basis'>): boolean {
  return denialOf(facts, entry) !== null;
}

/** Whether it may be: met where nothing was decided or withdrawn before. */
export function renewalAnswer(facts: FindingFacts, { basis, renewalGround: ground }: FindingEntry): Answer {
  const { finding, settings } = facts;
  if (finding?.state === 'withdrawn') return mayRenew({ ended: 'withdrawn', basis }, { basis, ground }, settings);
  return denialOf(facts, { basis }) === null ? met() : mayRenew({ ended: 'denied', basis }, { basis, ground }, settings);
}

/** The denial that is taken up again, with its ground; null for everything else. Where the court leaves it to the judge, no ground is the court's own motion. */
export function renewsOf(facts: FindingFacts, entry: FindingEntry): FindingRuling['renews'] {
  const denied = denialOf(facts, entry);
  return denied === null ? null : { findingId: denied.findingId, ground: entry.renewalGround ?? 'court_own_motion' };
}

/** The latest denial on the section asked for, while nobody has raised the defense since. */
function denialOf({ finding, denials }: FindingFacts, { basis }: Pick<FindingEntry, 'basis'>): FindingFacts['denials'][number] | null {
  return finding === null ? (denials.find((denial) => denial.basis === basis) ?? null) : null;
}
