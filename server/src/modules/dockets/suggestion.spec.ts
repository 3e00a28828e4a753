import { describe, expect, test } from '@jest/globals';
import type { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { suggestNext } from './suggestion.ts';

const NOON = '2026-12-01T20:00:00.000Z';

function aRow(words: Partial<DocketRow>): DocketRow {
  const row: DocketRow = {
    hearingId: 'h',
    caseId: 'c',
    petitionId: null,
    place: 1,
    startsAt: '09:30',
    minutes: 10,
    chosenName: 'Wren',
    pronouns: 'they/them',
    hearingType: 'Progress review',
    state: 'CHECKED_IN',
    needs: [],
    checkedInAt: '2026-12-01T19:55:00.000Z',
    calledAt: null,
    concludedAt: null,
    minuteSigned: false,
    notYetFinal: false,
    nextOn: null,
    version: 1,
  };
  return { ...row, ...words };
}

const fromTheHall = { needs: [{ kind: 'CUSTODY', words: 'In custody' }] } as const;

describe('One suggestion', () => {
  test('calls a youth from the hall who waited long before somebody who came later', () => {
    const rows = [aRow({ place: 9 }), aRow({ place: 10, ...fromTheHall, checkedInAt: '2026-12-01T19:05:00.000Z' })];

    expect(suggestNext(rows, NOON)).toBe('Call 10 before 9? In custody, waiting 55 min.');
  });

  test.each([
    ['nobody waits', [aRow({ state: 'SET', checkedInAt: null })]],
    ['the next one comes from the hall', [aRow({ ...fromTheHall }), aRow({ place: 2 })]],
    ['the wait is short', [aRow({}), aRow({ place: 2, ...fromTheHall, checkedInAt: '2026-12-01T19:45:00.000Z' })]],
    [
      'the next one waited longer',
      [aRow({ checkedInAt: '2026-12-01T18:30:00.000Z' }), aRow({ place: 2, ...fromTheHall, checkedInAt: '2026-12-01T19:05:00.000Z' })],
    ],
  ])('is not made when %s', (_why, rows) => {
    expect(suggestNext(rows, NOON)).toBeNull();
  });
});
