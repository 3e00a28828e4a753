import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, one, oneOrNull, text, textOrNull, wallTimeOrNull, whole, wholes } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { KeepApartLine, OutsidePersonDay } from '../../graphql/types/keep-apart.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One thing a youth needs or prefers, as it was entered.' })
export class YouthNeed {
  @id('The need.') readonly needId!: string;
  @text('Its kind: the key.') readonly kind!: string;
  @text('Its kind in words.') readonly kindWords!: string;
  @text('What it is, in words; empty for a day to avoid, which needs no reason.') readonly words!: string;
  @text('must, should or nice.') readonly strength!: string;
  @whole('How much it counts when slots are scored, 0 to 100.') readonly weight!: number;
  @text('Who may read it: staff, team, counsel_and_bench or bench.') readonly visibleTo!: string;
  @textOrNull('On whose word it stands: the key; null where it was not said.') readonly authority!: string | null;
  @textOrNull('On whose word it stands, in words; null where it was not said.') readonly authorityWords!: string | null;
  @textOrNull('Who asked, by role; null where it was not said.') readonly askedByRole!: string | null;
  @wholes('The days of the week it is about, 1 Monday to 7 Sunday; empty for all.') readonly weekdays!: readonly number[];
  @dayOrNull('Its first day; null from the beginning.') readonly fromOn!: string | null;
  @dayOrNull('Its last day; null without an end.') readonly untilOn!: string | null;
  @wallTimeOrNull('From which time of the day; null from the start of it.') readonly fromTime!: string | null;
  @wallTimeOrNull('Until which time of the day; null until its end.') readonly untilTime!: string | null;
  @dayOrNull('When somebody looks at it again; null when no day was named.') readonly reviewOn!: string | null;
  @flag('Whether that day has come.') readonly reviewIsDue!: boolean;
  @dayOrNull('When it was entered; null where it was not recorded.') readonly enteredOn!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'How a youth may be reached, and what may be said.' })
export class SafeContact {
  @id('The safe contact.') readonly safeContactId!: string;
  @text('Through whom: the role.') readonly throughRole!: string;
  @text('At which hours, in words.') readonly hours!: string;
  @text('What may be said, in neutral words.') readonly words!: string;
  @textOrNull('Where; null for those who need not know.') readonly reach!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'Everything the calendar keeps to for one youth.' })
export class YouthNeeds {
  @id('The case it was asked for.') readonly caseId!: string;
  @one(() => [YouthNeed], 'What the youth needs and prefers; musts first.') readonly needs!: readonly YouthNeed[];
  @oneOrNull(() => SafeContact, 'How the youth is reached; null when nobody entered it: no reminder is then sent.')
  readonly safeContact!: SafeContact | null;
  @one(() => [KeepApartLine], 'Whom the youth is kept apart from: levels, never names.') readonly apart!: readonly KeepApartLine[];
  @one(() => [OutsidePersonDay], 'Days of trial, or in a courthouse, of a person outside.')
  readonly trialDays!: readonly OutsidePersonDay[];
  @day('Today, as the court counts it.') readonly today!: string;
}

@ObjectType({ description: 'A need was entered or taken back.' })
export class NeedsChanged {
  @one(() => YouthNeeds, 'Everything as it stands now.') readonly needs!: YouthNeeds;
}

@ObjectType({ description: 'The consent to a remote hearing was recorded.' })
export class RemoteConsentRecorded {
  @id('The hearing.') readonly hearingId!: string;
  @text('What was recorded, in a sentence.') readonly words!: string;
  @flag('Whether the hearing may be remote now.') readonly mayBeRemote!: boolean;
  @whole("The hearing's version.") readonly version!: number;
}

export const EnterNeedResult = resultUnion({
  name: 'EnterNeedResult',
  description: 'The need was entered, or why not.',
  types: () => [NeedsChanged, Invalid, NotFound, NotAllowed],
});

export const NeedActResult = resultUnion({
  name: 'NeedActResult',
  description: 'The need was taken back, or why not.',
  types: () => [NeedsChanged, NotFound, NotAllowed, Stale, Invalid],
});

export const SaveSafeContactResult = resultUnion({
  name: 'SaveSafeContactResult',
  description: 'The safe contact was saved, or why not.',
  types: () => [NeedsChanged, NotFound, NotAllowed, Stale, Invalid],
});

export const RecordRemoteConsentResult = resultUnion({
  name: 'RecordRemoteConsentResult',
  description: 'The consent was recorded, or why not.',
  types: () => [RemoteConsentRecorded, NotFound, NotAllowed, Stale, Invalid],
});
