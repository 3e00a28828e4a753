import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  textsInputOrNull,
  versionInput,
  versionInputOrNull,
  wholeInput,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: "An order in the court's own phrase." })
export class PhraseInput {
  @idInputOrNull('The phrase to change; left out for a new one.') readonly phraseId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('Its code in this court.', 40) readonly code!: string;
  @textInput('The words as they are entered.', 500) readonly words!: string;
  @textInput('The same as it is said to the youth.', 500) readonly spokenEn!: string;
  @textInputOrNull('The same in Spanish.', 500) readonly spokenEs?: string | null;
  @textInput('Who carries it out: the key.', 60) readonly ownerRole!: string;
  @textInput('calendar_days, court_days, before_next_hearing or none.', 30) readonly dueUnit!: string;
  @wholeInputOrNull('How many of them.', { min: 0, max: 366 }) readonly dueAmount?: number | null;
  @textsInputOrNull('The hearing types it is offered at; left out: all of them.') readonly hearingTypes?: readonly string[] | null;
  @wholeInput('Its place in the list.', { min: 1, max: 999 }) readonly ordinal!: number;
  @dayInput('From which day it may be used.') readonly validFrom!: string;
  @dayInputOrNull('Its last day; left out while it goes on.') readonly validUntil?: string | null;
}

@InputType({ description: 'A phrase that is not used any more.' })
export class EndPhraseInput {
  @idInput('The phrase.') readonly phraseId!: string;
  @versionInput() readonly version!: number;
  @dayInput('Its last day.') readonly validUntil!: string;
}
