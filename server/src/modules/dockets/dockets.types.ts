import { ObjectType } from '@nestjs/graphql';
import { id, one, oneOrNull, text, textOrNull, whole } from '../../graphql/fields.ts';
import { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';

@ObjectType({
  description: "A place in today's line whose matter nobody may see any more; only the judge and the clerk of this open session get it.",
})
export class ClosedPlace {
  @whole('The number the people waiting know.') readonly place!: number;
}

@ObjectType({ description: 'A matter that ended and is not final, with what is missing.' })
export class NotYetFinalLine {
  @id('The hearing.') readonly hearingId!: string;
  @whole("Its place in today's line.") readonly place!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('What is missing, in one sentence.') readonly words!: string;
}

@ObjectType({ description: 'A session with its matters in call order.' })
export class Docket {
  @one(() => SessionLine, 'The session.') readonly session!: SessionLine;
  @textOrNull('The courtroom clerk; null when none is assigned.') readonly clerk!: string | null;
  @whole('How many youths are here and wait.') readonly here!: number;
  @whole('How many are waited for by video.') readonly remote!: number;
  @whole('How many are away.') readonly away!: number;
  @whole('How many matters were heard or moved.') readonly heard!: number;
  @whole('How many ended and are not final.') readonly notYetFinal!: number;
  @one(() => [NotYetFinalLine], 'The same, each with what is missing.') readonly notYetFinalLines!: readonly NotYetFinalLine[];
  @one(() => [DocketRow], 'The matters this person may see, in call order.') readonly rows!: readonly DocketRow[];
  @one(() => [ClosedPlace], 'Places that keep their number while the session is open.') readonly closedPlaces!: readonly ClosedPlace[];
  @textOrNull('One suggestion with its reason; null when there is none. It moves nothing by itself.') readonly suggestion!: string | null;
  @oneOrNull(() => SessionLine, 'The next session of this department; null when none is planned.') readonly next!: SessionLine | null;
}
