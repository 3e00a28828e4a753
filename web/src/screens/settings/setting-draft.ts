import type { SettingLineFragment, SettingValueInput } from '../../gql/graphql.ts';

/** What is typed into a change, before it is entered. */
export interface SettingDraft {
  readonly yes: boolean | null;
  readonly figure: number;
  readonly text: string;
  /** One entry to a line. */
  readonly list: string;
  readonly fromOn: string;
  readonly reason: string;
}

/** A fresh change begins with this court's present answer, from today on. */
export function draftOf({ held }: SettingLineFragment, today: string): SettingDraft {
  return {
    yes: held.yes,
    figure: held.figure ?? 0,
    text: held.text ?? '',
    list: (held.list ?? []).join('\n'),
    fromOn: today,
    reason: '',
  };
}

/** The one part of the draft that answers a setting of this kind. */
export function valueOf(kind: SettingLineFragment['kind'], draft: SettingDraft): SettingValueInput {
  switch (kind) {
    case 'YES_NO':
      return { yes: draft.yes };
    case 'FIGURE':
      // An emptied figure is no number; the record answers with the sentence that says what fits.
      return { figure: Number.isNaN(draft.figure) ? null : draft.figure };
    case 'LIST':
      return { list: entriesOf(draft.list) };
    case 'CHOICE':
    case 'TIME':
      return { text: draft.text };
  }
}

/** The answer in words, as the preview says it. */
export function sayDraft(setting: SettingLineFragment, draft: SettingDraft, words: { readonly yes: string; readonly no: string }): string {
  switch (setting.kind) {
    case 'YES_NO':
      return draft.yes === true ? words.yes : words.no;
    case 'FIGURE':
      return valueWithUnit(setting, Number.isNaN(draft.figure) ? '' : String(draft.figure));
    case 'LIST':
      return entriesOf(draft.list).join(', ');
    case 'CHOICE':
      return setting.choices.find(({ value }) => value === draft.text)?.words ?? draft.text;
    case 'TIME':
      return draft.text;
  }
}

/** A value with what it is counted in: "30 days". */
export function valueWithUnit({ unit }: Pick<SettingLineFragment, 'unit'>, value: string): string {
  if (unit === null) return value;
  return `${value} ${value === '1' ? unit.replace(/s$/, '') : unit}`;
}

function entriesOf(list: string): string[] {
  return list
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
