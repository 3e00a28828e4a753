/**
 * The headings that exports use, per kind of file. The first word of each list is our own.
 * A court whose system says it otherwise saves its own map; the map wins over these aliases.
 */
export const FILE_FIELDS = {
  sessions: {
    caseNumber: ['case number', 'case no', 'case #', 'file number', 'docket number', 'case'],
    caseType: ['case type', 'case category', 'type of case'],
    hearingType: ['hearing type', 'event type', 'hearing', 'matter'],
    heldOn: ['session date', 'date', 'ct date', 'court date', 'hearing date'],
    startsAt: ['start time', 'time', 'start', 'set time', 'hearing time'],
    endsAt: ['end time', 'end'],
    minutes: ['duration', 'minutes', 'length', 'estimate', 'time estimate'],
    session: ['court session', 'session', 'session name'],
    location: ['location', 'department', 'dept', 'courtroom', 'room'],
    benchOfficer: ['judicial officer', 'judge', 'bench officer', 'hearing officer'],
    interpreter: ['interpreter', 'interpreter language', 'language'],
    flags: ['flags', 'markers', 'alerts'],
    style: ['style', 'case name', 'case title'],
    leadAttorneys: ['lead attorneys', 'attorneys', 'atty', 'counsel'],
    result: ['hearing result', 'result', 'disposition', 'outcome'],
  },
  parties: {
    caseNumber: ['case number', 'case no', 'case #', 'file number', 'docket number', 'case'],
    name: ['party name', 'name', 'party'],
    connection: ['connection', 'party type', 'role', 'relationship'],
    bornOn: ['dob', 'date of birth', 'birth date', 'birthdate'],
    attorney: ['attorney', 'atty', 'counsel', 'attorney name'],
    barNumber: ['bar number', 'bar no', 'bar #', 'sbn'],
    attorneyKind: ['attorney type', 'representation', 'appointment'],
    active: ['active', 'current'],
  },
  counts: {
    caseNumber: ['case number', 'case no', 'case #', 'file number', 'docket number', 'case'],
    number: ['count', 'count number', 'count no', 'ct'],
    statute: ['statute', 'code section', 'charge', 'section', 'violation'],
    level: ['level', 'degree', 'severity', 'class', 'f/m'],
    description: ['description', 'charge description', 'offense'],
    offenseOn: ['offense date', 'offence date', 'violation date', 'date of offense', 'offense on'],
    state: ['status', 'count status', 'plea', 'finding'],
    enhancement: ['enhancement', 'enhancements', 'special allegation', 'allegation'],
    agency: ['arresting agency', 'agency', 'law enforcement agency', 'lea'],
    reportNumber: ['report no', 'report number', 'dr number', 'report #', 'dr no'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type FileKind = keyof typeof FILE_FIELDS;
export const FILE_KINDS = Object.keys(FILE_FIELDS) as readonly FileKind[];

/** Fields without which a file of this kind cannot be read at all. */
export const NEEDED_FIELDS = {
  sessions: ['caseNumber', 'hearingType', 'heldOn', 'startsAt'],
  parties: ['caseNumber', 'name', 'connection'],
  counts: ['caseNumber', 'statute', 'offenseOn'],
} as const satisfies Record<FileKind, readonly string[]>;

/** A court's own map: heading as its export writes it -> our field. */
export type HeadingMap = Readonly<Partial<Record<FileKind, Readonly<Record<string, string>>>>>;

export interface HeadingMatch {
  readonly heading: string;
  readonly field: string | null;
}

export interface Recognised {
  readonly kind: FileKind;
  readonly matches: readonly HeadingMatch[];
  readonly missing: readonly string[];
}

/** Headings are compared without case, marks, byte order mark or doubled blanks; they are shown as typed. */
export const normalHeading = (heading: string): string =>
  heading
    .replace(/^\uFEFF/, '')
    .replace(/[.:*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function fieldOf(heading: string, kind: FileKind, saved: HeadingMap): string | null {
  const own = Object.entries(saved[kind] ?? {}).find(([known]) => normalHeading(known) === normalHeading(heading));
  if (own) return own[1] === '' ? null : own[1];
  const known = Object.entries(FILE_FIELDS[kind]).find(([, aliases]) => (aliases as readonly string[]).includes(normalHeading(heading)));
  return known ? known[0] : null;
}

function matchAs(headings: readonly string[], kind: FileKind, saved: HeadingMap): Recognised {
  const taken = new Set<string>();
  const matches = headings.map((heading) => {
    const field = fieldOf(heading, kind, saved);
    if (field === null || taken.has(field)) return { heading, field: null };
    taken.add(field);
    return { heading, field };
  });
  return { kind, matches, missing: NEEDED_FIELDS[kind].filter((needed) => !taken.has(needed)) };
}

/**
 * Says what kind of file the headings belong to and which heading stands for which field.
 * The kind with nothing missing and most fields wins; with none complete, the nearest is answered with what it misses.
 */
export function recogniseHeadings(headings: readonly string[], saved: HeadingMap = {}): Recognised {
  const tried = FILE_KINDS.map((kind) => matchAs(headings, kind, saved));
  const score = (one: Recognised): number => one.matches.filter((match) => match.field !== null).length - 100 * one.missing.length;
  return tried.reduce((best, next) => (score(next) > score(best) ? next : best));
}
