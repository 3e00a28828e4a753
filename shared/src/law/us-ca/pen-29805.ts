/**
 * Penal Code 29805: the offenses that carry a ten-year firearm ban for adults; PC 29820(a)(1)(G) borrows the list for wards.
 * Text read 2026-11-21 (codes, list as of 2026-01-01). Sections added from 2020 on count whatever the offense date; see README.
 * Status: verified for the list in numbers. Second reader: none yet.
 */
import { parseStatute, relation, sectionOf, type Section } from '../statute.ts';

/** The list in the order of the section; '487' stands for 487 where a firearm was taken, the fact is marked '487(d)(2)'. */
export const LIST_29805: readonly string[] = [
  'PC 71', 'PC 76', 'PC 136.1', 'PC 136.5', 'PC 140', 'PC 148(d)', 'PC 148.5(f)', 'PC 171b', 'PC 171c(a)(1)', 'PC 171d', 'PC 186.28',
  'PC 240', 'PC 241', 'PC 242', 'PC 243', 'PC 243.4', 'PC 244.5', 'PC 245', 'PC 245.5', 'PC 246.3', 'PC 247', 'PC 273.5', 'PC 273.6',
  'PC 417', 'PC 417.6', 'PC 422', 'PC 422.6', 'PC 487(d)(2)', 'PC 626.9', 'PC 646.9', 'PC 830.95', 'PC 17500', 'PC 17510', 'PC 25300',
  'PC 25800', 'PC 26100(b)', 'PC 26100(d)', 'PC 27510', 'PC 30315', 'PC 32625',
  'WIC 8100', 'WIC 8101', 'WIC 8103', 'WIC 871.5', 'WIC 1001.5',
  'PC 25100', 'PC 25135', 'PC 25200', 'PC 273a', 'PC 368(b)', 'PC 368(c)', 'PC 29180(e)', 'PC 29180(f)',
  'PC 25400(c)(5)', 'PC 25400(c)(6)', 'PC 25400(c)(7)', 'PC 25850(c)(5)', 'PC 25850(c)(6)', 'PC 25850(c)(7)', 'PC 26350(a)', 'PC 26400(a)',
  'PC 597(a)', 'PC 24610', 'PC 27530', 'PC 29185', 'PC 29186', 'PC 30605', 'PC 30610', 'PC 32900', 'PC 33215', 'PC 33600',
];

const LISTED: readonly Section[] = LIST_29805.map(sectionOf);

/** True when the section, as narrow as it was charged, is on the list. A charge without the listed subdivision is not. */
export function isListed29805(section: Section): boolean {
  return LISTED.some((listed) => relation(section, listed) === 'inside');
}

/** True when a charge as written names a listed offense. */
export function isListed29805Statute(statute: string): boolean {
  return parseStatute(statute)?.sections.some(isListed29805) ?? false;
}
