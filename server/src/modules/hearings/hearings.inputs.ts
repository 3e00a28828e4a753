import { InputType } from '@nestjs/graphql';
import {
  chosenInput,
  dayInputOrNull,
  flagInput,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  nestedInputOrNull,
  nestedInputsOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInputOrNull,
  wholeInput,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';
import { RuleExceptionInput, TimeWaiverInput } from '../../graphql/types/hearing-date.inputs.ts';
import { HEARING_STATE } from '../../graphql/types/docket-row.types.ts';
import type { HearingState } from '../../graphql/types/docket-row.types.ts';

@InputType({ description: "The youth's consent to come by video, given after talking with counsel." })
export class RemoteConsentNowInput {
  @flagInput('Whether the youth talked with counsel before.') readonly afterCounsel!: boolean;
  @idInputOrNull('With which counsel.') readonly counselAccountId?: string | null;
  @flagInput('Whether a word was agreed by which the youth says that somebody else is in the room.') readonly codeWordAgreed!: boolean;
}

@InputType({ description: 'A hearing to set into a session.' })
export class SetHearingInput {
  @idInput('The case.') readonly caseId!: string;
  @idInputOrNull('The petition it is about; left out for a matter of the case as a whole.') readonly petitionId?: string | null;
  @idInput('The session.') readonly sessionId!: string;
  @textInput('The kind of hearing.', 60) readonly type!: string;
  @wholeInput('Minutes planned.', { min: 0, max: 480 }) readonly minutes!: number;
  @textInput('in_person, remote or no_appearance.', 20) readonly mode!: string;
  @wallTimeInputOrNull('The time; left out, it follows the last one set.') readonly startsAt?: string | null;
  @nestedInputOrNull(TimeWaiverInput, 'For a day past the last lawful one: the time waiver.') readonly timeWaiver?: TimeWaiverInput | null;
  @textInputOrNull('For a day past the last lawful one: the facts of the good cause.', 1000) readonly goodCause?: string | null;
  @textInputOrNull("For a day outside the window that nothing else allows: the judge's reason.", 1000)
  readonly judgeDecides?: string | null;
  @nestedInputOrNull(RemoteConsentNowInput, "For a remote hearing: the youth's consent.")
  readonly remoteConsent?: RemoteConsentNowInput | null;
  @flagInputOrNull('Whether hard news will be given; counsel is told first.') readonly hardNews?: boolean | null;
  @wholeInputOrNull('Minutes kept free after it.', { min: 0, max: 120 }) readonly bufferMinutes?: number | null;
  @nestedInputsOrNull(RuleExceptionInput, "The judge's exceptions from hard rules, each with a reason.")
  readonly exceptions?: readonly RuleExceptionInput[] | null;
  @wholeInputOrNull(
    'The version of the session that was on the screen; when it changed so that the hearing no longer fits, what happened meanwhile is told.',
    { min: 1, max: 2_147_483_647 },
  )
  readonly seenVersion?: number | null;
}

@InputType({ description: 'A hearing to move before its day: advanced or put over.' })
export class MoveHearingInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @idInput('The session it goes to.') readonly toSessionId!: string;
  @wallTimeInputOrNull('When it starts there; left out, it follows the last one set.') readonly startsAt?: string | null;
  @textInputOrNull('Why, in words.', 300) readonly reason?: string | null;
  @nestedInputOrNull(TimeWaiverInput, 'For a day past the last lawful one: the time waiver.') readonly timeWaiver?: TimeWaiverInput | null;
  @textInputOrNull('For a day past the last lawful one: the facts of the good cause.', 1000) readonly goodCause?: string | null;
  @textInputOrNull("For a day outside the window that nothing else allows: the judge's reason.", 1000)
  readonly judgeDecides?: string | null;
  @nestedInputsOrNull(RuleExceptionInput, "The judge's exceptions from hard rules, each with a reason.")
  readonly exceptions?: readonly RuleExceptionInput[] | null;
  @wholeInputOrNull('The version of the session it goes to, as it was on the screen.', { min: 1, max: 2_147_483_647 })
  readonly seenVersion?: number | null;
}

@InputType({ description: 'Two hearings that change places, both by the rules.' })
export class SwapHearingsInput {
  @idInput('The first hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @idInput('The other hearing.') readonly otherHearingId!: string;
  @wholeInput('The version of the other hearing that was on the screen.', { min: 1, max: 2_147_483_647 }) readonly otherVersion!: number;
  @textInputOrNull('Why, in words.', 300) readonly reason?: string | null;
  @nestedInputsOrNull(RuleExceptionInput, "The judge's exceptions from hard rules, each with a reason.")
  readonly exceptions?: readonly RuleExceptionInput[] | null;
}

@InputType({ description: 'A date to take back before it is heard.' })
export class VacateHearingInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInputOrNull('Why, coded; left out: resolved.', 30) readonly reasonCode?: string | null;
  @textInputOrNull('Why, in words.', 300) readonly reason?: string | null;
}

@InputType({ description: 'An act on a hearing.' })
export class HearingActInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @flagInputOrNull('To call it: whether nobody is in the room who is not part of it. The room counts as cleared by the same act.')
  readonly roomIsCleared?: boolean | null;
}

@InputType({ description: 'What happened to a hearing.' })
export class RecordResultInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @chosenInput(HEARING_STATE, 'What happened.') readonly result!: HearingState;
  @textInputOrNull('For a continuance: the facts of the good cause.', 1000) readonly goodCause?: string | null;
  @idInputOrNull('For a continuance: the session it moves to.') readonly continuedToSessionId?: string | null;
  @nestedInputOrNull(TimeWaiverInput, 'For a continuance past the last lawful day: the time waiver.')
  readonly timeWaiver?: TimeWaiverInput | null;
  @textInputOrNull("For a continuance that nothing else allows: the judge's reason.", 1000) readonly judgeDecides?: string | null;
}

@InputType({ description: 'An order as spoken.' })
export class AddOrderInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('The words, as spoken.', 500) readonly words!: string;
  @textInput('Who does it.', 60) readonly ownerRole!: string;
  @dayInputOrNull('By when.') readonly dueOn?: string | null;
  @idInputOrNull('The petition it belongs to; left out for the case as a whole.') readonly petitionId?: string | null;
}

@InputType({ description: 'Whether somebody was there.' })
export class RecordAppearanceInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @idInput('The appearance.') readonly appearanceId!: string;
  @textInput('present, remote, late, excused or absent.', 20) readonly attendance!: string;
}
