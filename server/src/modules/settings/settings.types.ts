import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOrNull, day, flag, flagOrNull, one, oneOrNull, text, textOrNull, whole, wholeOrNull } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

export const SETTING_KIND_NAME = { YES_NO: 'YES_NO', CHOICE: 'CHOICE', FIGURE: 'FIGURE', TIME: 'TIME', LIST: 'LIST' } as const;
export const SETTING_STATUS_NAME = { OPEN: 'OPEN', UNVERIFIED: 'UNVERIFIED', POLICY: 'POLICY' } as const;
export const SETTING_TENSE = { PAST: 'PAST', IN_FORCE: 'IN_FORCE', COMING: 'COMING' } as const;

registerEnumType(SETTING_KIND_NAME, {
  name: 'SettingKind',
  description: 'How a setting is answered.',
  valuesMap: {
    YES_NO: { description: 'Yes or no.' },
    CHOICE: { description: 'One of its choices.' },
    FIGURE: { description: 'A whole number.' },
    TIME: { description: 'A time of day.' },
    LIST: { description: 'A list of entries.' },
  },
});
registerEnumType(SETTING_STATUS_NAME, {
  name: 'SettingStatus',
  description: 'Why a point is a setting and not a rule.',
  valuesMap: {
    OPEN: { description: 'No authority was found either way.' },
    UNVERIFIED: { description: 'An authority exists; its text was not read.' },
    POLICY: { description: 'The law leaves it to the court.' },
  },
});
registerEnumType(SETTING_TENSE, {
  name: 'SettingTense',
  description: 'Where a value of a setting stands in time.',
  valuesMap: {
    PAST: { description: 'It held once.' },
    IN_FORCE: { description: 'It holds today.' },
    COMING: { description: 'It will hold from its day on.' },
  },
});

@ObjectType({ description: 'One answer that a setting offers.' })
export class SettingChoice {
  @text('The answer, as it is kept.') readonly value!: string;
  @text('The answer in words.') readonly words!: string;
}

@ObjectType({ description: 'A value as a form holds it: exactly one of the four is there.' })
export class SettingHeld {
  @flagOrNull('The answer yes or no; null for another kind.') readonly yes!: boolean | null;
  @wholeOrNull('The figure; null for another kind.') readonly figure!: number | null;
  @textOrNull('The choice, or the time of day; null for another kind.') readonly text!: string | null;
  @oneOrNull(() => [String], 'The entries; null for another kind.') readonly list!: readonly string[] | null;
}

@ObjectType({ description: 'One value of a setting, from the day on which it holds.' })
export class SettingVersion {
  @day('The first day.') readonly fromOn!: string;
  @text('The value in words.') readonly value!: string;
  @one(() => SETTING_TENSE, 'Where it stands in time.') readonly tense!: keyof typeof SETTING_TENSE;
  @textOrNull('Who entered it; null where the record does not say.') readonly enteredBy!: string | null;
  @textOrNull('Why; null where the record does not say.') readonly reason!: string | null;
}

@ObjectType({ description: 'A point the law leaves open or the project could not verify, and what this court chose.' })
export class CourtSettingLine {
  @text('Its name.') readonly name!: string;
  @text('What it is about, in words: settings are grouped by it.') readonly theme!: string;
  @text('The question.') readonly question!: string;
  @one(() => SETTING_KIND_NAME, 'How it is answered.') readonly kind!: keyof typeof SETTING_KIND_NAME;
  @textOrNull('What a figure is counted in; null for anything else.') readonly unit!: string | null;
  @one(() => [SettingChoice], 'The answers it offers; none unless it is answered by a choice.') readonly choices!: readonly SettingChoice[];
  @text("This court's choice.") readonly value!: string;
  @one(() => SettingHeld, "This court's choice as a form holds it.") readonly held!: SettingHeld;
  @text('The choice until a court makes another.') readonly defaultValue!: string;
  @text('Why that choice ships, in one sentence.') readonly why!: string;
  @oneOrNull(() => Citation, 'The rule it is about; null when no rule speaks.') readonly cite!: Citation | null;
  @textOrNull('The number of the open point; null when it is none of them.') readonly openPoint!: string | null;
  @one(() => SETTING_STATUS_NAME, 'Why it is a setting.') readonly status!: keyof typeof SETTING_STATUS_NAME;
  @text('Who decides a change, in words.') readonly setBy!: string;
  @dayOrNull('The day from which the present choice holds; null while what ships holds.') readonly since!: string | null;
  @one(() => [SettingVersion], 'Every value this court entered, latest first.') readonly history!: readonly SettingVersion[];
  @whole('How many values were entered so far; a change is based on it.') readonly version!: number;
  @flag('Whether this person may enter a change.') readonly mayChange!: boolean;
}

@ObjectType({ description: 'A setting was changed.' })
export class SettingChanged {
  @one(() => CourtSettingLine, 'The setting as it stands now.') readonly setting!: CourtSettingLine;
}

export const ChangeSettingResult = resultUnion({
  name: 'ChangeSettingResult',
  description: 'The setting changed, or why not.',
  types: () => [SettingChanged, NotFound, NotAllowed, Stale, Invalid],
});
