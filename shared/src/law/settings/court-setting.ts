import type { Citation } from '../citation.ts';

/** The open points of the research, each shipped with a default that a court may change. */
export type OpenPoint =
  | 'O-1'
  | 'O-2'
  | 'O-3'
  | 'O-4'
  | 'O-5'
  | 'O-6'
  | 'O-7'
  | 'O-8'
  | 'O-9'
  | 'O-10'
  | 'O-11'
  | 'O-12'
  | 'O-13'
  | 'O-14'
  | 'O-15'
  | 'O-16'
  | 'O-17'
  | 'O-18'
  | 'O-19'
  | 'O-20';

/** What a setting can hold: a figure, a yes or no, one of its choices, or a list of texts. */
export type SettingValue = number | boolean | string | readonly string[];

/** One point on which the law is open or was not verified: never a constant in a rule file. */
export interface CourtSetting<T extends SettingValue> {
  /** The question in plain words. */
  readonly question: string;
  /** What ships. */
  readonly default: T;
  /** One sentence: why this default ships, so that whoever changes it knows what was weighed. */
  readonly why: string;
  /** The values that a text setting may hold; absent for figures, yes or no, and lists. */
  readonly choices?: readonly T[];
  /** The authority nearest to the question. */
  readonly cite: Citation;
  /** The open point of the research, where it has one. */
  readonly openPoint: OpenPoint | null;
  /** open: no authority either way. unverified: an authority exists, its text was not read. policy: left to the court. */
  readonly status: 'open' | 'unverified' | 'policy';
  /** Who decides a change; the administrator enters it. A reading of the law is the bench's, the running of the office the clerk's. */
  readonly setBy: 'presiding_judge' | 'clerk_of_court';
}

/** What every setting says about itself; the bench decides unless it says otherwise. */
export type AboutSetting = Omit<CourtSetting<SettingValue>, 'default' | 'choices' | 'setBy'> & {
  readonly setBy?: CourtSetting<SettingValue>['setBy'];
};

/** A whole number, zero or more. */
export function figure(shipped: number, about: AboutSetting): CourtSetting<number> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** A yes or no. */
export function yesNo(shipped: boolean, about: AboutSetting): CourtSetting<boolean> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** A list of texts. */
export function texts(shipped: readonly string[], about: AboutSetting): CourtSetting<readonly string[]> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** One of a few named choices. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  shipped: NoInfer<Choice>,
  about: AboutSetting,
): CourtSetting<Choice> {
  return { setBy: 'presiding_judge', ...about, choices, default: shipped };
}
