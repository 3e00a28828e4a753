import { InputType } from '@nestjs/graphql';
import {
  chosenInput,
  dayInputOrNull,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  nestedInputOrNull,
  nestedInputsOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInput,
  wallTimeInputOrNull,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';
import { HEARING_STATE } from '../../graphql/types/docket-row.types.ts';
import type { HearingState } from '../../graphql/types/docket-row.types.ts';
import { RuleExceptionInput, TimeWaiverInput } from '../../graphql/types/hearing-date.inputs.ts';

@InputType({ description: 'Whether somebody was there, and spoke.' })
export class RecordedAppearanceInput {
  @idInputOrNull('The appearance; left out for somebody who was not listed.') readonly appearanceId?: string | null;
  @textInput('In which role.', 40) readonly role!: string;
  @textInput('The name that is said in the room.', 120) readonly name!: string;
  @textInput('present, remote, late, excused or absent.', 20) readonly attendance!: string;
  @flagInputOrNull('Whether this person spoke; left out when nobody said.') readonly spoke?: boolean | null;
}

@InputType({ description: 'An order as spoken.' })
export class RecordedOrderInput {
  @idInputOrNull("The phrase of the court it follows; left out for one in the judge's own words.") readonly phraseId?: string | null;
  @textInput('The words as they are entered.', 500) readonly words!: string;
  @textInputOrNull('The same as it is said to the youth.', 500) readonly spokenWords?: string | null;
  @textInputOrNull('The same in Spanish.', 500) readonly spokenWordsEs?: string | null;
  @textInput('Who carries it out.', 60) readonly ownerRole!: string;
  @dayInputOrNull('By when; left out, it follows from the phrase.') readonly dueOn?: string | null;
  @idInputOrNull('The petition it belongs to; left out for the case as a whole.') readonly petitionId?: string | null;
}

@InputType({ description: 'A finding for the minutes.' })
export class RecordedFindingInput {
  @textInput('The finding: its key.', 40) readonly kind!: string;
  @textInput('made, not_made or reserved.', 20) readonly answer!: string;
  @textInputOrNull('The facts, where the finding asks for them.', 2000) readonly facts?: string | null;
}

@InputType({ description: 'What comes next: a date, the queue, or nothing with its reason.' })
export class NextStepInput {
  @textInput('date, queue or none.', 10) readonly step!: string;
  @idInputOrNull('For a date: the session.') readonly sessionId?: string | null;
  @wallTimeInputOrNull('For a date: the time; left out, it follows the last one set.') readonly startsAt?: string | null;
  @wholeInputOrNull('For a date: the minutes; left out, the usual ones of its kind.', { min: 1, max: 480 }) readonly minutes?:
    number | null;
  @textInputOrNull('For a date: the kind of hearing; left out, the same again.', 60) readonly type?: string | null;
  @textInputOrNull('For a date: in_person, remote or no_appearance; left out, in_person.', 20) readonly mode?: string | null;
  @textInputOrNull('For the queue: why.', 30) readonly queueReason?: string | null;
  @textInputOrNull('For nothing further: why.', 30) readonly noneReason?: string | null;
  @textInputOrNull('What there is to add.', 300) readonly words?: string | null;
  @nestedInputOrNull(TimeWaiverInput, 'For a day past the last lawful one: the time waiver.') readonly timeWaiver?: TimeWaiverInput | null;
  @textInputOrNull('For a day past the last lawful one: the facts of the good cause.', 1000) readonly goodCause?: string | null;
  @textInputOrNull("For a day that nothing else allows: the judge's reason.", 1000) readonly judgeDecides?: string | null;
  @nestedInputsOrNull(RuleExceptionInput, "The judge's exceptions from hard rules, each with a reason.")
  readonly exceptions?: readonly RuleExceptionInput[] | null;
  @wholeInputOrNull('The version of the session it goes to, as it was on the screen.', { min: 1, max: 2_147_483_647 })
  readonly seenVersion?: number | null;
}

@InputType({ description: 'What another party says to a continuance that is recorded with its matter.' })
export class RecordedPositionInput {
  @textInput('The role.', 30) readonly role!: string;
  @textInput('agrees, opposes, no_position or not_asked.', 20) readonly position!: string;
}

@InputType({ description: 'What a continuance needs beside its new date, which stands under next.' })
export class RecordedContinuanceInput {
  @textInput('Who asks: the key.', 30) readonly askedBy!: string;
  @textInput('Why: the code.', 30) readonly reasonCode!: string;
  @textInput('The facts of the good cause, as they stand in the minutes.', 1000) readonly facts!: string;
  @nestedInputsOrNull(RecordedPositionInput, 'The positions of the others.') readonly positions?: readonly RecordedPositionInput[] | null;
  @textInputOrNull('For a request later than two court days before the hearing: why it comes late.', 500) readonly lateBecause?:
    string | null;
}

@InputType({ description: 'The true times of a matter that is entered later: on the day of its session.' })
export class TrueTimesInput {
  @wallTimeInput('When it was called.') readonly calledAt!: string;
  @wallTimeInput('When it ended.') readonly concludedAt!: string;
  @textInput('Why it is entered later.', 300) readonly why!: string;
  @textInputOrNull('For a youth who is away: who was tried before, where the day has not noted it.', 200) readonly triedWho?: string | null;
  @textInputOrNull('The same: how they were tried.', 200) readonly triedHow?: string | null;
}

@InputType({ description: 'What stood in a field when this person began to write in it.' })
export class ExpectedFieldInput {
  @textInput('The field: result, appearance.<role>.<name>, finding.<kind>, orders, next or promise.', 200) readonly field!: string;
  @textInput('What stood there, as the matter told it; empty for nothing.', 4000) readonly was!: string;
}

@InputType({ description: 'Everything about one matter in one save: all of it is kept, or nothing.' })
export class RecordMatterInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @chosenInput(HEARING_STATE, 'What happened.') readonly result!: HearingState;
  @nestedInputsOrNull(RecordedAppearanceInput, 'Who was there; whoever is left out stays as listed.')
  readonly appearances?: readonly RecordedAppearanceInput[] | null;
  @nestedInputsOrNull(RecordedOrderInput, 'The orders given, in the order they were spoken.')
  readonly orders?: readonly RecordedOrderInput[] | null;
  @nestedInputsOrNull(RecordedFindingInput, 'The findings for the minutes.') readonly findings?: readonly RecordedFindingInput[] | null;
  @nestedInputOrNull(NextStepInput, 'What comes next; left out only when the matter stays in the line of today.')
  readonly next?: NextStepInput | null;
  @nestedInputOrNull(RecordedContinuanceInput, 'For a continuance: who asks, why, and the facts.')
  readonly continuance?: RecordedContinuanceInput | null;
  @textInputOrNull('What the judge promised the youth.', 500) readonly promise?: string | null;
  @textInputOrNull("To record away before the grace has passed: the judge's reason.", 500) readonly absentBecause?: string | null;
  @dayInputOrNull('The day by which a matter under submission is decided.') readonly underSubmissionUntil?: string | null;
  @nestedInputOrNull(TrueTimesInput, 'For a matter that is entered later: its true times.') readonly trueTimes?: TrueTimesInput | null;
  @nestedInputsOrNull(
    ExpectedFieldInput,
    'What stood in the fields when this person began; a field somebody else changed since is answered as a conflict.',
  )
  readonly expected?: readonly ExpectedFieldInput[] | null;
}
