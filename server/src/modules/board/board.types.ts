import { ObjectType } from '@nestjs/graphql';
import { instant, one, oneOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { BoardRow, BoardSuggestion, WaitingPlace } from '../../graphql/types/board.types.ts';
import { RoomLeft } from '../../graphql/types/court-day.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';

@ObjectType({ description: 'The check-in board of one session: who is here, who waits how long, and who comes next.' })
export class Board {
  @one(() => SessionLine, 'The session.') readonly session!: SessionLine;
  @instant('The instant at which the minutes were counted.') readonly now!: string;
  @whole('From how many minutes on a wait is amber in this court.') readonly waitAmber!: number;
  @whole('From how many minutes on a wait is red in this court.') readonly waitRed!: number;
  @one(() => RoomLeft, 'Minutes that are left, and where there is room.') readonly roomLeft!: RoomLeft;
  @one(() => [BoardRow], 'The matters this person may see, in call order.') readonly rows!: readonly BoardRow[];
  @one(() => [WaitingPlace], 'Where people may wait.') readonly waitingPlaces!: readonly WaitingPlace[];
  @oneOrNull(() => BoardSuggestion, 'One suggestion at most; null when there is none.') readonly suggestion!: BoardSuggestion | null;
}

@ObjectType({ description: 'A row of the board changed.' })
export class BoardChanged {
  @one(() => BoardRow, 'The row as it stands now.') readonly row!: BoardRow;
}

export const BoardActResult = resultUnion({
  name: 'BoardActResult',
  description: 'The row of the board changed, or why not.',
  types: () => [BoardChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
