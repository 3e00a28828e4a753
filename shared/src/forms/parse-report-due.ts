import { z } from 'zod';
import type { Result } from '../result.ts';
import { PARTICIPATION_ROLE } from '../vocabulary/participation.ts';
import { REPORT_KIND, REPORT_STATE } from '../vocabulary/report-due.ts';
import { addProblem, day, dayOrNull, id, idOrNull, oneOf, oneOfOrNull, parseWith, versionOrNull, wordsOrNull } from './fields.ts';

const REPORT = z
  .object({
    reportId: idOrNull,
    version: versionOrNull,
    hearingId: id('Choose the hearing.'),
    fromRole: oneOf(PARTICIPATION_ROLE, 'Choose who writes the report.'),
    kind: oneOf(REPORT_KIND, 'Choose what the report is.'),
    dueOn: day('Enter the day by which it is due.'),
    receivedOn: dayOrNull,
    servedOn: dayOrNull,
    recommendation: wordsOrNull,
    state: oneOfOrNull(REPORT_STATE, 'Choose whether it is here.'),
  })
  .superRefine(({ reportId, version: read, receivedOn, servedOn }, context) => {
    if (reportId !== null && read === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the reports again.', cites: [] });
    if (servedOn !== null && receivedOn === null)
      addProblem(context, { field: 'receivedOn', message: 'A report that was served was received. Enter the day.', cites: [] });
  });

/** A report that is due, or that came. */
export type SaveReport = z.infer<typeof REPORT>;

/** Reads a report: served only when it was received. */
export function parseSaveReport(input: unknown): Result<SaveReport> {
  return parseWith(REPORT, input);
}
