import { isAfter, type LocalDate } from '../time/local-date.ts';
import { caseLaw, evid, pen, rule, wic, type Citation } from './citation.ts';

/** The open points of the research, each shipped with a default that a court may change. */
export type OpenPoint =
  | 'O-1' | 'O-2' | 'O-3' | 'O-4' | 'O-5' | 'O-6' | 'O-7' | 'O-8' | 'O-9' | 'O-10'
  | 'O-11' | 'O-12' | 'O-13' | 'O-14' | 'O-15' | 'O-16' | 'O-17' | 'O-18' | 'O-19' | 'O-20';

/** What a setting can hold: a figure, a yes or no, one of its choices, or a list of texts. */
export type SettingValue = number | boolean | string | readonly string[];

/** One point on which the law is open or was not verified: never a constant in a rule file. */
export interface CourtSetting<T extends SettingValue> {
  /** The question in plain words. */
  readonly question: string;
  /** What ships. */
  readonly default: T;
  /** The values that a text setting may hold; absent for figures, yes or no, and lists. */
  readonly choices?: readonly T[];
  /** The authority nearest to the question. */
  readonly cite: Citation;
  /** The open point of the research, where it has one. */
  readonly openPoint: OpenPoint | null;
  /** open: no authority either way. unverified: an authority exists, its text was not read. policy: left to the court. */
  readonly status: 'open' | 'unverified' | 'policy';
  /** Who decides a change; the administrator enters it. */
  readonly setBy: 'presiding_judge' | 'clerk_of_court';
}

type About = Omit<CourtSetting<SettingValue>, 'default' | 'choices' | 'setBy'> & { readonly setBy?: CourtSetting<SettingValue>['setBy'] };

