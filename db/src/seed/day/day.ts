import type { Ledger } from '../ledger.ts';
import { randomFrom } from '../random.ts';
import type { SessionDay } from '../sessions.ts';
import { addArrivals } from './board.ts';
import { addCustodyOrders } from './custody-orders.ts';
import { addPrivateNotes, addWarrantSteps } from './desk.ts';
import { lastSession } from './last-session.ts';
import { addMessages } from './messages.ts';
import { addMinuteOrders } from './minute-orders.ts';
import { addPhrases } from './phrases.ts';
import { addReports } from './reports.ts';

/**
 * Makes the coming court day ready: phrases, arrivals, reports, what the warrant desk knows, orders of custody and minute orders of the last session, messages, the judge's own
 * notes. It has a source of chance of its own, so that it shifts nothing of the lives or of the calendar.
 */
export function prepareDay(told: Ledger, coming: SessionDay): void {
  const ledger: Ledger = { ...told, random: randomFrom(`the court day of ${told.key}`) };
  addPhrases(ledger);
  addArrivals(ledger, coming);
  addReports(ledger, coming);
  addWarrantSteps(ledger);
  const last = lastSession(ledger);
  if (last !== null) addCustodyOrders(ledger, last);
  if (last !== null) addMinuteOrders(ledger, last);
  addMessages(ledger, coming);
  addPrivateNotes(ledger, coming);
}
