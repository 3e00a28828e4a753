import { useTranslation } from 'react-i18next';
import type { MatterPageFragment, OrderLineFragment } from '../gql/graphql.ts';
import { Cite } from '../ui/Cite.tsx';
import { Icon } from '../ui/icons.tsx';
import { StateWord } from '../ui/Tag.tsx';
import { ClockStanding } from './clocks/ClockStanding.tsx';
import { CountedDay } from './clocks/CountedDay.tsx';
import { daysFrom, shortDay } from './dates.ts';
import { ownerWords, positionWords } from './owner-words.ts';
import { useViewer } from './viewer.ts';
import { warrantKindWords, warrantLooks } from './warrant-looks.ts';

/** What was ordered last time: done or not, by whom. It needs no key. */
export function LastOrders({ orders }: { readonly orders: readonly OrderLineFragment[] }) {
  const { t } = useTranslation('session');
  if (orders.length === 0) return <p className="third">{t('matter.noOrders')}</p>;
  return (
    <ul className="last-orders">
      {orders.map((order) => (
        <li key={order.orderId}>
          <OrderState order={order} />
          <span>
            <span className="record">{order.words}</span>{' '}
            <span className="caption">
              {[ownerWords(order.ownerRole), order.dueOn === null ? null : t('matter.due', { on: shortDay(order.dueOn) }), order.note]
                .filter((one) => one !== null && one !== '')
                .join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function OrderState({ order }: { readonly order: OrderLineFragment }) {
  const { t } = useTranslation('session');
  switch (order.state) {
    case 'DONE':
      return (
        <StateWord shape="check" family="good">
          {order.doneOn === null ? t('order.done') : t('order.doneOn', { on: shortDay(order.doneOn) })}
        </StateWord>
      );
    case 'PARTLY':
      return (
        <StateWord shape="half" family="care">
          {t('order.partly')}
        </StateWord>
      );
    case 'NOT_DONE':
      return (
        <StateWord shape="cross" family="stop">
          {order.daysLate > 0 ? t('order.notDoneLate', { count: order.daysLate }) : t('order.notDone')}
        </StateWord>
      );
    case 'ENDED':
      return <StateWord shape="dash">{t('order.ended')}</StateWord>;
    case 'GIVEN':
      return order.daysLate > 0 ? (
        <StateWord shape="cross" family="stop">
          {t('order.notDoneLate', { count: order.daysLate })}
        </StateWord>
      ) : (
        <StateWord shape="square">{t('order.given')}</StateWord>
      );
  }
}

const LAST_DAYS = 14;
const STOP_DAYS = 3;

/** Each clock with its last day, the reason counted out, and the law it comes from. */
export function ClocksTable({ clocks, missing }: { readonly clocks: MatterPageFragment['clocks']; readonly missing: readonly string[] }) {
  return (
    <>
      <RunningClocks clocks={clocks} isWhole={missing.length === 0} />
      <NotCounted missing={missing} />
    </>
  );
}

/** "No clock runs" is said only when the record held everything that the count asks for. */
function RunningClocks({ clocks, isWhole }: { readonly clocks: MatterPageFragment['clocks']; readonly isWhole: boolean }) {
  const { t } = useTranslation('session');
  const { today } = useViewer();
  if (clocks.length === 0) return isWhole ? <p className="third">{t('matter.noClocks')}</p> : null;
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <li key={clock.key} data-tone={clockTone(clock, daysFrom(today, clock.safeDay))}>
          <span className="clock-day">
            {clockTone(clock, daysFrom(today, clock.safeDay)) === 'ink' ? null : <Icon name={clock.missed ? 'triangle' : 'flag'} />}{' '}
            <CountedDay clock={clock} />
          </span>
          <span>
            <strong>{clock.name}.</strong> <ClockStanding clock={clock} /> <span className="second">{clock.words}</span>
          </span>
          <Cite cite={clock.cite} />
        </li>
      ))}
    </ul>
  );
}

/** What the record lacks, so that a clock that cannot be counted is not taken for one that does not run. */
function NotCounted({ missing }: { readonly missing: readonly string[] }) {
  const { t } = useTranslation('session');
  if (missing.length === 0) return null;
  return (
    <div className="not-counted second small">
      <strong>{t('matter.notCounted')}</strong>
      <ul>
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

type ShownClock = MatterPageFragment['clocks'][number];

function clockTone({ missed, waived, stopped }: ShownClock, days: number | null): 'ink' | 'care' | 'stop' {
  if (waived || stopped) return 'ink';
  if (missed || (days !== null && days <= STOP_DAYS)) return 'stop';
  return days !== null && days <= LAST_DAYS ? 'care' : 'ink';
}

/** Recommendations side by side; only the cell that differs from the others of its row is marked. */
export function PositionsTable({ briefs }: { readonly briefs: MatterPageFragment['briefs'] }) {
  const { t } = useTranslation('session');
  const positions = briefs.filter((brief) => brief.kind === 'position');
  if (positions.length === 0) return <p className="third">{t('matter.noPositions')}</p>;
  const roles = [...new Set(positions.map((brief) => brief.role ?? ''))];
  const subjects = [...new Set(positions.map((brief) => brief.subject ?? ''))];
  const said = (subject: string, role: string) =>
    positions.find((one) => (one.subject ?? '') === subject && (one.role ?? '') === role)?.words ?? '';
  return (
    <div className="positions-scroll">
      <table className="positions">
        <thead>
          <tr>
            <td />
            {roles.map((role) => (
              <th key={role} scope="col">
                {positionWords(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              {roles.map((role) => (
                <td
                  key={role}
                  data-label={positionWords(role)}
                  data-differs={differs(
                    said(subject, role),
                    roles.map((other) => said(subject, other)),
                  )}
                >
                  {said(subject, role)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NO_POSITION = /^(submits?|no position|no objection|not shared|)$/i;

/** How many cells stand alone against their row. */
export function countDiffering(briefs: MatterPageFragment['briefs']): number {
  const positions = briefs.filter((brief) => brief.kind === 'position');
  return positions.filter((one) =>
    differs(
      one.words,
      positions.filter(({ subject }) => subject === one.subject).map(({ words }) => words),
    ),
  ).length;
}

/** True for the one answer that stands alone against others that agree; staying out of it is no difference. */
function differs(words: string, row: readonly string[]): boolean {
  if (NO_POSITION.test(words)) return false;
  const first = (text: string) => text.split(/[ ,.]/)[0]?.toLowerCase() ?? '';
  const taking = row.filter((one) => !NO_POSITION.test(one)).map(first);
  const like = (wanted: string) => taking.filter((one) => one === wanted).length;
  return like(first(words)) === 1 && taking.length > 2 && taking.some((one) => like(one) === taking.length - 1);
}

/** Safety plan, ride, warrants: a word and a shape each. */
export function SafetyLine({ matter }: { readonly matter: MatterPageFragment }) {
  const { t } = useTranslation('session');
  const briefs = matter.briefs.filter((brief) => brief.kind === 'safety' || brief.kind === 'ride');
  const hasRide = briefs.some((brief) => brief.kind === 'ride');
  const live = matter.warrants.filter((warrant) => warrantLooks(warrant.state).isLive);
  return (
    <ul className="safety-line">
      {briefs.map((brief) => (
        <li key={brief.words}>
          <StateWord shape="check" family="good">
            {brief.words}
          </StateWord>
        </li>
      ))}
      {hasRide ? null : (
        <li>
          <StateWord shape="square">{t('matter.noRide')}</StateWord>
        </li>
      )}
      {live.length === 0 ? (
        <li>
          <StateWord shape="check" family="good">
            {t('matter.noWarrant')}
          </StateWord>
        </li>
      ) : null}
      {live.map((warrant) => (
        <li key={warrant.warrantId}>
          <StateWord shape="marked" family="stop">
            {warrantKindWords(warrant.kind)}: {warrantLooks(warrant.state).words.toLowerCase()}
            {warrant.issuedOn === null ? '' : `, ${shortDay(warrant.issuedOn)}`}
          </StateWord>
        </li>
      ))}
    </ul>
  );
}
