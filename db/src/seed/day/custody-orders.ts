import type { CustodyOrderKind } from '@starling/shared/vocabulary/custody-order';
import type { HearingRow } from '../hearings.ts';
import { add, type Ledger } from '../ledger.ts';
import { instantAt, later } from '../wall-clock.ts';
import type { LastSession } from './last-session.ts';

/** An order of custody as it was given, and how far it came. */
interface Given {
  readonly kind: CustodyOrderKind;
  readonly holder: string;
  readonly reasons: string;
  /** Minutes from the order to whoever received it; null: nobody has yet. */
  readonly receivedAfter: number | null;
}

const GIVEN: readonly Given[] = [
  { kind: 'place', holder: 'Probation, placement unit', reasons: 'The youth and the team chose this home together, and the bed is kept.', receivedAfter: 22 },
  { kind: 'monitor_off', holder: 'Probation, monitoring unit', reasons: 'The terms were kept for sixty days.', receivedAfter: null },
];

/** Two orders of custody of the last session: one received within the hour, one that was sent and that nobody has received. */
export function addCustodyOrders(ledger: Ledger, { on, decided }: LastSession): void {
  const heard = decided.filter(({ state, mode }) => state === 'heard' && mode === 'in_person');
  heard.slice(-GIVEN.length).forEach((hearing, at) => {
    const given = GIVEN[at];
    if (given !== undefined) addCustodyOrder(ledger, hearing, { on, given });
  });
}

function addCustodyOrder(ledger: Ledger, hearing: HearingRow, { on, given }: Pick<LastSession, 'on'> & { readonly given: Given }): void {
  const { kind, holder, reasons, receivedAfter } = given;
  const youthId = ledger.rows.legal_case.find((one) => one.case_id === hearing.case_id)?.youth_id;
  if (youthId === undefined) return;
  const at = (minutes: number): string => instantAt(on, later(hearing.starts_at, 15 + minutes));
  add(ledger, 'custody_order', {
    custody_order_id: ledger.newId(on), case_id: hearing.case_id, youth_id: youthId, petition_id: hearing.petition_id, hearing_id: hearing.hearing_id, kind, holder, reasons,
    ordered_at: at(0), sent_at: at(6), sent_how: 'fax', received_at: receivedAfter === null ? null : at(receivedAfter), received_how: receivedAfter === null ? null : 'phone',
    received_by: receivedAfter === null ? null : 'Duty officer', state: receivedAfter === null ? 'sent' : 'received',
  });
}
