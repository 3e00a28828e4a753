import type { CourtPhraseFragment, PhraseInput } from '../../gql/graphql.ts';
import { textOrNull, wholeOrNull } from '../../parts/forms/typed.ts';

/** A phrase of the court as typed. */
export interface PhraseDraft {
  readonly code: string;
  readonly words: string;
  readonly spokenEn: string;
  readonly spokenEs: string;
  readonly ownerRole: string;
  readonly dueUnit: string;
  readonly dueAmount: string;
  readonly ordinal: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** A new phrase, from today on, at the end of the list. */
export function emptyPhrase(today: string, ordinal: number): PhraseDraft {
  return {
    ...{ code: '', words: '', spokenEn: '', spokenEs: '', ownerRole: '', dueUnit: 'none', dueAmount: '' },
    ...{ ordinal: String(ordinal), validFrom: today, validUntil: '' },
  };
}

/** A phrase that stands, to be changed. */
export function draftOfPhrase(phrase: CourtPhraseFragment): PhraseDraft {
  const { code, words, spokenEn, ownerRole, dueUnit, validFrom } = phrase;
  return {
    ...{ code, words, spokenEn, ownerRole, dueUnit, validFrom },
    spokenEs: phrase.spokenEs ?? '',
    dueAmount: phrase.dueAmount === null ? '' : String(phrase.dueAmount),
    ordinal: String(phrase.ordinal),
    validUntil: phrase.validUntil ?? '',
  };
}

/** What is sent; the kinds of hearing stay as they are. */
export function phraseInput(typed: PhraseDraft, phrase: CourtPhraseFragment | null): PhraseInput {
  const { code, words, spokenEn, ownerRole, dueUnit, validFrom } = typed;
  return {
    ...{ code, words, spokenEn, ownerRole, dueUnit, validFrom },
    phraseId: phrase?.phraseId ?? null,
    version: phrase?.version ?? null,
    spokenEs: textOrNull(typed.spokenEs),
    dueAmount: counts(dueUnit) ? wholeOrNull(typed.dueAmount) : null,
    hearingTypes: phrase === null || phrase.hearingTypes.length === 0 ? null : phrase.hearingTypes,
    ordinal: Number(typed.ordinal),
    validUntil: textOrNull(typed.validUntil),
  };
}

/** Whether a unit counts days; the others say the day by themselves. */
export function counts(dueUnit: string): boolean {
  return dueUnit === 'calendar_days' || dueUnit === 'court_days';
}

/** Where a phrase stands on a day of the court: offered, later, or ended. */
export function phraseStanding({ validFrom, validUntil }: CourtPhraseFragment, today: string): 'stands' | 'later' | 'ended' {
  if (validUntil !== null && validUntil < today) return 'ended';
  return validFrom > today ? 'later' : 'stands';
}
