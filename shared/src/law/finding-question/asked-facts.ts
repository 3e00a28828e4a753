import type { LocalDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS, fitsSetting, isSettingName, type CourtSettings } from '../court-settings.ts';
import type { CountAnswers, FindingBasis } from '../us-ca/pen-236-23.ts';
import { readAnswers, readCount, type AskedCount } from './asked-count.ts';
import { fieldReader, isRecord, type FieldReader } from './field-reader.ts';

/** How far the petition has come, in the short names of the facts file. */
export const ASKED_STAGES = ['P1', 'P2', 'P3a', 'P3b', 'P3c', 'completion', '18'] as const;

/** A stage's short name. */
export type AskedStage = (typeof ASKED_STAGES)[number];

/** How the petition ended, where it did. */
export const ENDINGS = ['dismissed_before_adjudication', 'not_sustained', 'dismissed_782', 'never_filed', 'deferred_entry'] as const;

/** An ending's key. */
export type Ending = (typeof ENDINGS)[number];

const KINDS = ['300', '601', '602', '777', '778', '388'] as const;

/** Everything the question looks at. Null where the facts are silent. */
export interface AskedFacts {
  readonly id: string | null;
  readonly petition: string;
  readonly kind: (typeof KINDS)[number];
  readonly stage: AskedStage | null;
  readonly ended: Ending | null;
  readonly basis: FindingBasis;
  readonly bornOn: LocalDate | null;
  readonly offenseOn: LocalDate | null;
  readonly offenseAge: number | null;
  readonly filedOn: LocalDate | null;
  readonly orderOn: LocalDate | null;
  readonly arrestedOn: LocalDate | null;
  readonly dismissedOn: LocalDate | null;
  /** When supervision or a deferral was completed, and when the matter was referred for deferred entry of judgment. */
  readonly completedOn: LocalDate | null;
  readonly referredOn: LocalDate | null;
  readonly county: string | null;
  readonly agencies: readonly string[];
  readonly requestedAgencies: readonly string[];
  readonly certifiedFromCriminalCourt: boolean;
  readonly counts: readonly AskedCount[];
  /** What was found on every count alike; null when each count says it, or none does. */
  readonly findings: CountAnswers | null;
  readonly madeWard: boolean | null;
  readonly newFindingDuringSupervision: boolean | null;
  readonly complied: boolean | null;
  readonly restitutionOrdered: boolean | null;
  readonly fosterPlaced: boolean | null;
  readonly settings: CourtSettings;
  /** What could not be read, one sentence each. */
  readonly problems: readonly string[];
}

const KNOWN = [
  'petition',
  'kind',
  'stage',
  'ended',
  'basis',
  'dob',
  'offenseDate',
  'offenseAge',
  'filedOn',
  'orderDate',
  'arrestDate',
  'dismissedOn',
  'completedOn',
  'referredOn',
  'county',
  'agencies',
  'requestedAgencies',
  'certifiedFromCriminalCourt',
  'counts',
  'findings',
  'ward',
  'newFindingDuringSupervision',
  'complied',
  'restitutionOrdered',
  'fosterPlaced',
  'settings',
  // Said for people, or answered by another question.
  'narrative',
  'notifiedOn',
  'reportedOn',
  'petitions',
];

/** Reads a facts file, or a whole scenario that holds one. Nothing throws; what is silent stays null. */
export function readFacts(asked: unknown): AskedFacts {
  const whole = isRecord(asked) ? asked : {};
  const inner = isRecord(whole['facts']) ? whole['facts'] : whole;
  const id = typeof whole['id'] === 'string' ? whole['id'] : null;
  const known = inner === whole ? [...KNOWN, 'id', 'question', 'expected', 'why'] : KNOWN;
  const reader = fieldReader(inner, { where: 'The facts', known });
  const stage = reader.oneOf('stage', ASKED_STAGES);
  const counts = reader.records('counts').map((row, place) => readCount(row, { place, sustainedWhenSilent: stage === 'completion' }));
  const findings = readAnswers(inner['findings'], 'The facts');
  const settings = readSettings(inner['settings']);
  const read = { ...readDays(reader), ...readPeople(reader), ...readCourse(reader) };
  return {
    ...read,
    id,
    stage,
    counts: counts.flatMap(({ count }) => (count === null ? [] : [count])),
    findings: findings.answers,
    settings: settings.settings,
    problems: [
      ...(isRecord(asked) ? [] : ['The facts are no object. Write them as { "stage": "P1", "counts": [ … ] }.']),
      ...reader.problems,
      ...counts.flatMap(({ problems }) => problems),
      ...findings.problems,
      ...settings.problems,
    ],
  };
}

function readDays(
  reader: FieldReader,
): Pick<
  AskedFacts,
  'bornOn' | 'offenseOn' | 'offenseAge' | 'filedOn' | 'orderOn' | 'arrestedOn' | 'dismissedOn' | 'completedOn' | 'referredOn'
> {
  return {
    bornOn: reader.date('dob'),
    offenseOn: reader.date('offenseDate'),
    offenseAge: reader.figure('offenseAge'),
    filedOn: reader.date('filedOn'),
    orderOn: reader.date('orderDate'),
    arrestedOn: reader.date('arrestDate'),
    dismissedOn: reader.date('dismissedOn'),
    completedOn: reader.date('completedOn'),
    referredOn: reader.date('referredOn'),
  };
}

function readPeople(
  reader: FieldReader,
): Pick<
  AskedFacts,
  'county' | 'agencies' | 'requestedAgencies' | 'certifiedFromCriminalCourt' | 'madeWard' | 'fosterPlaced' | 'restitutionOrdered'
> {
  return {
    county: reader.text('county'),
    agencies: reader.texts('agencies'),
    requestedAgencies: reader.texts('requestedAgencies'),
    certifiedFromCriminalCourt: reader.flag('certifiedFromCriminalCourt') ?? false,
    madeWard: reader.flag('ward'),
    fosterPlaced: reader.flag('fosterPlaced'),
    restitutionOrdered: reader.flag('restitutionOrdered'),
  };
}

function readCourse(
  reader: FieldReader,
): Pick<AskedFacts, 'petition' | 'kind' | 'ended' | 'basis' | 'newFindingDuringSupervision' | 'complied'> {
  return {
    petition: reader.text('petition') ?? 'P1',
    kind: reader.oneOf('kind', KINDS) ?? '602',
    ended: reader.oneOf('ended', ENDINGS),
    basis: reader.oneOf('basis', ['PC236.23', 'PC236.24']) === 'PC236.24' ? 'partner_or_sexual_violence_236_24' : 'trafficking_236_23',
    newFindingDuringSupervision: reader.flag('newFindingDuringSupervision'),
    complied: reader.flag('complied'),
  };
}

/** The court's settings: what ships, and what the facts say otherwise. */
function readSettings(source: unknown): { readonly settings: CourtSettings; readonly problems: readonly string[] } {
  if (!isRecord(source)) return { settings: DEFAULT_SETTINGS, problems: [] };
  const fitting = Object.entries(source).filter(([name, value]) => isSettingName(name) && fitsSetting(name, value));
  const problems = Object.keys(source)
    .filter((name) => !fitting.some(([fits]) => fits === name))
    .map((name) => `The court setting “${name}” is not known, or cannot hold that value. What ships was used.`);
  const changed: Partial<CourtSettings> = Object.fromEntries(fitting);
  return { settings: { ...DEFAULT_SETTINGS, ...changed }, problems };
}
