/**
 * Penal Code 29805: the offenses that carry a ten-year firearm ban for adults; PC 29820(a)(1)(G) borrows the list for wards.
 * Text read 2026-11-21 (codes, list as of 2026-01-01). What joined from 2020 on counts from its own first day.
 * Status: verified for the list in numbers; which day of a youth's case is held against that first day is a court setting. Second reader: none yet.
 */
import { isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { parseStatute, relation, sectionOf, type Section } from '../statute.ts';

/** One line of the list. `since` is null for what stood there before 2020. */
export interface ListedOffense {
  readonly section: string;
  readonly since: LocalDate | null;
}

/** The list in the order of the section; '487(d)(2)' stands for 487 where a firearm was taken. */
export const OFFENSES_29805: readonly ListedOffense[] = [
  ...listed(null, `
    PC 71, PC 76, PC 136.1, PC 136.5, PC 140, PC 148(d), PC 148.5(f), PC 171b, PC 171c(a)(1), PC 171d, PC 186.28,
    PC 240, PC 241, PC 242, PC 243, PC 243.4, PC 244.5, PC 245, PC 245.5, PC 246.3, PC 247, PC 273.5, PC 273.6,
    PC 417, PC 417.6, PC 422, PC 422.6, PC 487(d)(2), PC 626.9, PC 646.9, PC 830.95, PC 17500, PC 17510, PC 25300,
    PC 25800, PC 26100(b), PC 26100(d), PC 27510, PC 30315, PC 32625,
    WIC 8100, WIC 8101, WIC 8103, WIC 871.5, WIC 1001.5`),
  ...listed('2020-01-01', 'PC 25100, PC 25135, PC 25200'),
  ...listed('2023-01-01', 'PC 273a, PC 368(b), PC 368(c), PC 29180(e), PC 29180(f)'),
  ...listed('2024-01-01', `
    PC 25400(c)(5), PC 25400(c)(6), PC 25400(c)(7), PC 25850(c)(5), PC 25850(c)(6), PC 25850(c)(7), PC 26350(a), PC 26400(a)`),
  ...listed('2025-01-01', 'PC 597(a)'),
  ...listed('2026-01-01', 'PC 24610, PC 27530, PC 29185, PC 29186, PC 30605, PC 30610, PC 32900, PC 33215, PC 33600'),
];

/** The sections alone. */
export const LIST_29805: readonly string[] = OFFENSES_29805.map(({ section }) => section);

/**
 * True when the section, as narrow as it was charged, is on the list of that day. A charge without the listed subdivision is not. A day
 * that nobody knows (null) counts as today's list, so that no record is destroyed too early.
 */
export function isListed29805(section: Section, on: LocalDate | null): boolean {
  return OFFENSES_29805.some(({ section: text, since }) => isInForce(since, on) && relation(section, sectionOf(text)) === 'inside');
}

/** True when a charge as written names a listed offense, on the list of that day. */
export function isListed29805Statute(statute: string, on: LocalDate | null = null): boolean {
  return parseStatute(statute)?.sections.some((section) => isListed29805(section, on)) ?? false;
}

function isInForce(since: LocalDate | null, on: LocalDate | null): boolean {
  return since === null || on === null || !isBefore(on, since);
}

function listed(since: string | null, sections: string): readonly ListedOffense[] {
  return sections.split(',').map((section) => ({ section: section.trim(), since: since === null ? null : localDate(since) }));
}
