import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, one, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { ReportLine } from '../../graphql/types/court-day.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A report of the court: for whom, for which hearing, due, received or late.' })
export class ReportDeskLine {
  @one(() => ReportLine, 'The report.') readonly report!: ReportLine;
  @text('The kind in words.') readonly kindWords!: string;
  @text('Where it stands, in words.') readonly stateWords!: string;
  @id('The case.') readonly caseId!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @id('The hearing it is for.') readonly hearingId!: string;
  @day('The day of that hearing.') readonly heldOn!: string;
  @textOrNull('Who writes it, by name; null when the case names nobody.') readonly writer!: string | null;
  @flag('Whether the person who reads this writes it.') readonly isMine!: boolean;
}

@ObjectType({ description: 'The reports this person may see, late ones first.' })
export class ReportDesk {
  @one(() => [ReportDeskLine], 'The reports.') readonly lines!: readonly ReportDeskLine[];
  @whole('How many are late.') readonly late!: number;
  @whole('How many are due and not late.') readonly due!: number;
}

@ObjectType({ description: 'A report was entered, or marked as received.' })
export class ReportSaved {
  @one(() => ReportDeskLine, 'The report as it stands now.') readonly line!: ReportDeskLine;
}

export const SaveReportResult = resultUnion({
  name: 'SaveReportResult',
  description: 'The report as it stands now, or why not.',
  types: () => [ReportSaved, NotFound, NotAllowed, Stale, Invalid],
});
