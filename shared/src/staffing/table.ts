import { STAFFING_AGENCY, STAFFING_LINE_KIND, type StaffingAgency, type StaffingLineKind } from '../vocabulary/staffing.ts';

/** A line that stands, as the table is laid out from it. */
export interface TableLine {
  readonly lineId: string;
  readonly agency: StaffingAgency;
  readonly kind: StaffingLineKind;
  readonly words: string;
  readonly askInChambers: boolean;
  readonly doNotRaise: boolean;
  /** The instant it was entered, ISO 8601 in UTC. */
  readonly enteredAt: string;
}

/** What one agency recommends, and whether another one says something else. */
export interface SideBySide {
  readonly agency: StaffingAgency;
  readonly words: string;
  readonly enteredAt: string;
  /** No other agency recommends the same in the same words. */
  readonly differs: boolean;
}

/** What is flagged for one youth: how many, and the sentence for the bench, without any of the words. */
export interface Flagged {
  readonly inChambers: number;
  readonly notAloud: number;
  /** '1 thing not to say aloud'; null for none. */
  readonly covered: string | null;
}

const AGENCIES = Object.keys(STAFFING_AGENCY);
const KINDS = Object.keys(STAFFING_LINE_KIND);

/** The lines of one youth in the order in which the table talks: agency by agency, what went well first; of one kind the earlier first. */
export function inOrderOfTalk<L extends TableLine>(lines: readonly L[]): readonly L[] {
  const place = ({ agency, kind }: TableLine): number => AGENCIES.indexOf(agency) * KINDS.length + KINDS.indexOf(kind);
  return lines.toSorted((one, other) => place(one) - place(other) || one.enteredAt.localeCompare(other.enteredAt));
}

/** The recommendations side by side, one for each agency: its latest. Only what differs is marked, so that agreement needs no reading. */
export function recommendationsOf(lines: readonly TableLine[]): readonly SideBySide[] {
  const latest = new Map<StaffingAgency, TableLine>();
  for (const line of inOrderOfTalk(lines)) if (line.kind === 'recommendation') latest.set(line.agency, line);
  const said = [...latest.values()];
  return said.map(({ agency, words, enteredAt }) => ({
    agency,
    words,
    enteredAt,
    differs: said.some((other) => sameWords(other.words) !== sameWords(words)),
  }));
}

/** Counts what is asked in chambers and what is not raised. A line of the kind "not to say aloud" counts without a flag. */
export function flaggedIn(lines: readonly Pick<TableLine, 'kind' | 'askInChambers' | 'doNotRaise'>[]): Flagged {
  const notAloud = lines.filter(({ kind, doNotRaise }) => doNotRaise || kind === 'do_not_raise').length;
  return {
    inChambers: lines.filter(({ askInChambers }) => askInChambers).length,
    notAloud,
    covered: notAloud === 0 ? null : `${String(notAloud)} ${notAloud === 1 ? 'thing' : 'things'} not to say aloud`,
  };
}

function sameWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\s.,;]+/gu, ' ')
    .trim();
}
