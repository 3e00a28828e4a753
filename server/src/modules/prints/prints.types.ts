import { ObjectType } from '@nestjs/graphql';
import {
  day,
  flag,
  id,
  instant,
  instantOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  wallTime,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Need } from '../../graphql/types/docket-row.types.ts';
import { Invalid, NotAllowed, NotFound } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One line of a print. What the kind of print may not hold is null.' })
export class PrintRow {
  @whole('The number in the line.') readonly number!: number;
  @wallTime('The time.') readonly startsAt!: string;
  @textOrNull('Chosen first name; null on the door list.') readonly chosenName!: string | null;
  @textOrNull('The kind of hearing in neutral words; null on the door list.') readonly typeWords!: string | null;
  @wholeOrNull('Minutes planned; null on the door list.') readonly minutes!: number | null;
  @oneOrNull(() => [Need], 'What it needs, in words; null on the door list.') readonly needs!: readonly Need[] | null;
  @textOrNull('Counsel; null on the door list, or when none is named.') readonly counsel!: string | null;
  @textOrNull('in_person, remote or no_appearance; null on the door list.') readonly mode!: string | null;
  @textOrNull('The number of the case; on the full print alone.') readonly caseNumber!: string | null;
  @flag('Whether it was added since the last print of this kind.') readonly addedSince!: boolean;
}

@ObjectType({ description: 'A session as it is printed: what this kind of print may hold, and nothing else.' })
export class SessionPrint {
  @id('The session.') readonly sessionId!: string;
  @text('full, staff or lobby.') readonly kind!: string;
  @text('The head of the page, without a program or a charge.') readonly heading!: string;
  @text('The department.') readonly department!: string;
  @day('The day.') readonly heldOn!: string;
  @wallTime('When the session starts.') readonly startsAt!: string;
  @whole('The number of this print among those of its kind.') readonly number!: number;
  @instant('When it was made.') readonly printedAt!: string;
  @text('For whom it was made.') readonly printedBy!: string;
  @instantOrNull('When the one before it was printed; null when this is the first.') readonly lastPrintedAt!: string | null;
  @text('The foot of the page: version, time, for whom, and what changed since the last.') readonly foot!: string;
  @one(() => [PrintRow], 'The lines in the order of the line.') readonly rows!: readonly PrintRow[];
  @one(() => [PrintRow], 'Those that were added since the last print of this kind.') readonly additions!: readonly PrintRow[];
  @flag('Whether it was recorded as printed; a look before printing is not.') readonly recorded!: boolean;
}

@ObjectType({ description: 'A print was recorded; this is what goes on paper.' })
export class SessionPrintRecorded {
  @one(() => SessionPrint, 'The print.') readonly print!: SessionPrint;
}

export const RecordSessionPrintResult = resultUnion({
  name: 'RecordSessionPrintResult',
  description: 'The print, or why not.',
  types: () => [SessionPrintRecorded, NotFound, NotAllowed, Invalid],
});
