import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import type { SettingName } from '@starling/shared/law/court-settings';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

/** The specs' court stands on Tuesday, December 1, 2026. */
const TODAY = '2026-12-01';
const LINE = `name theme question kind unit value held { yes figure text list } defaultValue why openPoint status setBy since version mayChange
  choices { value words } history { fromOn value tense enteredBy reason }`;
const CHANGE = `mutation($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename
  ... on SettingChanged { setting { ${LINE} } } ... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } } } }`;

interface Asked {
  readonly name?: SettingName;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly fromOn?: string;
  readonly reason?: string;
  readonly version?: number;
}

async function change(words: Asked, seat: Seat = 'judge'): Promise<Answer> {
  const input = {
    name: 'courtDestructionMaxAge',
    value: { figure: 30 },
    fromOn: TODAY,
    reason: 'Decided in chambers.',
    version: 0,
    ...words,
  };
  return (await api.as(seat)).ask(CHANGE, { input });
}

async function settings(seat: Seat): Promise<readonly Answer[]> {
  return (await (await api.as(seat)).ask(`{ courtSettings { ${LINE} } }`)) as unknown as readonly Answer[];
}

const named = async (name: SettingName, seat: Seat = 'judge') => (await settings(seat)).find((one) => one['name'] === name);

describe('a setting', () => {
  test('tells what it asks, why it ships as it does, and that nobody has changed it', async () => {
    expect(await named('findingAfterAdmission')).toMatchObject({
      theme: 'The finding',
      kind: 'CHOICE',
      choices: [
        { value: 'allow_with_vehicle', words: 'allow with vehicle' },
        { value: 'refuse', words: 'refuse' },
      ],
      held: { yes: null, figure: null, text: 'allow_with_vehicle', list: null },
      status: 'OPEN',
      openPoint: 'O-1',
      setBy: 'Presiding judge',
      since: null,
      history: [],
      version: 0,
      mayChange: true,
    });
  });

  test('is read by the judge and the administrator, and by nobody else', async () => {
    expect((await settings('administrator')).length).toBeGreaterThan(40);
    for (const seat of ['courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'prosecutor'] as const)
      expect(await settings(seat)).toEqual([]);
  });
});

describe('a change', () => {
  test('by the judge holds from its day on, with name and reason, and the first value is kept', async () => {
    expect(await change({ reason: ' Decided in chambers. ' })).toMatchObject({
      __typename: 'SettingChanged',
      setting: {
        value: '30',
        defaultValue: '38',
        since: TODAY,
        version: 1,
        history: [{ fromOn: TODAY, value: '30', tense: 'IN_FORCE', enteredBy: 'A. Judge', reason: 'Decided in chambers.' }],
      },
    });
    expect(await change({ value: { figure: 35 }, fromOn: '2027-01-04', version: 1, reason: 'Read again.' }, 'administrator')).toMatchObject(
      {
        setting: {
          value: '30',
          version: 2,
          history: [
            { fromOn: '2027-01-04', value: '35', tense: 'COMING' },
            { fromOn: TODAY, value: '30', tense: 'IN_FORCE' },
          ],
        },
      },
    );
  });

  test('is told in the journal by name and day, without its value or reason', async () => {
    await change({ name: 'nameDistrictAttorney', value: { yes: false } });
    const told = await asSystem(api.court.database, api.court.courtId, (scope) =>
      scope.many(
        `select facts, cite, seat from app.event where kind = 'CourtSettingChanged' and facts ->> 'name' = 'nameDistrictAttorney'`,
      ),
    );

    expect(told).toEqual([{ facts: { name: 'nameDistrictAttorney', effectiveFrom: TODAY }, cite: 'WIC 786(a)', seat: 'judge' }]);
  });

  test('of how the office runs belongs to the clerk of the court; the administrator enters it', async () => {
    const asked: Asked = { name: 'distributeCourtDays', value: { figure: 3 } };
    expect((await named('distributeCourtDays'))?.['mayChange']).toBe(false);
    expect(await change(asked, 'judge')).toMatchObject({
      __typename: 'NotAllowed',
      message: 'You can read this setting. It is for the clerk of the court to decide; the administrator enters it.',
    });
    expect(await change(asked, 'administrator')).toMatchObject({ setting: { value: '3', setBy: 'Clerk of the court' } });
  });

  test.each(['courtroom_clerk', 'calendar_clerk', 'sealing_clerk', 'minors_counsel', 'prosecutor', 'coordinator'] as const)(
    'is nothing to the %s, who does not read settings',
    async (seat) => {
      expect(await change({ name: 'vendorRecords', value: { text: 'through_probation' } }, seat)).toMatchObject({ __typename: 'NotFound' });
    },
  );

  test('is taken from the copy that stands', async () => {
    expect(await change({ value: { figure: 33 }, fromOn: '2027-02-01', version: 0 })).toEqual(
      expect.objectContaining({ __typename: 'Stale', version: 2 }),
    );
  });

  test('does not begin yesterday; today and tomorrow it may', async () => {
    const asked = (fromOn: string, version: number, value: boolean): Asked => ({
      name: 'offerAdultEffectWords',
      value: { yes: value },
      fromOn,
      version,
    });
    expect(await change(asked('2026-11-30', 0, false))).toMatchObject({
      problems: [{ field: 'fromOn', message: 'A change cannot begin before today: what was counted under the old value stays.' }],
    });
    expect(await change(asked('2026-12-01', 0, false))).toMatchObject({ setting: { value: 'no' } });
    expect(await change(asked('2026-12-02', 1, true))).toMatchObject({ setting: { value: 'no', version: 2 } });
  });

  test('never writes over a value that begins on the same day', async () => {
    expect(await change({ value: { figure: 31 }, fromOn: TODAY, version: 2 })).toMatchObject({
      problems: [{ field: 'fromOn', message: 'A value begins on that day already. It is kept; choose another day.' }],
    });
  });

  test('without a reason, on no day, or with a value of another form says all of it', async () => {
    expect(await change({ name: 'vendorRecords', value: { text: 'nowhere' } })).toMatchObject({
      problems: [{ field: 'value', message: 'Choose one of the answers.' }],
    });
    expect(await change({ name: 'vendorRecords', reason: ' ' })).toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await change({ name: 'agencyReportDays', value: { figure: -1 } })).toMatchObject({ problems: [{ field: 'value' }] });
    expect(await change({ name: 'noSuchSetting' as SettingName })).toMatchObject({ problems: [{ field: 'name' }] });
  });

  test('to what the court does already is no change', async () => {
    expect(await change({ name: 'fosterVehicle', value: { text: 'judge_chooses' } })).toMatchObject({
      problems: [{ field: 'value', message: 'The court does so on that day already. Choose another answer, or leave it.' }],
    });
  });

  test('that does not go with another figure says which', async () => {
    expect(await change({ name: 'agencyReportDays', value: { figure: 61 } }, 'administrator')).toMatchObject({
      problems: [{ field: 'value', message: 'The second reminder cannot come before the day of the report.' }],
    });
  });

  test('of two at the same second, one is taken and the other reads again', async () => {
    const asked = (figure: number, fromOn: string): Asked => ({ name: 'refilingAccessMonths', value: { figure }, fromOn });
    const both = await Promise.all([change(asked(4, '2026-12-07')), change(asked(5, '2026-12-08'), 'administrator')]);

    expect(both.map((one) => one['__typename']).toSorted()).toEqual(['SettingChanged', 'Stale']);
  });
});
