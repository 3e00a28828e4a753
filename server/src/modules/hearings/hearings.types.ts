import { ObjectType } from '@nestjs/graphql';
import { id, one, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
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

@ObjectType({ description: 'A hearing was set.' })
export class HearingSet {
  @one(() => CaseHearing, 'The hearing.') readonly hearing!: CaseHearing;
  @id('Its session.') readonly sessionId!: string;
  @whole('Minutes left in that session.') readonly minutesLeft!: number;
  @textOrNull('What to mind about the day: lawful, and after the safe one. Null when there is nothing to say.')
  readonly caution!: string | null;
}

@ObjectType({ description: 'A hearing was moved to another date.' })
export class HearingMoved {
  @id('The hearing that was given up; its row stays, and points to the new one.') readonly fromHearingId!: string;
  @one(() => CaseHearing, 'The new hearing.') readonly hearing!: CaseHearing;
  @id('Its session.') readonly sessionId!: string;
  @whole('Minutes left in that session.') readonly minutesLeft!: number;
  @textOrNull('What to mind about the day. Null when there is nothing to say.') readonly caution!: string | null;
}

@ObjectType({ description: 'Two hearings changed places.' })
export class HearingsSwapped {
  @one(() => CaseHearing, 'The first one, where it stands now.') readonly first!: CaseHearing;
  @one(() => CaseHearing, 'The other one, where it stands now.') readonly second!: CaseHearing;
  @text('What was done, in a sentence to be spoken.') readonly words!: string;
}

@ObjectType({ description: 'A hearing changed.' })
export class HearingChanged {
  @one(() => DocketRow, 'Its row as it stands now.') readonly row!: DocketRow;
}

@ObjectType({ description: 'An order was added to a hearing.' })
export class OrderAdded {
  @one(() => CourtOrder, 'The order.') readonly order!: CourtOrder;
  @whole("The hearing's new version.") readonly version!: number;
}

@ObjectType({ description: 'Somebody was recorded as present, remote, late, excused or absent.' })
export class AppearanceRecorded {
  @one(() => Appearance, 'The appearance as it stands now.') readonly appearance!: Appearance;
  @whole("The hearing's new version.") readonly version!: number;
}

export const SetHearingResult = resultUnion({
  name: 'SetHearingResult',
  description: 'The hearing was set, or why not.',
  types: () => [HearingSet, OutsideWindow, RulesBroken, SessionFull, DayClosed, Clash, Stale, Invalid, NotFound, NotAllowed],
});

export const MoveHearingResult = resultUnion({
  name: 'MoveHearingResult',
  description: 'The hearing was moved, or why not.',
  types: () => [
    HearingMoved,
    OutsideWindow,
    RulesBroken,
    SessionFull,
    DayClosed,
    Clash,
    Stale,
    Invalid,
    NotFound,
    NotAllowed,
    RequirementsUnmet,
  ],
});

export const SwapHearingsResult = resultUnion({
  name: 'SwapHearingsResult',
  description: 'The hearings changed places, or why not.',
  types: () => [
    HearingsSwapped,
    OutsideWindow,
    RulesBroken,
    SessionFull,
    DayClosed,
    Clash,
    Stale,
    Invalid,
    NotFound,
    NotAllowed,
    RequirementsUnmet,
  ],
});

export const HearingActResult = resultUnion({
  name: 'HearingActResult',
  description: 'The hearing changed, or why not.',
  types: () => [HearingChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet, OutsideWindow],
});

export const AddOrderResult = resultUnion({
  name: 'AddOrderResult',
  description: 'The order was added, or why not.',
  types: () => [OrderAdded, NotFound, NotAllowed, Stale, Invalid],
});

export const RecordAppearanceResult = resultUnion({
  name: 'RecordAppearanceResult',
  description: 'The appearance was recorded, or why not.',
  types: () => [AppearanceRecorded, NotFound, NotAllowed, Stale, Invalid],
});
