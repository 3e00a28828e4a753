/**
 * Penal Code 29820 (with the list of 29805): a ward because of certain offenses may have no firearm until 30; WIC 786(a) then fixes the
 * destruction of the record at the 33rd birthday.
 * Text read 2026-11-21 (codes); 29820 last amended by SB 73 (2021), 29805 list as of 2026-01-01.
 * Status: verified; the effect of an express set-aside is open (O-5). Second reader: none yet.
 */
import type { LocalDate } from '../../time/local-date.ts';
import { isSustained, type ChargedCount } from '../charged-count.ts';
import { pen, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import { normalStatute, parseStatute, relation, sectionOf } from '../statute.ts';
import { isListed29805 } from './pen-29805.ts';
import { serious707bItem } from './wic-707-b.ts';

/** A count with the day of its offense, where the record has it. */
export interface FirearmCount extends ChargedCount {
  readonly offenseOn?: LocalDate;
}

/** What decides the firearm clause. */
export interface FirearmFacts {
  readonly counts: readonly FirearmCount[];
  /** The day of the admission or finding; absent or null when the record lacks it: then the list of today counts. */
  readonly sustainedOn?: LocalDate | null;
  /** True when the youth was made a ward because of this petition: without wardship the ban does not begin. */
  readonly madeWard: boolean;
  /** True when the order expressly sets the sustained finding aside (O-5). */
  readonly sustainedFindingSetAside: boolean;
  /** True when a trafficking finding ends a petition on which the youth is a ward: without a set-aside the rule stands, and the judge confirms (O-5). */
  readonly endsByLateFinding?: boolean;
}

/** Whether the record is destroyed on the 33rd birthday, and why or why not, in the words of the order. */
export interface FirearmClause {
  readonly applies: boolean;
  readonly words: string;
  readonly cites: readonly Citation[];
  /** True when the answer rests on the open point O-5 and the judge confirms it. */
  readonly judgeConfirms: boolean;
}

/**
 * The clause applies when a SUSTAINED count is an offense of 29820(a)(1) and the youth was made a ward because of it; felony or
 * misdemeanor alike, at any age. An express set-aside ends it where the court's setting says so (O-5, default yes).
 */
export function firearmClause(facts: FirearmFacts, settings: CourtSettings): FirearmClause {
  const sustained = facts.counts.filter(isSustained);
  if (sustained.length === 0) return none('Not applicable: no petition was sustained.');
  if (!facts.madeWard) return none('Not applicable: the youth was never made a ward on this petition.');
  const trigger = sustained.find((count) => triggersBan(count, listDay(count, facts.sustainedOn ?? null, settings)));
  if (trigger === undefined) return none('Not applicable: no sustained offense is listed in PC 29820(a)(1).');
  if (facts.sustainedFindingSetAside && setting(settings, 'setAsideEndsFirearmClause')) {
    return {
      applies: false, judgeConfirms: true, cites: [wic('786(a)'), pen('29820')],
      words: 'Not applicable: the sustained finding is set aside, and no sustained petition remains.',
    };
  }
  return {
    applies: true, judgeConfirms: facts.sustainedFindingSetAside || facts.endsByLateFinding === true, cites: [wic('786(a)'), pen('29820')],
    words: `Every holder destroys the record on the 33rd birthday: ${normalStatute(trigger.statute)} was sustained and the youth was made a ward.`,
  };
}

/** The day whose list of 29805 counts for a youth: by the court's setting the day it was sustained, or the day of the offense. */
function listDay(count: FirearmCount, sustainedOn: LocalDate | null, settings: CourtSettings): LocalDate | null {
  return setting(settings, 'firearmListDay') === 'offense' ? (count.offenseOn ?? null) : sustainedOn;
}

/**
 * True when the offense of a count is one of 29820(a)(1): 707(b), the drug weights, 29805 as its list stood on a day (null: today's list),
 * or the three carrying sections.
 */
export function triggersBan(count: ChargedCount, listOn: LocalDate | null = null): boolean {
  if (serious707bItem(count.statute, count.enhancements, count.level) !== null) return true;
  if (count.enhancements.some(({ code, state }) => state === 'proved' && WEIGHT.test(code))) return true;
  const statute = parseStatute(count.statute);
  if (statute === null || statute.inchoate === 'attempt') return false;
  return statute.sections.some((section) => isListed29805(section, listOn) || CARRYING.some((listed) => relation(section, listed) === 'inside'));
}

/** 29820(a)(1)(B) to (F): cocaine or methamphetamine above the weights, marked on the count as a proved fact. */
const WEIGHT = /^(?:PC )?29820\(a\)\(1\)\([B-F]\)/i;
const CARRYING = ['25850', '25400(a)', '26100(a)'].map(sectionOf);

function none(words: string): FirearmClause {
  return { applies: false, words, cites: [wic('786(a)'), pen('29820')], judgeConfirms: false };
}
