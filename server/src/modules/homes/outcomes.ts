import { HEARING_STATE, hearingWords } from '@starling/shared/vocabulary/hearing';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import { z } from 'zod';
import { titled } from '../../reads/document.read.ts';
import type { DocumentFromSql } from '../../reads/document.read.ts';
import type { Outcome } from './homes.types.ts';

/** A signed hearing as the statement answers it. */
export interface SignedFromSql extends Omit<Outcome, 'result' | 'documents' | 'goesOn' | 'sealed' | 'reachableUntil'> {
  readonly hearingType: string;
  readonly state: HearingState;
  readonly documents: readonly DocumentFromSql[];
}

/** A served copy as the statement answers it. */
export interface ServedFromSql {
  readonly findingId: string;
  readonly reachableUntil: string | null;
  readonly document: DocumentFromSql;
  readonly content: unknown;
}

const lineSchema = z.object({ words: z.string() });

/** What an outcome takes from a served copy; the minutes alone hold the orders and the youth's name as it was said. */
const copySchema = z.object({
  petitionEnding: z.string(),
  heldOnDay: z.string(),
  signedAtInstant: z.string(),
  appearances: z.array(z.object({ role: z.string(), name: z.string() })).default([]),
  orders: z.array(lineSchema).default([]),
  untouched: z.array(lineSchema).default([]),
});

/** A hearing whose minutes are signed. */
export function signedOutcome({ hearingType, state, documents, ...signed }: SignedFromSql): Outcome {
  const result = `${hearingWords(hearingType)}: ${HEARING_STATE[state].toLowerCase()}`;
  return { ...signed, result, documents: documents.map(titled), goesOn: [], sealed: false, reachableUntil: null };
}

/** The outcomes of sealed matters, from the copies served on this person. The matter itself may no longer be seen by anyone. */
export function sealedOutcomes(copies: readonly ServedFromSql[]): readonly Outcome[] {
  const findings = [...new Set(copies.map((copy) => copy.findingId))];
  return findings.flatMap((findingId) =>
    sealedOutcome(
      findingId,
      copies.filter((copy) => copy.findingId === findingId),
    ),
  );
}

function sealedOutcome(findingId: string, [minutes, ...others]: readonly ServedFromSql[]): readonly Outcome[] {
  if (minutes === undefined) return [];
  const said = copySchema.parse(minutes.content);
  return [
    {
      outcomeId: findingId,
      hearingId: null,
      place: null,
      chosenName: said.appearances.find((one) => one.role === 'Youth')?.name ?? `Petition ending ${said.petitionEnding}`,
      heldOn: said.heldOnDay,
      result: `Petition ending ${said.petitionEnding}: dismissed and sealed`,
      signedAt: said.signedAtInstant,
      ordersSpoken: said.orders.map(({ words }, place) =>
        spokenOrder({ words, ordinal: place + 1, copy: minutes, givenOn: said.heldOnDay }),
      ),
      nextOn: null,
      nextAt: null,
      documents: [minutes, ...others].map(({ document }) => titled(document)),
      goesOn: said.untouched.map(({ words }) => words),
      sealed: true,
      reachableUntil: minutes.reachableUntil,
    },
  ];
}

interface Spoken {
  readonly words: string;
  readonly ordinal: number;
  readonly copy: ServedFromSql;
  readonly givenOn: string;
}

/** An order of the signature: it was done by being signed. It has no row of its own that may still be seen. */
function spokenOrder({ words, ordinal, copy, givenOn }: Spoken): Outcome['ordersSpoken'][number] {
  return {
    orderId: `${copy.document.documentId}-${ordinal}`,
    ordinal,
    words,
    ownerRole: 'The court',
    dueOn: null,
    state: 'DONE',
    doneOn: givenOn,
    note: null,
    givenOn,
    daysLate: 0,
  };
}
