import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, one, oneOrNull, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { HearingWindow } from '../../graphql/types/clock.types.ts';
import { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { CaseHearing } from '../../graphql/types/hearing.types.ts';
import {
  Clash,
  DayClosed,
  Invalid,
  NotAllowed,
  NotFound,
  OutsideWindow,
  RequirementsUnmet,
  RulesBroken,
  SessionFull,
  Stale,
} from '../../graphql/types/refusal.types.ts';
import { SlotOffer } from '../../graphql/types/slot-offer.types.ts';

@ObjectType({ description: 'One continuance of this hearing or of one before it.' })
export class ContinuanceLink {
  @id('The continuance.') readonly continuanceId!: string;
  @day('The day that was given up.') readonly fromOn!: string;
  @dayOrNull('The day it went to; null when it was denied.') readonly toOn!: string | null;
  @text('Who asked, in words.') readonly askedBy!: string;
  @text('Why, in words.') readonly reasonWords!: string;
  @text('Who caused it, in words.') readonly causedBy!: string;
  @text('granted or denied.') readonly decided!: string;
}

@ObjectType({ description: 'A coded reason with its sentence of facts as the record has them.' })
export class ContinuanceReason {
  @text('The code.') readonly code!: string;
  @text('The reason in words.') readonly words!: string;
  @text('Who caused it: the key.') readonly causedBy!: string;
  @text('Who caused it, in words.') readonly causedByWords!: string;
  @text('The facts of the good cause as far as the record knows them; empty when it knows none.') readonly facts!: string;
}

@ObjectType({ description: 'A party that may ask, or take a position.' })
export class ContinuanceParty {
  @text('The role: its key.') readonly role!: string;
  @text('The role in words.') readonly words!: string;
  @textOrNull('Who it is in this case; null when nobody is named.') readonly name!: string | null;
}

@ObjectType({ description: 'A position a party may take.' })
export class PositionChoice {
  @text('The position: its key.') readonly position!: string;
  @text('The position in words.') readonly words!: string;
}

@ObjectType({ description: 'Everything the one form for a continuance starts with.' })
export class ContinuanceForm {
  @id('The hearing.') readonly hearingId!: string;
  @whole('Its version.') readonly version!: number;
  @text('The hearing in words.') readonly hearing!: string;
  @whole('How many times this matter was continued so far.') readonly countSoFar!: number;
  @one(() => [ContinuanceLink], 'Those continuances, oldest first.') readonly chain!: readonly ContinuanceLink[];
  @one(() => [ContinuanceReason], 'The coded reasons; the first six keep their digits.') readonly reasons!: readonly ContinuanceReason[];
  @one(() => [ContinuanceParty], 'Who may ask.') readonly askedBy!: readonly ContinuanceParty[];
  @one(() => [ContinuanceParty], 'Whose positions are wanted.') readonly positions!: readonly ContinuanceParty[];
  @one(() => [PositionChoice], 'The positions there are.') readonly positionChoices!: readonly PositionChoice[];
  @flag('Whether it is asked later than two court days before the hearing.') readonly isLate!: boolean;
  @textOrNull('What a late request needs besides, in words; null when it is in time.') readonly lateAsk!: string | null;
  @one(() => [Citation], 'What the notice rests on.') readonly lateCites!: readonly Citation[];
  @oneOrNull(() => HearingWindow, 'The lawful window of the new date; null where this seat sees none.')
  readonly window!: HearingWindow | null;
  @one(() => [SlotOffer], 'The first lawful slots, the best first.') readonly offers!: readonly SlotOffer[];
}

@ObjectType({ description: 'The hearing was continued and its new date set.' })
export class HearingContinued {
  @one(() => DocketRow, 'The row that was given up, as it stands now.') readonly row!: DocketRow;
  @oneOrNull(() => CaseHearing, 'The new hearing; null when the request was denied.') readonly hearing!: CaseHearing | null;
  @whole('How many times this matter was continued with this one.') readonly count!: number;
  @text('What the minutes will say, in a sentence.') readonly words!: string;
  @textOrNull('What to mind about the day. Null when there is nothing to say.') readonly caution!: string | null;
}

export const ContinueHearingResult = resultUnion({
  name: 'ContinueHearingResult',
  description: 'The hearing was continued, or why not.',
  types: () => [
    HearingContinued,
    OutsideWindow,
    RulesBroken,
    SessionFull,
    DayClosed,
    Clash,
    Stale,
    Invalid,
    RequirementsUnmet,
    NotFound,
    NotAllowed,
  ],
});
