import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { SEAT, type ActingSeat } from '../vocabulary/seat.ts';
import { KEY_COLUMN, type TableName } from './record-tables.ts';
import { relationsOf, sees, type Looker, type Row } from './visibility.ts';

const COURT = 'court-1';
const TODAY = localDate('2026-11-24');
const SEATS: readonly ActingSeat[] = [...Object.keys(SEAT).filter((key): key is keyof typeof SEAT => Object.hasOwn(SEAT, key)), 'system'];

/** One youth with a 602 case and a 300 case; counsel and others take part in both, one social worker in the 300 case alone. */
function record(sealedIn: string | null, until: string | null = null): Readonly<Partial<Record<TableName, readonly Row[]>>> {
  const row = (rest: Row): Row => ({ court_id: COURT, ...rest });
  const part = (id: string, caseId: string, account: string) =>
    row({ participation_id: id, case_id: caseId, account_id: account, from_on: '2026-01-01', until_on: until });
  return {
    court_session: [row({ session_id: 's', state: 'open', held_on: TODAY })],
    youth: [row({ youth_id: 'y' })],
    youth_identity: [row({ youth_id: 'y' })],
    youth_need: [row({ need_id: 'n', youth_id: 'y', visible_to: 'bench' })],
    keep_apart: [row({ keep_apart_id: 'k', youth_id: 'y', other_youth_id: null })],
    legal_case: [
      row({ case_id: 'c6', youth_id: 'y', branch: '602', sealed_in: sealedIn }),
      row({ case_id: 'c3', youth_id: 'y', branch: '300', sealed_in: null }),
    ],
    petition: [row({ petition_id: 'p', case_id: 'c6', sealed_in: sealedIn })],
    petition_count: [row({ count_id: 'q', petition_id: 'p' })],
    participation: [part('a1', 'c6', 'me'), part('a2', 'c3', 'worker')],
    warrant: [row({ warrant_id: 'w6', case_id: 'c6', petition_id: 'p' }), row({ warrant_id: 'w3', case_id: 'c3', petition_id: null })],
    hearing: [row({ hearing_id: 'h', case_id: 'c6', petition_id: 'p', session_id: 's' })],
    clock_event: [
      row({ clock_event_id: 'e6', case_id: 'c6', petition_id: 'p' }),
      row({ clock_event_id: 'e3', case_id: 'c3', petition_id: null }),
      row({ clock_event_id: 'e0', case_id: 'c6', petition_id: null }),
    ],
    clock_circumstance: [row({ clock_circumstance_id: 'm6', case_id: 'c6', petition_id: 'p' })],
    clock_change: [row({ clock_change_id: 'x6', case_id: 'c6', petition_id: 'p' })],
    draft: [row({ draft_id: 'r', account_id: 'me', hearing_id: 'h' })],
    private_note: [
      row({ private_note_id: 'v1', account_id: 'me', hearing_id: 'h', session_id: null }),
      row({ private_note_id: 'v2', account_id: 'me', hearing_id: null, session_id: 's' }),
    ],
    minute_order: [
      row({ minute_order_id: 'm1', hearing_id: 'h', state: 'prepared', document_id: null }),
      row({ minute_order_id: 'm2', hearing_id: 'h', state: 'signed', document_id: 'd3' }),
    ],
    custody_order: [
      row({ custody_order_id: 'u1', case_id: 'c6', petition_id: 'p', hearing_id: 'h', state: 'sent' }),
      row({ custody_order_id: 'u2', case_id: 'c6', petition_id: 'p', hearing_id: 'h', state: 'received' }),
    ],
    day_packet: [row({ packet_id: 'k1', session_id: 's', hearing_ids: ['h'], document_id: 'd4' })],
    finding: [row({ finding_id: 'f', petition_id: 'p', hearing_id: 'h' })],
    sealing_order: [row({ sealing_order_id: 'o', petition_id: 'p' })],
    holder_task: [row({ holder_task_id: 't', sealing_order_id: 'o' })],
    document: [
      row({ document_id: 'd1', recipient: 'court', sealing_order_id: 'o', petition_id: 'p', finding_id: 'f' }),
      row({
        document_id: 'd2',
        recipient: 'counsel',
        recipient_account_id: 'me',
        reachable_until: '2027-01-23',
        sealing_order_id: 'o',
        petition_id: 'p',
        finding_id: 'f',
      }),
      row({
        document_id: 'd3',
        recipient: 'court',
        kind: 'hearing_minute_order',
        hearing_id: 'h',
        petition_id: null,
        sealing_order_id: null,
      }),
      row({ document_id: 'd4', recipient: 'court', kind: 'day_packet', hearing_id: null, petition_id: null, sealing_order_id: null }),
    ],
  };
}

