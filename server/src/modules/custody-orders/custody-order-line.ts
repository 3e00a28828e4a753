import { custodyDay, custodyNotFinal, custodyWait } from '@starling/shared/court-day/after/custody';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import type { LocalDate } from '@starling/shared/time/local-date';
import {
  CUSTODY_ORDER_KIND,
  CUSTODY_ORDER_STATE,
  type CustodyOrderKind,
  type CustodyOrderState,
} from '@starling/shared/vocabulary/custody-order';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { CUSTODY_ORDER } from '@starling/shared/workflow/custody-order';
import { openActs } from '@starling/shared/workflow/machine';
import type { SettingFromSql } from '../../reads/settings.read.ts';
import type { CustodyOrderLine, CustodyReport } from './custody-orders.types.ts';

/** An order as the statements answer it. */
export interface CustodyFromSql extends Omit<
  CustodyOrderLine,
  'kind' | 'state' | 'kindWords' | 'stateWords' | 'minutesToReceived' | 'minutesWaiting' | 'isLate' | 'notFinal' | 'acts'
> {
  readonly kind: CustodyOrderKind;
  readonly state: CustodyOrderState;
  readonly eveningAt: string;
  /** The case it was made in, also when that may not be shown any more. */
  readonly ofCase: string;
  readonly sessionId: string | null;
  readonly petitionId: string | null;
  readonly accountIds: readonly string[];
}

/** What every statement on custody orders answers. */
export interface CustodyAnswer {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
  readonly orders: readonly CustodyFromSql[];
}

/** When it is looked at, and by which choices of the court. */
export interface CustodyMoment {
  readonly now: string;
  readonly settings: CourtSettings;
  readonly seat: Seat;
}

/** An order with its words, its minutes and its next steps. */
export function custodyLine(order: CustodyFromSql, moment: CustodyMoment): CustodyOrderLine {
  const { kind, state, toAdultName, reasons } = order;
  const facts = { kind, reasons, adult: toAdultName ?? '', isLate: false, receivedBy: 'asked then' };
  return {
    ...shownOf(order),
    kindWords: CUSTODY_ORDER_KIND[kind],
    stateWords: CUSTODY_ORDER_STATE[state],
    ...custodyWait(order, moment.now),
    notFinal: custodyNotFinal(order, moment),
    acts: openActs(CUSTODY_ORDER, state, facts, moment.seat),
  };
}

/** Without what only the acts look at. */
function shownOf({
  eveningAt: _evening,
  ofCase: _case,
  sessionId: _session,
  petitionId: _petition,
  accountIds: _accounts,
  ...shown
}: CustodyFromSql) {
  return shown;
}

/** One day in figures, with what had not arrived by the evening. */
export function custodyReport(
  orders: readonly CustodyFromSql[],
  day: { readonly on: string; readonly evening: string },
  moment: CustodyMoment,
): CustodyReport {
  return {
    ...day,
    ...custodyDay(orders, moment.now),
    notReceived: orders.filter((order) => custodyWait(order, moment.now).isLate).map((order) => custodyLine(order, moment)),
  };
}
