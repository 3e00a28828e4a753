import { z } from 'zod';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { REFERRAL_DECLINE, REFERRED_BY } from '../vocabulary/referral.ts';
import type { ReferralCommand } from '../workflow/referral.ts';
import {
  addProblem,
  day,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  oneOfOrNull,
  parseWith,
  version,
  versionOrNull,
  words,
  wordsOrNull,
  yesNo,
  yesNoOrNull,
} from './fields.ts';

const REFERRAL = z
  .object({
    referralId: idOrNull,
    version: versionOrNull,
    caseId: idOrNull,
    fromDepartment: words('Enter the department that refers.'),
    referredBy: oneOf(REFERRED_BY, 'Choose who referred.'),
    referredOn: day('This day does not exist. Enter when the youth was referred.'),
    tool: wordsOrNull,
    band: wordsOrNull,
    youthConsentOn: dayOrNull,
    counselConsulted: yesNo('Say whether the youth spoke with counsel first.'),
    teamRecommends: yesNoOrNull,
  })
  .superRefine(({ referralId, version: read, referredOn, youthConsentOn, counselConsulted }, context) => {
    if (referralId !== null && read === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the referral again.', cites: [] });
    if (youthConsentOn !== null && !counselConsulted)
      addProblem(context, {
        field: 'counselConsulted',
        message: 'The youth agrees after speaking with counsel. Say that counsel was consulted, or leave the day out.',
        cites: [],
      });
    if (youthConsentOn !== null && isBefore(youthConsentOn, referredOn))
      addProblem(context, { field: 'youthConsentOn', message: 'This day lies before the referral. Correct one of them.', cites: [] });
  });

/** The steps by their names in the API, each with the command of the table. */
export const REFERRAL_STEP = {
  accept: 'accept',
  decline: 'decline',
  order_transfer: 'orderTransfer',
  receive: 'receive',
  withdraw: 'withdraw',
} as const satisfies Readonly<Record<string, ReferralCommand>>;

const MOVE = z
  .object({
    referralId: id('Choose the referral.'),
    version,
    step: oneOf(REFERRAL_STEP, 'Choose the step: accept, decline, order the transfer, receive, or withdraw.'),
    on: dayOrNull,
    declineReason: oneOfOrNull(REFERRAL_DECLINE, 'Choose the reason from the list.'),
  })
  .superRefine(({ step, declineReason }, context) => {
    if (step === 'decline' && declineReason === null)
      addProblem(context, { field: 'declineReason', message: 'A referral is declined for a reason. Choose one.', cites: [] });
    if (step !== 'decline' && declineReason !== null)
      addProblem(context, { field: 'declineReason', message: 'Only a declined referral has this reason. Leave it out.', cites: [] });
  });

/** A referral, as entered: the screening's tool and band, never its answers. */
export type SaveReferral = z.infer<typeof REFERRAL>;
/** The next step of a referral. */
export type MoveReferral = z.infer<typeof MOVE>;

/** Reads a referral. */
export function parseSaveReferral(input: unknown): Result<SaveReferral> {
  return parseWith(REFERRAL, input);
}

/** Reads a step of a referral; whether it may be taken is for the referral's table. */
export function parseMoveReferral(input: unknown): Result<MoveReferral> {
  return parseWith(MOVE, input);
}
