import { z } from 'zod';
import { fitsSetting, isSettingName, type SettingName, type SettingValue } from '../law/court-settings.ts';
import { whyNotSetting } from '../law/setting-form.ts';
import { invalid } from '../refusal.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { day, parseWith, words } from './fields.ts';

const isName = (text: string): text is SettingName => isSettingName(text);

const ASKED = z.object({
  name: z.string({ error: 'Choose the setting.' }).refine(isName, { error: 'There is no such setting. Read the settings again.' }),
  fromOn: day('This day does not exist. Enter the first day on which it holds.'),
  reason: words('Write the reason. It stays with the change.'),
  version: z.int({ error: 'Read the settings again, then decide.' }).nonnegative({ error: 'Read the settings again, then decide.' }),
  value: z.object(
    {
      yes: z.boolean().nullish(),
      figure: z.number().nullish(),
      text: z.string().nullish(),
      list: z.array(z.string()).nullish(),
    },
    { error: 'Answer the question.' },
  ),
});

/** A change of one setting. `version` counts the changes that were on the screen: another one was entered meanwhile when it differs. */
export interface ChangeSetting {
  readonly name: SettingName;
  readonly value: SettingValue;
  readonly fromOn: LocalDate;
  readonly reason: string;
  readonly version: number;
}

/** Reads a change; a value that does not fit the setting is told at `value`. */
export function parseChangeSetting(input: unknown): Result<ChangeSetting> {
  const read = parseWith(ASKED, input);
  if (!read.ok) return read;
  const { name, value: parts, ...rest } = read.value;
  const value = answered(parts);
  const why = whyNotSetting(name, value);
  if (why === null && fitsSetting(name, value)) return ok({ ...rest, name, value });
  return refuse(invalid([{ field: 'value', message: why ?? 'Answer the question.', cites: [] }]));
}

/** The one part of the form that holds the answer. */
function answered({ yes, figure, text, list }: z.infer<typeof ASKED>['value']): unknown {
  return yes ?? figure ?? text ?? list?.map((entry) => entry.trim());
}