function whoSees(
  table: TableName,
  place: number,
  terms: { readonly rows?: ReturnType<typeof record>; readonly accountId?: string; readonly today?: Looker['today'] } = {},
): readonly ActingSeat[] {
  const rows = terms.rows ?? record(null);
  const relations = relationsOf(rows);
  const row = rows[table]?.[place];
  if (row === undefined) throw new Error(`The test has no such row of ${table}.`);
  return SEATS.filter((seat) =>
    sees({ courtId: COURT, accountId: terms.accountId ?? 'me', seat, today: terms.today ?? TODAY }, table, { row, relations }),
  );
}

const PART = ['minors_counsel', 'county_counsel', 'probation_officer', 'social_worker'];

describe('before the seal', () => {
  test('the petition: bench, clerks, prosecutor, and those who take part; never coordinator, advocate, administrator', () => {
    expect(whoSees('petition', 0)).toEqual([
      'judge',
      'courtroom_clerk',
      'calendar_clerk',
      'minors_counsel',
      'prosecutor',
      'county_counsel',
      'probation_officer',
      'social_worker',
      'system',
    ]);
  });

  test('the hearing: coordinator and advocate see the appointment without the petition', () => {
    expect(whoSees('hearing', 0)).toEqual(expect.arrayContaining(['coordinator', 'advocate', ...PART]));
    expect(whoSees('hearing', 0)).not.toEqual(expect.arrayContaining(['administrator']));
  });

  test('whoever takes no part, or took part until yesterday, sees nothing of the case', () => {
    expect(whoSees('legal_case', 0, { accountId: 'somebody' })).toEqual([
      'judge',
      'courtroom_clerk',
      'calendar_clerk',
      'prosecutor',
      'coordinator',
      'system',
    ]);
    expect(whoSees('legal_case', 0, { rows: record(null, '2026-11-23') })).not.toContain('minors_counsel');
    expect(whoSees('legal_case', 0, { rows: record(null, '2026-11-24') })).toContain('minors_counsel');
  });

  test.each([
    ['the day before the change', '2026-11-23', true, false],
    ['the day of the change', '2026-11-24', false, true],
    ['the day after', '2026-11-25', false, true],
  ])('access follows a change of counsel: %s', (_when, on, oldSees, newSees) => {
    const part = { court_id: COURT, case_id: 'c6' };
    const participation = [
      { ...part, participation_id: 'a1', account_id: 'old', from_on: '2026-01-01', until_on: '2026-11-23' },
      { ...part, participation_id: 'a2', account_id: 'new', from_on: '2026-11-24', until_on: null },
      { ...part, participation_id: 'a3', account_id: 'in error', from_on: '2026-11-24', until_on: '2026-11-23' },
    ];
    const rows = { ...record(null), participation };
    for (const table of ['legal_case', 'petition', 'hearing', 'participation'] as const) {
      const sees = (accountId: string): boolean => whoSees(table, 0, { rows, accountId, today: localDate(on) }).includes('minors_counsel');
      expect([table, sees('old'), sees('new'), sees('in error')]).toEqual([table, oldSees, newSees, false]);
    }
  });

  test('the prosecutor does not see the dependency case', () => {
    expect(whoSees('legal_case', 1, { accountId: 'nobody' })).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk', 'system']);
  });

  test('the finding: judge, courtroom clerk, counsel for the youth, prosecutor', () => {
    expect(whoSees('finding', 0)).toEqual(['judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor', 'system']);
  });

  test('a clock’s event and change: whoever sees the petition, also where it rests on the case alone', () => {
    for (const place of [0, 2]) expect(whoSees('clock_event', place)).toEqual(whoSees('petition', 0));
    expect(whoSees('clock_change', 0)).toEqual(whoSees('petition', 0));
    expect(whoSees('clock_circumstance', 0)).toEqual(whoSees('petition', 0));
  });

  test('a need for the bench, and who must be kept apart, stay with the bench and the clerks', () => {
    expect(whoSees('youth_need', 0)).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk', 'system']);
    expect(whoSees('keep_apart', 0)).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk', 'system']);
  });
});