/** A closed register: a rule that needs an unverified figure or an open point can get it only from here. */
export const COURT_SETTINGS = {
  // The finding
  findingAfterAdmission: oneOf(['allow_with_vehicle', 'refuse'], 'allow_with_vehicle', {
    question: 'May the finding be asked for after an admission or after disposition?', cite: pen('236.23(d)'), openPoint: 'O-1', status: 'open',
  }),
  someCountsFound: oneOf(['petition_goes_on', 'judge_decides'], 'petition_goes_on', {
    question: 'When the finding reaches some counts and not all, what becomes of the petition? It is never dismissed by itself.',
    cite: pen('236.23(f)'), openPoint: 'O-2', status: 'open',
  }),
  policeMayReadSealedFileOfYouth: yesNo(false, {
    question: 'May police read the sealed juvenile record to investigate the trafficker?', cite: pen('236.23(e)(1)(B)'), openPoint: 'O-3', status: 'open',
  }),
  offerAdultEffectWords: yesNo(true, {
    question: 'May the judge add the words of PC 236.23(e)(2) and (3) to a juvenile order?', cite: pen('236.23(e)'), openPoint: 'O-4', status: 'open',
  }),
  setAsideEndsFirearmClause: yesNo(true, {
    question: 'When the sustained finding is expressly set aside, does the rule of the 33rd birthday fall away?', cite: wic('786(a)'), openPoint: 'O-5', status: 'open',
  }),
  judgeStatesOwnFindings: yesNo(true, {
    question: 'On a stipulation or on the court’s own motion, must the judge state the findings?', cite: caseLaw('In re D.C. (2021)'), openPoint: 'O-12', status: 'open',
  }),
  findingOn601Petition: yesNo(false, {
    question: 'May the finding be made on a 601 petition?', cite: pen('236.23(f)'), openPoint: 'O-13', status: 'open',
  }),
  findingOnInfraction: oneOf(['judge_decides', 'allow', 'refuse'], 'judge_decides', {
    question: 'How is a count that is an infraction treated?', cite: pen('236.23(a)'), openPoint: 'O-14', status: 'open',
  }),
  countyThatActs: oneOf(['court_with_the_case', 'court_of_filing'], 'court_with_the_case', {
    question: 'After a transfer between counties, which court makes the finding?', cite: wic('782'), openPoint: 'O-15', status: 'open',
  }),
  findingOnProbationNotice: yesNo(false, {
    question: 'May the finding be made on a 777 notice that alleges no crime?', cite: pen('236.23(f)'), openPoint: 'O-17', status: 'open',
  }),
  fosterVehicle: oneOf(['judge_chooses', '782_recited_together', '236_14_later'], 'judge_chooses', {
    question: 'For a ward in foster care, how is extended foster care kept when the petition is dismissed?', cite: wic('607.2'), openPoint: 'O-18', status: 'open',
  }),
  finding707bSetAsideUnder782: oneOf(['route_to_judge', 'bar_stays', 'bar_falls'], 'route_to_judge', {
    question: 'Does setting aside a 707(b) finding under 782 open sealing under 786(a)?', cite: wic('782'), openPoint: 'O-20', status: 'open',
  }),
  attemptCountsAsListedFelony: yesNo(false, {
    question: 'Does an attempt count as the listed felony, besides attempted murder?', cite: pen('667.5(c)'), openPoint: null, status: 'unverified',
  }),
  lifeTermEnhancements: texts(['667.61', '186.22(b)(4)'], {
    question: 'Which facts, once charged and proved, make a felony punishable by life in prison?', cite: pen('667.5(c)(7)'), openPoint: null, status: 'unverified',
  }),
  // The sealing order: who
  nameDistrictAttorney: yesNo(true, {
    question: 'Is the district attorney named in the sealing order?', cite: wic('786(a)'), openPoint: 'O-6', status: 'open',
  }),
  refilingAccessAfterFinding: oneOf(['route_to_judge', 'not_available', 'available'], 'route_to_judge', {
    question: 'May the prosecutor ask for the sealed record within six months to file again, after a trafficking dismissal?',
    cite: wic('786(g)(2)'), openPoint: 'O-7', status: 'open',
  }),
  copiesInDependencyFile: oneOf(['list_and_ask', 'leave', 'seal'], 'list_and_ask', {
    question: 'Copies of 602 papers in the dependency file: what becomes of them?', cite: wic('786(a)'), openPoint: 'O-8', status: 'open',
  }),
  restitutionAfterLateFinding: oneOf(['stay_and_ask', 'survives', 'falls'], 'stay_and_ask', {
    question: 'Restitution ordered before a late finding: what becomes of it?', cite: wic('786(h)'), openPoint: 'O-9', status: 'open',
  }),
  vendorRecords: oneOf(['protective_order', 'through_probation'], 'protective_order', {
    question: 'Records held by private vendors and providers: how are they covered?', cite: wic('786(f)(2)'), openPoint: 'O-16', status: 'open',
  }),
  victimLetter: oneOf(['neutral_before_sealing', 'none'], 'neutral_before_sealing', {
    question: 'The letter to a victim who asked for the outcome: is it sent, in neutral words, before the seal?', cite: wic('742(a)'), openPoint: 'O-19', status: 'open',
  }),
  // The sealing order: when
  agencyReportDays: figure(30, {
    question: 'Within how many days does an agency report that it sealed?', cite: wic('786(a)'), openPoint: 'O-10', status: 'policy',
  }),
  agencySecondReminderDays: figure(60, {
    question: 'After how many days does a second reminder go to an agency that did not report?', cite: wic('786(a)'), openPoint: 'O-10', status: 'policy',
  }),
  agencyListedToJudgeDays: figure(90, {
    question: 'After how many days is a silent agency listed to the judge, who may order it to show cause?', cite: wic('786(a)'), openPoint: 'O-10', status: 'policy',
  }),
  distributeCourtDays: figure(5, {
    question: 'Within how many court days is a signed sealing order sent to its holders?', cite: rule('5.840(e)'), openPoint: null, status: 'policy',
  }),
  servedCopyReachableCourtDays: figure(1, {
    question: 'For how many court days after the sealing may counsel open the served copy here?', cite: wic('786(a)'), openPoint: null, status: 'policy',
  }),
  courtDestructionMinAge: figure(21, {
    question: 'The court’s own records: from which birthday may they be destroyed?', cite: rule('5.840(d)'), openPoint: 'O-11', status: 'unverified',
  }),
  courtDestructionMaxAge: figure(38, {
    question: 'The court’s own records: by which birthday are they destroyed?', cite: rule('5.840(d)'), openPoint: 'O-11', status: 'unverified',
  }),
  courtDestructionSuggestion: oneOf(['earliest', 'latest', 'none'], 'earliest', {
    question: 'Which day inside the court’s window is proposed to the judge?', cite: rule('5.840(d)'), openPoint: null, status: 'policy',
  }),
  otherDestructionMinAge: figure(18, {
    question: 'Records of other holders: from which birthday may they be destroyed?', cite: rule('5.840(d)'), openPoint: 'O-11', status: 'unverified',
  }),
  otherDestructionMaxYears: figure(5, {
    question: 'Records of other holders: at most how many years after the order, though never before that birthday?', cite: wic('781(d)'), openPoint: 'O-11', status: 'unverified',
  }),
  otherDestructionSuggestedYears: figure(5, {
    question: 'Records of other holders: how many years after the order are proposed?', cite: wic('788(k)(3)'), openPoint: 'O-11', status: 'unverified',
  }),
  criminalCourtWindow: oneOf(['court', 'other'], 'court', {
    question: 'Records of the criminal court after a certified case: which destruction window applies?', cite: wic('604(e)'), openPoint: null, status: 'open',
  }),
  refilingAccessMonths: figure(6, {
    question: 'Within how many months after a 786(e) dismissal may the prosecutor ask?', cite: wic('786(g)(2)'), openPoint: null, status: 'policy',
  }),
  // Reading the finding's own words
  victimDefinitionBorrowed: yesNo(true, {
    question: 'Is "victim of human trafficking" read as in PC 236.1(a) to (c)?', cite: evid('1107.5(c)'), openPoint: null, status: 'open',
  }),
  earlyHearingOnRequest: yesNo(true, {
    question: 'On request, is the finding heard before jurisdiction, as before a preliminary hearing?', cite: pen('236.23(d)'), openPoint: null, status: 'open',
  }),
  // Clocks
  jointAssessmentFirstWhenDetained: yesNo(true, {
    question: 'Is the joint assessment of a detained youth heard before the jurisdiction hearing, when that comes sooner than 15 court days?',
    cite: rule('5.512(e)'), openPoint: null, status: 'unverified',
  }),
  groupHomesAreTreatmentPrograms: yesNo(true, {
    question: 'Is a stay that this record calls a group home a placement that the court reviews within 45 days?', cite: wic('727.12(a)'), openPoint: null, status: 'policy',
  }),
} as const satisfies Record<string, CourtSetting<SettingValue>>;

