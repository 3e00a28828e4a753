import { InputType } from '@nestjs/graphql';
import {
  dayInputOrNull,
  idInputOrNull,
  idsInputOrNull,
  idInput,
  textInput,
  textInputOrNull,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A hearing to find a slot for.' })
export class SlotSearchInput {
  @idInput('The case.') readonly caseId!: string;
  @idInputOrNull('The petition it is about; left out for a matter of the case as a whole.') readonly petitionId?: string | null;
  @idInputOrNull('The hearing that is to move; left out for a new one.') readonly hearingId?: string | null;
  @textInput('The kind of hearing.', 60) readonly type!: string;
  @wholeInputOrNull('Minutes planned; left out, the usual length of the kind.', { min: 1, max: 480 }) readonly minutes?: number | null;
  @textInputOrNull('in_person, remote or no_appearance; left out: in person.', 20) readonly mode?: string | null;
  @dayInputOrNull('Not before this day; left out: from today.') readonly from?: string | null;
  @idsInputOrNull('Only these sessions; left out: every session of two years.') readonly sessionIds?: readonly string[] | null;
}
