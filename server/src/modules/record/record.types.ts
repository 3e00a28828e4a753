import { ObjectType } from '@nestjs/graphql';
import { id, instantOrNull, one, oneOrNull, text, textOrNull, texts, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { MinuteFindingMade, NextStepMade } from '../../graphql/types/court-day.types.ts';
import { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { Appearance, CaseHearing, CourtOrder } from '../../graphql/types/hearing.types.ts';
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

@ObjectType({ description: 'A matter was recorded in one save.' })
export class MatterSaved {
  @one(() => DocketRow, 'Its row as it stands now.') readonly row!: DocketRow;
  @one(() => [Appearance], 'Who was there.') readonly appearances!: readonly Appearance[];
  @one(() => [CourtOrder], 'The orders given.') readonly orders!: readonly CourtOrder[];
  @one(() => [MinuteFindingMade], 'The findings entered for the minutes.') readonly findings!: readonly MinuteFindingMade[];
  @oneOrNull(() => NextStepMade, 'What comes next; null for a matter that stays in the line of today.') readonly next!: NextStepMade | null;
  @oneOrNull(() => CaseHearing, 'The new hearing; null when none was set.') readonly hearing!: CaseHearing | null;
  @text('What was done, in a sentence to be spoken.') readonly words!: string;
  @textOrNull('What to mind about it; null when there is nothing to say.') readonly caution!: string | null;
}

@ObjectType({ description: 'One field in which two people wrote different things.' })
export class ConflictField {
  @text('The field: its path in the input.') readonly field!: string;
  @text('The field in words.') readonly words!: string;
  @text('What this person wrote.') readonly mine!: string;
  @text('What stands there now, in words.') readonly theirs!: string;
  @text('The same as it is compared: sent back as what stood there, when this person keeps their own.') readonly stands!: string;
  @textOrNull('Who wrote that; null when it is not known.') readonly theirsBy!: string | null;
  @instantOrNull('When; null when it is not known.') readonly theirsAt!: string | null;
}

@ObjectType({
  description:
    'Two people wrote different things in the same place. Both are kept: choose field by field, then save with the version given here.',
})
export class RecordConflict {
  @id('The hearing.') readonly hearingId!: string;
  @whole('The version that stands now.') readonly version!: number;
  @one(() => [ConflictField], 'Every field in which they differ.') readonly fields!: readonly ConflictField[];
  @texts('What the others did meanwhile, a sentence each.') readonly since!: readonly string[];
  @text('The same in one sentence.') readonly message!: string;
}

export const RecordMatterResult = resultUnion({
  name: 'RecordMatterResult',
  description: 'The matter was recorded as a whole, or why nothing of it was.',
  types: () => [
    MatterSaved,
    RecordConflict,
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
