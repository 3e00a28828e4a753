import { useTranslation } from 'react-i18next';
import type { MatterPageFragment, OrderLineFragment } from '../gql/graphql.ts';
import { Cite } from '../ui/Cite.tsx';
import { Icon } from '../ui/icons.tsx';
import { StateWord } from '../ui/Tag.tsx';
import { ClockStanding } from './clocks/ClockStanding.tsx';
import { CountedDay } from './clocks/CountedDay.tsx';
import { daysFrom, shortDay } from './dates.ts';
import { ownerWords } from './owner-words.ts';
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

type Positions = MatterPageFragment['positions'];

/** Recommendations side by side; only the cell that differs from the others of its row is marked, and a word says so. */
export function PositionsTable({ positions }: { readonly positions: Positions }) {
  const { t } = useTranslation('session');
  if (positions.length === 0) return <p className="third">{t('matter.noPositions')}</p>;
  const roles = [...new Set(positions.flatMap(({ cells }) => cells.map(({ roleWords }) => roleWords)))];
  return (
    <div className="positions-scroll">
      <table className="positions">
        <thead>
          <tr>
            <td />
            {roles.map((role) => (
              <th key={role} scope="col">
                {role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {positions.map(({ subject, cells }) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              {roles.map((role) => (
                <PositionCell key={role} role={role} cell={cells.find(({ roleWords }) => roleWords === role)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PositionCell({ role, cell }: { readonly role: string; readonly cell: Positions[number]['cells'][number] | undefined }) {
  const { t } = useTranslation('session');
  return (
    <td data-label={role} data-differs={cell?.differs === true}>
      {cell?.words}
      {cell?.differs === true ? <span className="only-heard">, {t('matter.differs')}</span> : null}
      {cell === undefined || cell.on === null ? null : <span className="caption"> {shortDay(cell.on)}</span>}
    </td>
  );
}

/** How many cells stand alone against their row. */
export function countDiffering(positions: Positions): number {
  return positions.flatMap(({ cells }) => cells).filter(({ differs }) => differs).length;
}

/** The reports for today: which came, and which did not. */
export function Reports({ reports }: { readonly reports: MatterPageFragment['reports'] }) {
  const { t } = useTranslation('session');
  if (reports.length === 0) return <p className="third">{t('matter.noReports')}</p>;
  return (
    <ul className="last-orders">
      {reports.map((report) => (
        <li key={report.reportId}>
          <ReportState report={report} />
          <span>
            {report.kindWords}{' '}
            <span className="caption">{[report.fromWords, t('matter.due', { on: shortDay(report.dueOn) })].join(', ')}</span>
            {report.recommendation === null ? null : <span className="second small"> {report.recommendation}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ReportState({ report }: { readonly report: MatterPageFragment['reports'][number] }) {
  const { t } = useTranslation('session');
  if (report.receivedOn !== null)
    return (
      <StateWord shape="check" family="good">
        {t('report.here', { on: shortDay(report.receivedOn) })}
      </StateWord>
    );
  if (report.state === 'late_excused') return <StateWord shape="dash">{t('report.excused')}</StateWord>;
  if (report.daysLate === 0) return <StateWord shape="square">{t('report.due')}</StateWord>;
  return (
    <StateWord shape="triangle" family="stop">
      {t('report.missing', { count: report.daysLate })}
    </StateWord>
  );
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