describe('the court day', () => {
  const signedFor = ['judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'prosecutor', ...PART.slice(1), 'system'];

  test('a minute order is the bench’s and the clerks’ until it is signed; then counsel and officers of the case read it, an advocate never', () => {
    expect(whoSees('minute_order', 0)).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk', 'system']);
    expect(whoSees('minute_order', 1)).toEqual(signedFor);
    expect(whoSees('document', 2)).toEqual(signedFor);
  });

  test('a draft and a private note are their writer’s alone, Starling’s own work excluded', () => {
    for (const table of ['draft', 'private_note'] as const) {
      expect(whoSees(table, 0, { accountId: 'somebody' })).toEqual([]);
      expect(whoSees(table, 0)).toContain('judge');
    }
    const system = { courtId: COURT, accountId: null, seat: 'system', today: TODAY } as const;
    const rows = record(null);
    for (const table of ['draft', 'private_note'] as const) {
      const [row = {}] = rows[table] ?? [];
      expect(sees(system, table, { row, relations: relationsOf(rows) })).toBe(false);
    }
  });

  test('a packet is seen while each matter in it is seen', () => {
    expect(whoSees('day_packet', 0)).toEqual(['judge', 'courtroom_clerk', 'system']);
    expect(whoSees('document', 3)).toEqual(['judge', 'courtroom_clerk', 'system']);
    for (const [table, place] of [
      ['day_packet', 0],
      ['document', 3],
      ['draft', 0],
      ['private_note', 0],
      ['minute_order', 1],
      ['document', 2],
    ] as const)
      expect(whoSees(table, place, { rows: record('7001') }).filter((seat) => seat !== 'system')).toEqual([]);
  });

  test('a note on a session stays when one of its matters is sealed', () => {
    expect(whoSees('private_note', 1, { rows: record('7001') })).toContain('judge');
  });

  test('an order that nobody has received outlives the seal before the judge and the courtroom clerk, a received one does not', () => {
    const rows = record('7001');
    const seen = (place: number) => whoSees('custody_order', place, { rows }).filter((seat) => seat !== 'system');

    expect([seen(0), seen(1)]).toEqual([['judge', 'courtroom_clerk'], []]);
  });
});

describe('I4: after the seal', () => {
  const rows = record('7001');

  test.each([
    ['petition', 0],
    ['petition_count', 0],
    ['finding', 0],
    ['hearing', 0],
    ['legal_case', 0],
    ['warrant', 0],
    ['clock_event', 0],
    ['clock_event', 2],
    ['clock_circumstance', 0],
    ['clock_change', 0],
  ] as const)('nobody sees the %s', (table, place) => {
    expect(whoSees(table, place, { rows }).filter((seat) => seat !== 'system')).toEqual([]);
  });

  test('the dependency case and its warrant stay where they were', () => {
    expect(whoSees('legal_case', 1, { rows, accountId: 'worker' })).toContain('social_worker');
    expect(whoSees('warrant', 1, { rows, accountId: 'worker' })).toContain('social_worker');
    expect(whoSees('clock_event', 1, { rows, accountId: 'worker' })).toContain('social_worker');
  });

  test('a recall that nobody confirmed is still reached by the judge and the courtroom clerk, and on the day of its confirmation', () => {
    const recalled = (rest: Row) => ({
      ...rows,
      warrant: [{ court_id: COURT, warrant_id: 'w6', case_id: 'c6', petition_id: 'p', ...rest }],
    });
    const seen = (rest: Row) => whoSees('warrant', 0, { rows: recalled(rest) }).filter((seat) => seat !== 'system');

    expect(seen({ state: 'recalled' })).toEqual(['judge', 'courtroom_clerk']);
    expect(seen({ state: 'recall_confirmed', recall_confirmed_at: '2026-11-24T19:58:00Z' })).toEqual(['judge', 'courtroom_clerk']);
    expect(seen({ state: 'recall_confirmed', recall_confirmed_at: '2026-11-23T19:58:00Z' })).toEqual([]);
    // Nine in the evening before on the court's wall; by UTC it is this day already.
    expect(seen({ state: 'recall_confirmed', recall_confirmed_at: '2026-11-24T05:00:00Z' })).toEqual([]);
  });

  test('the sealing order and its holders belong to the judge and the sealing clerk', () => {
    expect(whoSees('sealing_order', 0, { rows })).toEqual(['judge', 'sealing_clerk', 'system']);
    expect(whoSees('holder_task', 0, { rows })).toEqual(['judge', 'sealing_clerk', 'system']);
  });

  test('counsel’s own copy is reached through its last day and not after', () => {
    expect(whoSees('document', 1, { rows, today: localDate('2027-01-23') })).toContain('minors_counsel');
    expect(whoSees('document', 1, { rows, today: localDate('2027-01-24') }).filter((seat) => seat !== 'system')).toEqual([]);
    expect(whoSees('document', 1, { rows, accountId: 'somebody' }).filter((seat) => seat !== 'system')).toEqual([]);
  });

  test('the courtroom clerk prints while the session is open', () => {
    const closed = { ...rows, court_session: [{ court_id: COURT, session_id: 's', state: 'closed', held_on: TODAY }] };

    expect(whoSees('document', 0, { rows })).toContain('courtroom_clerk');
    expect(whoSees('document', 0, { rows: closed })).not.toContain('courtroom_clerk');
  });
});

test('another court’s row is never seen', () => {
  const rows = record(null);

  for (const table of Object.keys(KEY_COLUMN).filter((key): key is TableName => Object.hasOwn(KEY_COLUMN, key))) {
    for (const seat of SEATS)
      expect(
        sees({ courtId: 'court-2', accountId: 'me', seat, today: TODAY }, table, {
          row: { court_id: COURT },
          relations: relationsOf(rows),
        }),
      ).toBe(false);
  }
});
