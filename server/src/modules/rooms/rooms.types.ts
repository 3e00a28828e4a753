import { ObjectType } from '@nestjs/graphql';
import { one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { BoardRow } from '../../graphql/types/board.types.ts';
import { AdmittedPerson } from '../../graphql/types/court-day.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'The room was cleared for a matter.' })
export class RoomCleared {
  @one(() => BoardRow, 'Its row as it stands now.') readonly row!: BoardRow;
}

@ObjectType({ description: 'Somebody was entered as admitted, came in, or left.' })
export class AdmittedSaved {
  @one(() => AdmittedPerson, 'The entry as it stands now.') readonly admitted!: AdmittedPerson;
}

export const ClearRoomResult = resultUnion({
  name: 'ClearRoomResult',
  description: 'The room is clear, or why not.',
  types: () => [RoomCleared, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});

export const AdmittedResult = resultUnion({
  name: 'AdmittedResult',
  description: 'The entry was kept, or why not.',
  types: () => [AdmittedSaved, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
