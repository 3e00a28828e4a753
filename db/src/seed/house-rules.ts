import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, addMonths, isoWeekday, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { accountOf, add, ago, type Ledger } from './ledger.ts';

const FRIDAY = 5;

/** What this court set for itself: a setting that it changed twice, with its reasons, and a day on which an emergency order closed it. */
export function addHouseRules(ledger: Ledger): void {
  const { account_id: setBy } = accountOf(ledger, 'judge');
  const days = { name: 'distributeCourtDays', set_by: setBy } as const;
  add(ledger, 'court_setting', { ...days, effective_from: ago(ledger, 400), value: 3, reason: 'Five court days were more than the desk needs: the packs are printed on the day of the signature.' });
  add(ledger, 'court_setting', { ...days, effective_from: ago(ledger, 130), value: 4, reason: 'Three court days were too short in the weeks of the summer holidays.' });
  if (ledger.key === 'los-angeles') closeForSmoke(ledger);
}

/** One order of the Chief Justice closes one day twice: for filing, and for the clocks of youths in custody (Gov. Code 68115). */
function closeForSmoke(ledger: Ledger): void {
  const closedOn = fridayOfLastMonth(ledger.anchor);
  (['emergency_filing', 'emergency_juvenile'] as const).forEach((kind) => {
    add(ledger, 'court_closure', {
      closure_id: ledger.newId(closedOn), closed_on: closedOn, kind, reason: 'Smoke of a fire in the hills', order_reference: `Emergency order of ${closedOn}, Gov. Code 68115, invented for this demonstration`,
    });
  });
}

/** The first Friday from the eighth of the month before on which the court would have sat; the sessions of the demonstration sit on other weekdays. */
function fridayOfLastMonth(anchor: LocalDate): LocalDate {
  const eighth = addMonths(localDate(`${anchor.slice(0, 7)}-08`), -1);
  const friday = addDays(eighth, (FRIDAY - isoWeekday(eighth) + 7) % 7);
  return isCourtDay(friday, EVERY_COURT) ? friday : addDays(friday, 7);
}
