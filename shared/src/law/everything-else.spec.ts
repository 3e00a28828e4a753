import { describe, expect, test } from '@jest/globals';
import { EVERYTHING_ELSE, type Matter } from './everything-else.ts';
import { sortMatters } from './us-ca/wic-702.ts';

const rows = Object.entries(EVERYTHING_ELSE);
const matters = (becomes: string) => rows.filter(([, row]) => row.becomes === becomes).map(([matter]) => matter);

describe('what becomes of everything else', () => {
  test('what ends with the petition', () => {
    expect(matters('ends')).toEqual([
      'detention',
      'monitoring',
      'warrants_of_petition',
      'hearings_of_petition',
      'subpoenas_and_reviews',
      'probation_terms',
      'informal_or_deferred_grants',
      'notice_777_on_petition',
      'registration',
      'school_notice',
      'joint_assessment',
    ]);
  });

  test('R11, R12: what survives', () => {
    expect(matters('survives')).toEqual([
      'protective_custody_warrant',
      'missing_person_report',
      'protective_orders_for_the_youth',
      'restitution_fine',
      'dependency_case',
      'other_petitions',
      'trafficker_prosecution',
      'visa_certification',
      'services',
    ]);
  });

  test('what is asked about', () => {
    expect(matters('asks')).toEqual([
      'notice_777_on_other_petition',
      'placement',
      'restitution',
      'firearm_prohibition',
      'dna_sample',
      'driver_license',
      'copies_in_dependency_file',
      'co_respondents',
      'youth_appeal',
      'immigration',
    ]);
  });

  test.each(rows)('%s says what and why, and what is done, in whole sentences', (_matter, { words, act, cites }) => {
    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(act).toMatch(/^[A-Z].+\.$/);
    expect(cites.length).toBeGreaterThan(0);
  });

  test('no two matters say the same, and each knows how sure it is', () => {
    expect(new Set(rows.map(([, { words }]) => words)).size).toBe(rows.length);
    expect(rows.filter(([, { status }]) => status === 'open').map(([matter]) => matter)).toEqual([
      'notice_777_on_other_petition',
      'restitution',
      'copies_in_dependency_file',
      'co_respondents',
    ]);
    expect(rows.filter(([, { status }]) => status === 'recalled').map(([matter]) => matter)).toEqual([
      'warrants_of_petition',
      'protective_custody_warrant',
      'missing_person_report',
      'registration',
      'dna_sample',
      'joint_assessment',
      'immigration',
    ]);
    expect(rows.filter(([, { status }]) => status === 'derived').map(([matter]) => matter)).toEqual([
      'hearings_of_petition',
      'subpoenas_and_reviews',
      'protective_orders_for_the_youth',
      'informal_or_deferred_grants',
      'notice_777_on_petition',
    ]);
  });
});

describe('sorting what the record holds', () => {
  const bound = (matter: Matter, petitionId: string | null) => ({ matter, petitionId });

  test('a hold on another petition, in another county or in the dependency case, goes on', () => {
    const one = bound('detention', 'one');
    const two = bound('detention', 'two');
    const monitor = bound('monitoring', 'one');
    const dependency = bound('dependency_case', null);
    const custody = bound('protective_custody_warrant', null);
    const notice = bound('notice_777_on_other_petition', 'two');
    expect(sortMatters([one, two, monitor, dependency, custody, notice], 'one')).toEqual({
      ends: [one, monitor],
      asks: [notice],
      survives: [two, dependency, custody],
    });
  });

  test('what is asked about is asked about whatever petition it belongs to; nothing of no petition ends', () => {
    expect(sortMatters([bound('restitution', 'one'), bound('restitution', 'two'), bound('hearings_of_petition', null)], 'one')).toEqual({
      ends: [],
      asks: [bound('restitution', 'one'), bound('restitution', 'two')],
      survives: [bound('hearings_of_petition', null)],
    });
  });
});
