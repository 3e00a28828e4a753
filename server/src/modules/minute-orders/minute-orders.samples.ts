import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, aSession, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import type { Answer, TestApi } from '../../testing/api.ts';
import { MinuteOrdersJob } from './minute-orders.job.ts';

/** What is asked of a refusal. */
export const REFUSAL =
  '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field message } }';
const ORDER =
  'minuteOrderId number kind kindWords state stateWords version sections { key lines { words cite } } returnedWords signedBy signedAt effectiveOn enteredAt trueTimes { calledAt concludedAt } reason replaces document { kind state url }';
const SET = `hearingId chosenName typeWords missing acts { name open why } fromRecord { key } orders { ${ORDER} }`;

/** A number as the specs ask for it. */
export interface Order {
  readonly minuteOrderId: string;
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly sections: readonly { readonly key: string; readonly lines: readonly { readonly words: string }[] }[];
  readonly [field: string]: unknown;
}
/** What is read of the minute orders of a hearing. */
export interface SetRead {
  readonly missing: readonly string[];
  readonly orders: readonly Order[];
  readonly fromRecord: readonly unknown[];
  readonly acts: readonly { readonly name: string; readonly open: boolean; readonly why: string }[];
}

/** The acts on minute orders, and what is read of them. */
function actsOf(api: () => TestApi) {
  async function act(seat: Seat, name: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on MinuteOrderChanged { set { ${SET} } } ${REFUSAL} } }`;
    return (await api().as(seat)).ask(document, { input });
  }

  async function read(seat: Seat, hearingId: string): Promise<SetRead> {
    return (await (
      await api().as(seat)
    ).ask(`query($id: ID!) { minuteOrder(hearingId: $id) { ${SET} } }`, { id: hearingId })) as unknown as SetRead;
  }

  async function latestOf(hearingId: string): Promise<Order> {
    const [latest] = (await read('judge', hearingId)).orders;
    if (latest === undefined) throw new Error('No minute order is there.');
    return latest;
  }

  /** The job of the server, done now: whoever comes first enters it, and it is entered once. */
  const enter = (minuteOrderId: string): Promise<void> =>
    new MinuteOrdersJob(new TaskRegistry(), api().home.database).enter(api().court.courtId, minuteOrderId);
  return { act, read, latestOf, enter };
}

/** What a heard matter is to have besides. */
interface Wanted {
  readonly next?: Readonly<Record<string, string>>;
  readonly row?: Readonly<Record<string, string | boolean>>;
}

/** Matters with a result in one court, and the acts on their minute orders. */
export function minuteOrdersOf(api: () => TestApi) {
  const acts = actsOf(api);
  const { act, latestOf } = acts;
  let minute = 0;

  /** A matter that was heard with the youth there, counsel, the prosecutor and the advocate on the case, and nothing further to come. */
  async function aHeardMatter({ next = { nextStep: 'none', nextReason: 'completed' }, row = {} }: Wanted = {}) {
    const startsAt = `12:${String((minute += 1)).padStart(2, '0')}`;
    const { sessionId } = await aSession(api().court, { state: 'open', startsAt, endsAt: '23:50' });
    const petition = await aPetition(api().court);
    for (const seat of ['minors_counsel', 'prosecutor', 'advocate'] as const)
      await aParticipation(api().court, { caseId: petition.caseId, seat });
    const times = { calledAt: '2026-12-01T17:41:00Z', concludedAt: '2026-12-01T17:52:00Z' };
    const { hearingId } = await aHearing(api().court, {
      caseId: petition.caseId,
      petitionId: petition.petitionId,
      sessionId,
      state: 'heard',
      ...times,
      ...next,
      ...row,
    });
    const present = { hearingId, participationId: null, role: 'youth', name: 'Wren', attendance: 'present' };
    await write(api().court, [{ insert: 'appearance', values: { appearanceId: newId(), ...present } }]);
    return { ...petition, hearingId, sessionId };
  }

  async function aSignedMatter() {
    const matter = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId: matter.hearingId });
    const prepared = await latestOf(matter.hearingId);
    await act('judge', 'signMinuteOrder', { minuteOrderId: prepared.minuteOrderId, version: prepared.version });
    return { ...matter, order: await latestOf(matter.hearingId) };
  }

  return { ...acts, aHeardMatter, aSignedMatter };
}

/** Enters that notice was given, after the fact. */
export async function noticeGiven({ court }: TestApi, hearingId: string): Promise<void> {
  const minuteFindingId = newId();
  await write(
    court,
    [{ insert: 'minute_finding', values: { minuteFindingId, hearingId, kind: 'notice_given', answer: 'made', facts: null } }],
    [happened('MinuteFindingEntered', { subjectId: minuteFindingId, facts: { hearingId, kind: 'notice_given', answer: 'made' } })],
  );
}

/** Who was told of a minute order of this hearing. */
export const noticesOf = (
  { court }: TestApi,
  hearingId: string,
): Promise<readonly { readonly kind: string; readonly recipient: string }[]> =>
  asSystem(court.database, court.courtId, (scope) =>
    scope.many(
      `select n.kind, n.recipient from app.notice n where n.hearing_id = $1 and n.kind in ('minute_order_ready', 'amended_order') order by n.kind, n.recipient`,
      [hearingId],
    ),
  );
