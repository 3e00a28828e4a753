import { dueOnOf, isOffered } from '@starling/shared/court-day/record/order-phrase';
import type { CourtCalendar } from '@starling/shared/time/court-calendar';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import { ORDER_OWNER, type OrderOwner } from '@starling/shared/vocabulary/order';
import type { DueUnit } from '@starling/shared/vocabulary/order-phrase';
import type { OrderPhrase } from '../graphql/types/court-day.types.ts';

/** A phrase `p` of the court as it is stored. */
export const PHRASE = `json_build_object('phraseId', p.phrase_id, 'code', p.code, 'words', p.words, 'spokenEn', p.spoken_en, 'spokenEs', p.spoken_es,
  'ownerRole', p.owner_role, 'dueUnit', p.due_unit, 'dueAmount', p.due_amount, 'hearingTypes', p.hearing_types, 'ordinal', p.ordinal,
  'validFrom', p.valid_from, 'validUntil', p.valid_until, 'version', p.version)`;

/** A phrase as the statement answers it. */
export interface PhraseFromSql extends Omit<
  OrderPhrase,
  'ownerWords' | 'dueOn' | 'hearingTypes' | 'ownerRole' | 'dueUnit' | 'validFrom' | 'validUntil'
> {
  readonly ownerRole: OrderOwner;
  readonly dueUnit: DueUnit;
  readonly hearingTypes: readonly HearingType[] | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** The hearing at which phrases are offered. */
export interface PhraseGround {
  readonly on: LocalDate;
  readonly type: HearingType;
  readonly nextOn: LocalDate | null;
  readonly calendar: CourtCalendar;
}

/** A phrase in words; without a hearing it has no due day. */
export function sayPhrase({ hearingTypes, ...phrase }: PhraseFromSql, ground: PhraseGround | null): OrderPhrase {
  return {
    ...phrase,
    hearingTypes: hearingTypes ?? [],
    ownerWords: ORDER_OWNER[phrase.ownerRole],
    dueOn: ground === null ? null : dueOnOf(phrase, ground),
  };
}

/** The phrases that are offered at a hearing on its day, each with its due day. */
export function offeredAt(phrases: readonly PhraseFromSql[], ground: PhraseGround): readonly OrderPhrase[] {
  return phrases.filter((phrase) => isOffered(phrase, ground)).map((phrase) => sayPhrase(phrase, ground));
}
