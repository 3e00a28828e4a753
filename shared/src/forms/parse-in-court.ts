import { z } from 'zod';
import type { Result } from '../result.ts';
import { DRAFT_PART } from '../vocabulary/draft.ts';
import { REMOTE_COMPANY, REMOTE_FAILURE } from '../vocabulary/remote.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, version, versionOrNull, words, yesNo, yesOrNo } from './fields.ts';

const MATTER_ACT = z.object({ hearingId: id('Choose the matter.'), version });

const ADMIT = z
  .object({
    hearingId: id('Choose the matter.'),
    admittedId: idOrNull,
    version: versionOrNull,
    name: words('Write the name.'),
    role: words('Say in which role: support person, intern, observer.'),
    reason: words('Say why this person comes in.'),
    judgeAgreed: yesNo('Say whether the judge agreed.'),
    youthTold: yesNo('Say whether the youth was told.'),
    comesIn: yesOrNo,
  })
  .superRefine(({ admittedId, version: seen }, context) => {
    if (admittedId === null || seen !== null) return;
    addProblem(context, { field: 'version', message: 'The version is missing. Read the list again.', cites: [] });
  });

const LEFT = z.object({ admittedId: id('Choose who left.'), version });

const COMPANY = MATTER_ACT.extend({
  company: oneOf(REMOTE_COMPANY, 'Choose alone, somebody is there, or cannot say.'),
  codeWordUsed: yesOrNo,
  answeredBy: words('Say who answered.'),
});

const FAILURE = MATTER_ACT.extend({ failed: oneOf(REMOTE_FAILURE, 'Choose sound, picture, connection, or device.') });

const DRAFT_OF = z.object({ hearingId: id('Choose the matter.'), part: oneOf(DRAFT_PART, 'Choose which part it belongs to.') });
const DRAFT = DRAFT_OF.extend({ contentJson: z.string({ error: 'The draft is missing.' }), basedOnVersion: version });
const HERE = DRAFT_OF.extend({ leaves: yesOrNo });

/** An act on one matter that needs nothing beside it. */
export type MatterAct = z.infer<typeof MATTER_ACT>;
/** Somebody whom the court lets into the room. */
export type AdmitPerson = z.infer<typeof ADMIT>;
/** Somebody who left the room. */
export type LeftRoom = z.infer<typeof LEFT>;
/** What was answered to "is anyone with you". */
export type RemoteCompanyAnswer = z.infer<typeof COMPANY>;
/** What broke in a remote hearing. */
export type RemoteFailureTold = z.infer<typeof FAILURE>;
/** What was typed and not saved yet. */
export type KeepDraft = z.infer<typeof DRAFT>;
/** Which draft is dropped. */
export type DropDraft = z.infer<typeof DRAFT_OF>;
/** Which matter somebody has open. */
export type HereOn = z.infer<typeof HERE>;

/** Reads a matter and its version. */
export function parseMatterAct(input: unknown): Result<MatterAct> {
  return parseWith(MATTER_ACT, input);
}

/** Reads who is let in: name, role, reason, and the two answers without which nobody comes in. */
export function parseAdmitPerson(input: unknown): Result<AdmitPerson> {
  return parseWith(ADMIT, input);
}

/** Reads who left. */
export function parseLeftRoom(input: unknown): Result<LeftRoom> {
  return parseWith(LEFT, input);
}

/** Reads the answer of a youth on a line. */
export function parseRemoteCompany(input: unknown): Result<RemoteCompanyAnswer> {
  return parseWith(COMPANY, input);
}

/** Reads what broke. */
export function parseRemoteFailure(input: unknown): Result<RemoteFailureTold> {
  return parseWith(FAILURE, input);
}

/** Reads a draft; what it may hold is said by court-day/draft.ts. */
export function parseKeepDraft(input: unknown): Result<KeepDraft> {
  return parseWith(DRAFT, input);
}

/** Reads which draft is dropped. */
export function parseDropDraft(input: unknown): Result<DropDraft> {
  return parseWith(DRAFT_OF, input);
}

/** Reads which matter is open. */
export function parseHereOn(input: unknown): Result<HereOn> {
  return parseWith(HERE, input);
}
