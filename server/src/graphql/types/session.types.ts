import { ObjectType } from '@nestjs/graphql';
import { day, id, one, text, textOrNull, wallTime, wallTimeOrNull, whole } from '../fields.ts';

@ObjectType({ description: 'The minutes of a session. Sealed matters take none.' })
export class Gauge {
  @whole('Minutes the session has, with those the judge allowed over.') readonly capacity!: number;
  @whole('Minutes of matters that ended.') readonly heard!: number;
  @whole('Minutes of the matter before the bench.') readonly inHand!: number;
  @whole('Minutes of matters still to be called.') readonly stillSet!: number;
  @whole('Minutes over the capacity; 0 when within.') readonly over!: number;
  @whole('Minutes free; 0 when full.') readonly free!: number;
}

@ObjectType({ description: 'A sitting: one department, one day, one half of it.' })
export class SessionLine {
  @id('The session.') readonly sessionId!: string;
  @text('Its name on the wall: STAR Court, morning.') readonly name!: string;
  @text('The department.') readonly department!: string;
  @text('The courthouse and its city.') readonly courthouse!: string;
  @text('The bench officer.') readonly judge!: string;
  @day('The day it is held.') readonly heldOn!: string;
  @wallTime('When it starts.') readonly startsAt!: string;
  @wallTime('When it ends.') readonly endsAt!: string;
  @wallTimeOrNull('When the team meets before it; null when it does not.') readonly staffingStartsAt!: string | null;
  @text('planned, open, closed or cancelled.') readonly state!: string;
  @whole('How many matters are set, of those this person may see.') readonly hearingsSet!: number;
  @one(() => Gauge, 'Its minutes.') readonly gauge!: Gauge;
  @textOrNull('Why the court does not sit that day; null on a court day.') readonly closedBecause!: string | null;
  @whole('Its version.') readonly version!: number;
}
