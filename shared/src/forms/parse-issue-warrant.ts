import { z } from 'zod';
import type { Result } from '../result.ts';
import { HOLDER_REACHED_BY, SERVICE_PROOF, WARRANT_HOLDER, WARRANT_KIND, WARRANT_REASON, WARRANT_STEP } from '../vocabulary/warrant.ts';
import { addProblem, dayOrNull, id, oneOf, oneOfOrNull, parseWith, version, words, wordsOrNull } from './fields.ts';

const OF_A_WARRANT = { warrantId: id('Choose the warrant.'), version };
const HOW = 'Choose how the holder was reached.';
const ISSUE = z.object({
  hearingId: id('Choose the hearing.'),
  version,
  kind: oneOf(WARRANT_KIND, 'Choose what kind of warrant it is.'),
  reason: oneOf(WARRANT_REASON, 'A warrant says why it is issued. Choose the reason.'),
  serviceProof: oneOf(SERVICE_PROOF, 'Choose how the notice of the hearing reached the youth.'),
  holder: oneOf(WARRANT_HOLDER, 'A warrant goes to a holder who can confirm that it is gone. Choose the holder.'),
  heldUntil: dayOrNull,
});
const STEP = z
  .object({
    ...OF_A_WARRANT,
    step: oneOf(WARRANT_STEP, 'Choose what happened: sent, received or printed.'),
    byWords: wordsOrNull,
    how: oneOfOrNull(HOLDER_REACHED_BY, HOW),
  })
  .superRefine(({ step, byWords }, context) => {
    if (step === 'received_by_holder' && byWords === null)
      addProblem(context, { field: 'byWords', message: 'Enter who at the holder said so.', cites: [] });
  });
const EXECUTE = z.object({ ...OF_A_WARRANT, byWords: words('Enter who at the holder said so.'), how: oneOf(HOLDER_REACHED_BY, HOW) });

/** A warrant to issue; with a day, to issue and hold until then. */
export type IssueWarrant = z.infer<typeof ISSUE>;
/** A step that happened outside the court. */
export type RecordWarrantStep = z.infer<typeof STEP>;
/** A warrant that was carried out. */
export type ExecuteWarrant = z.infer<typeof EXECUTE>;

/** Reads a warrant to issue. Whether the notice supports it is for workflow/warrant.ts. */
export function parseIssueWarrant(input: unknown): Result<IssueWarrant> {
  return parseWith(ISSUE, input);
}

/** Reads a step: a receipt names who said so. */
export function parseRecordWarrantStep(input: unknown): Result<RecordWarrantStep> {
  return parseWith(STEP, input);
}

/** Reads that a warrant was carried out. */
export function parseExecuteWarrant(input: unknown): Result<ExecuteWarrant> {
  return parseWith(EXECUTE, input);
}
