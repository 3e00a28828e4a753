import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { aResource } from '@starling/db/testing/calendar-builders';
import { COURT_SETTINGS } from '@starling/shared/law/court-settings';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

interface Row {
  readonly chosenName: string | null;
  readonly caseId: string | null;
  readonly hearingId: string | null;
  readonly words: string;
  readonly detail: string | null;
  readonly on: string | null;
  readonly state: string;
  readonly stateWords: string | null;
}
interface Section {
  readonly key: string;
  readonly rows: readonly Row[];
}

const FIGURES = ['waits', 'continuances', 'outcomes', 'acts'] as const;
let api: TestApi;
let sealedLater: string;

/** Eleven youths heard last Tuesday, each after half an hour; ten of them of petitions that stay, one to be sealed; one unsigned; one who needs an interpreter. */
beforeAll(async () => {
  api = await testApi();
  const { court } = api;
  const past = await aSession(court, { heldOn: '2026-11-24', state: 'closed', minutesCapacity: 400, endsAt: '16:00' });
  for (let place = 1; place <= 11; place += 1) {
    const { caseId } = await aCase(court);
    const { petitionId } = await aPetition(court, { caseId });
    const called = new Date(Date.parse('2026-11-24T16:30:00Z') + place * 600_000);
    await aHearing(court, {
      caseId,
      petitionId,
      sessionId: past.sessionId,
      placeInLine: place,
      state: 'heard',
      startsAt: new Date(called.getTime() - 8 * 3_600_000).toISOString().slice(11, 16),
      checkedInAt: new Date(called.getTime() - 30 * 60_000).toISOString(),
      calledAt: called.toISOString(),
      concludedAt: new Date(called.getTime() + 500_000).toISOString(),
      ...(place === 1 ? {} : { minuteSignedAt: '2026-11-24T23:00:00Z', minuteSignedBy: court.accountIds.judge }),
    });
    sealedLater = petitionId;
  }
  const { caseId } = await aCase(court);
  const { sessionId } = await aSession(court, { heldOn: '2026-12-08' });
  const { hearingId } = await aHearing(court, { caseId, sessionId, interpreterLanguage: 'es' });
  const { hearingId: asked } = await aHearing(court, {
    caseId: (await aCase(court)).caseId,
    sessionId,
    placeInLine: 2,
    startsAt: '09:00',
    interpreterLanguage: 'zh',
  });
  const { resourceId } = await aResource(court, { kind: 'interpreter', name: 'M. Ito', language: 'zh' });
  await write(court, [
    { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'clothes' } },
    { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'ride_home' } },
    { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'food', state: 'done' } },
    { insert: 'resource_use', values: { resourceUseId: newId(), resourceId, hearingId: asked, state: 'confirmed' } },
  ]);
});
afterAll(() => api.stop());

async function rowsOf(seat: Seat, key: string): Promise<readonly Row[] | undefined> {
  const home = (await (
    await api.as(seat)
  ).ask('{ home { sections { key rows { chosenName caseId hearingId words detail on state stateWords } } } }')) as unknown as {
    readonly sections: readonly Section[];
  };
  return home.sections.find((section) => section.key === key)?.rows;
}

test.each(['judge', 'calendar_clerk'] as const)(
  'the %s reads what is not ready for the next two weeks, done things left out',
  async (seat) => {
    expect(await rowsOf(seat, 'checks')).toMatchObject([
      { on: '2026-12-08', detail: 'Own clothes asked for. Ride home named', stateWords: '2 open', state: 'care' },
    ]);
  },
);

test('the courtroom clerk reads what is left of the days that were held', async () => {
  expect(await rowsOf('courtroom_clerk', 'leftover')).toMatchObject([
    { on: '2026-11-24', detail: 'The minute is not signed.', stateWords: '7 days late', state: 'stop' },
  ]);
});

test('the calendar clerk reads which interpreters are needed, and that nobody is asked', async () => {
  expect(await rowsOf('calendar_clerk', 'interpreters')).toMatchObject([
    { words: 'Spanish', stateWords: 'Nobody is asked', state: 'stop' },
    { words: 'Chinese', stateWords: 'Confirmed', state: 'good' },
  ]);
});

describe('the administrator', () => {
  test('reads waits, results and acts as figures, and no child, case or hearing behind them', async () => {
    expect(await rowsOf('administrator', 'waits')).toMatchObject([
      {
        on: '2026-11-23',
        detail: '100 of 100 were called within ten minutes of their time.',
        stateWords: 'Half waited more than 30 minutes',
      },
    ]);
    expect(await rowsOf('administrator', 'outcomes')).toMatchObject([{ words: 'Heard', stateWords: '11' }]);
    expect((await rowsOf('administrator', 'acts'))?.length).toBeGreaterThan(0);
    for (const key of FIGURES)
      for (const row of (await rowsOf('administrator', key)) ?? [])
        expect([row.chosenName, row.caseId, row.hearingId]).toEqual([null, null, null]);
  });

  test('reads no figure of fewer than the court’s small number: eleven, as it ships, and what is sealed is not counted', async () => {
    expect(COURT_SETTINGS.smallNumber.default).toBe(11);
    await sealPetition(api.court, sealedLater);

    expect(await rowsOf('administrator', 'outcomes')).toMatchObject([{ words: 'Heard', stateWords: 'Too few to show' }]);
    expect(await rowsOf('administrator', 'waits')).toEqual([]);
  });

  test('reads them again when the court chooses a smaller number', async () => {
    await write(api.court, [{ put: 'court_setting', values: { name: 'smallNumber', effectiveFrom: '2026-12-01', value: 10 } }]);

    expect(await rowsOf('administrator', 'outcomes')).toMatchObject([{ words: 'Heard', stateWords: '10' }]);
  });
});

test.each(Object.keys(SEAT).filter((seat) => seat !== 'administrator') as readonly Seat[])(
  'the database gives the %s no figure, whatever is asked',
  async (seat) => {
    const seen = await inScope(api.court.database, api.court.as(seat), (scope) =>
      scope.many('select * from unnest($1::text[]) what cross join app.court_figures(what)', [FIGURES]),
    );

    expect(seen).toEqual([]);
  },
);