/** The name of a setting. */
export type SettingName = keyof typeof COURT_SETTINGS;

/** The settings of one court on one day: every name has a value. */
export type CourtSettings = { readonly [Name in SettingName]: (typeof COURT_SETTINGS)[Name]['default'] };

/** A row of the court's settings as stored: what holds from a day on. */
export interface SettingRow {
  readonly name: string;
  readonly effectiveFrom: LocalDate;
  readonly value: unknown;
}

/** The names of all settings, in the order of the register. */
export const SETTING_NAMES: readonly SettingName[] = Object.keys(COURT_SETTINGS).filter(isSettingName);

/** What ships, before a court changes anything. */
export const DEFAULT_SETTINGS: CourtSettings = chosen(new Map());

/** The value of one setting: the only way for a rule to get an unverified figure. */
export function setting<Name extends SettingName>(settings: CourtSettings, name: Name): CourtSettings[Name] {
  return settings[name];
}

/** True when the text names a setting of the register. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(COURT_SETTINGS, name);
}

/** True when a stored value has the form of the setting: its kind, and one of its choices where it has them. */
export function fitsSetting(name: SettingName, value: unknown): value is SettingValue {
  const { default: shipped, choices }: CourtSetting<SettingValue> = COURT_SETTINGS[name];
  if (choices !== undefined) return choices.some((choice) => choice === value);
  if (Array.isArray(shipped)) return Array.isArray(value) && value.every((text) => typeof text === 'string');
  if (typeof shipped === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return typeof value === typeof shipped;
}

/**
 * The settings in force on a day: for each name the latest row that has begun, else the default.
 * Throws a RangeError on a row with an unknown name or a value of another form: such a row must not pass unseen.
 */
export function settingsInForce(rows: readonly SettingRow[], date: LocalDate): CourtSettings {
  const begun = rows.filter((row) => !isAfter(row.effectiveFrom, date));
  const inOrder = begun.toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  const values = new Map<SettingName, SettingValue>();
  for (const { name, value } of inOrder) {
    if (!isSettingName(name)) throw new RangeError(`There is no court setting named ${name}.`);
    if (!fitsSetting(name, value)) throw new RangeError(`The court setting ${name} cannot hold ${JSON.stringify(value)}.`);
    values.set(name, value);
  }
  return chosen(values);
}

/** A value in words for a screen. */
export function saySetting(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replaceAll('_', ' ') : value.join(', ');
}

function chosen(values: ReadonlyMap<SettingName, SettingValue>): CourtSettings {
  const entries = SETTING_NAMES.map((name) => [name, values.get(name) ?? COURT_SETTINGS[name].default]);
  // A parse border: every name is present and every value was checked by fitsSetting.
  return Object.fromEntries(entries) as CourtSettings;
}

function figure(shipped: number, about: About): CourtSetting<number> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

function yesNo(shipped: boolean, about: About): CourtSetting<boolean> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

function texts(shipped: readonly string[], about: About): CourtSetting<readonly string[]> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

function oneOf<const Choice extends string>(choices: readonly Choice[], shipped: NoInfer<Choice>, about: About): CourtSetting<Choice> {
  return { setBy: 'presiding_judge', ...about, choices, default: shipped };
}
