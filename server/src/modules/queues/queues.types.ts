import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, flagOrNull, id, idOrNull, one, text, textOrNull, texts, whole, wholeOrNull } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act, Citation } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A case that needs a date, or a session that needs another day.' })
export class NeedsADateLine {
  @text('Its key in the list.') readonly lineId!: string;
  @idOrNull('The case; null for a whole session.') readonly caseId!: string | null;
  @idOrNull('The petition it is about; null for the case as a whole.') readonly petitionId!: string | null;
  @idOrNull('The hearing that lost its date; null when none did.') readonly hearingId!: string | null;
  @idOrNull('The session that nobody can hold as it stands; null for a case.') readonly sessionId!: string | null;
  @text('Chosen first name, or the name of the session.') readonly name!: string;
  @textOrNull('The number of the case; null for a whole session.') readonly caseNumber!: string | null;
  @textOrNull('The kind of hearing wanted; null when it is open.') readonly type!: string | null;
  @text('The kind of hearing in neutral words, or what the session is.') readonly typeWords!: string;
  @wholeOrNull('Minutes wanted; null when they are open.') readonly minutes!: number | null;
  @text(
    'Which reason: closed_day, judge_away or room_away for a session; session_cancelled, off_calendar, no_next_date, new_petition or received for a case.',
  )
  readonly reason!: string;
  @text('Why it needs a date, in one sentence.') readonly why!: string;
  @day('Since when it waits.') readonly since!: string;
  @whole('Days it has waited.') readonly ageDays!: number;
  @dayOrNull('The last lawful day; null when no clock runs.') readonly latest!: string | null;
  @textOrNull('The last day in words; null when no clock runs.') readonly latestWords!: string | null;
  @text('missed, today, soon or open: how near the last day is.') readonly urgency!: string;
  @one(() => [Citation], 'What the last day rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'A youth who was referred from another department, until decided and received.' })
export class ReferralLine {
  @id('The referral.') readonly referralId!: string;
  @idOrNull('The case; null while this court has none.') readonly caseId!: string | null;
  @idOrNull('The youth; null while this court has none.') readonly youthId!: string | null;
  @text('Chosen first name, or "Not yet entered".') readonly name!: string;
  @text('The department that refers.') readonly fromDepartment!: string;
  @text('The role of whoever referred.') readonly referredBy!: string;
  @text('The role in words.') readonly referredByWords!: string;
  @day('When.') readonly referredOn!: string;
  @whole('Days since it was referred while it is undecided or not received; else 0.') readonly ageDays!: number;
  @textOrNull('The screening tool; null when none was named.') readonly tool!: string | null;
  @textOrNull('The band it gave; never its answers. Null when none was named.') readonly band!: string | null;
  @dayOrNull('When the youth agreed, after speaking with counsel; null until then.') readonly youthConsentOn!: string | null;
  @flag('Whether the youth spoke with counsel first.') readonly counselConsulted!: boolean;
  @flagOrNull('Whether the team recommends it; null until it said.') readonly teamRecommends!: boolean | null;
  @text('referred, accepted, declined, transfer_ordered, received or withdrawn.') readonly state!: string;
  @text('The state in words.') readonly stateWords!: string;
  @dayOrNull('When it was decided; null until then.') readonly decidedOn!: string | null;
  @textOrNull('Why it was declined, in words; null when it was not.') readonly declineWords!: string | null;
  @dayOrNull('When the transfer was ordered; null until then.') readonly transferOrderedOn!: string | null;
  @dayOrNull('When the case was received; null until then.') readonly receivedOn!: string | null;
  @texts('What is still missing, in sentences.') readonly missing!: readonly string[];
  @one(() => [Act], 'The next steps, open or grey with a reason.') readonly acts!: readonly Act[];
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A referral was entered, changed, or went a step further.' })
export class ReferralChanged {
  @one(() => ReferralLine, 'The referral as it stands now.') readonly referral!: ReferralLine;
}

export const ReferralResult = resultUnion({
  name: 'ReferralResult',
  description: 'The referral, or why not.',
  types: () => [ReferralChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
