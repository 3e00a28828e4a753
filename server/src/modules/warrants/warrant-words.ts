import type { Citation } from '@starling/shared/law/citation';
import { sayDate, type LocalDate } from '@starling/shared/time/local-date';
import {
  SERVICE_PROOF,
  WARRANT_HOLDER,
  WARRANT_KIND,
  WARRANT_REASON,
  type ServiceProof,
  type WarrantHolder,
  type WarrantKind,
  type WarrantReason,
} from '@starling/shared/vocabulary/warrant';
import type { HolderWords } from '../../acts/holder-paper.ts';

/** What the paper of a warrant says. */
export interface WarrantSaid {
  readonly kind: WarrantKind;
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly serviceProof: ServiceProof;
  readonly heldUntil: LocalDate | null;
  readonly issuedOn: LocalDate | null;
  readonly authority: Citation;
}

/** A warrant as it goes to its holder. A youth is to be brought before the court, never simply to be held: the command says so. */
export function warrantWords(said: WarrantSaid): HolderWords {
  const { kind, reason, holder, serviceProof, heldUntil, authority } = said;
  return {
    title: WARRANT_KIND[kind],
    holder: holder === null ? 'Whoever holds it' : WARRANT_HOLDER[holder],
    command:
      kind === 'protective_custody'
        ? 'Find the youth and take the youth to a safe place, then tell this court and the child welfare agency without delay.'
        : 'Find the youth and bring the youth before this court without delay.',
    facts: [
      ...(reason === null ? [] : [{ head: 'Why', words: WARRANT_REASON[reason] }]),
      { head: 'Notice', words: SERVICE_PROOF[serviceProof] },
      ...(heldUntil === null ? [] : [{ head: 'Held until', words: `${sayDate(heldUntil)}. Do not act on it before.` }]),
    ],
    lines: [{ words: 'This warrant rests on', cite: authority.text }],
  };
}

/** The recall as it goes to whoever holds the warrant. */
export function recallWords({ kind, holder, issuedOn, authority }: WarrantSaid): HolderWords {
  return {
    title: `Recall of a ${WARRANT_KIND[kind].toLowerCase()}`,
    holder: holder === null ? 'Whoever holds it' : WARRANT_HOLDER[holder],
    command:
      'The warrant named here is recalled. Nobody may be taken on it. Take it out of every list, and tell this court that it is out.',
    facts: [{ head: 'Issued', words: issuedOn === null ? 'Day not recorded' : sayDate(issuedOn) }],
    lines: [{ words: 'The warrant rested on', cite: authority.text }],
  };
}
