import { randomFrom } from '../random.ts';
import type { Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { addSeparations } from './apart.ts';
import { openBook } from './book.ts';
import { fillElsewhere } from './elsewhere.ts';
import { addFurtherNeeds } from './needs.ts';
import { addContinuances, addPrints } from './papers.ts';
import { addReferrals } from './referrals.ts';
import { addRooms } from './rooms.ts';
import { planAhead } from './sittings.ts';
import { addConsents, prepareSessions } from './support.ts';
import { addTimesAway } from './times-away.ts';
import { bringConflicts, tellChangedSessions } from './told-days.ts';

/**
 * Puts the calendar around the court's own sessions: other rooms with their sittings, times away, needs, separations, and what was asked, printed
 * and prepared. It has a source of chance of its own, so that it shifts nothing of the lives. Nothing that it sets breaks a hard rule, save two
 * hearings that came as imports would bring them.
 */
export function furnishHouse(told: Ledger, who: { readonly generated: readonly RowOf['youth'][]; readonly stories: readonly RowOf['youth'][] }): void {
  const ledger: Ledger = { ...told, random: randomFrom(`the calendar of ${told.key}`) };
  addRooms(ledger);
  addTimesAway(ledger);
  planAhead(ledger);
  addConsents(ledger);
  const book = openBook(ledger.rows, ledger.anchor);
  fillElsewhere(ledger, book, { wards: who.generated, dependents: [...who.generated, ...who.stories.filter(({ chosen_name: name }) => WITH_TWO_COURTS.includes(name))] });
  addFurtherNeeds(ledger, book, who.generated);
  addSeparations(ledger, book, who.generated);
  tellChangedSessions(ledger, book);
  bringConflicts(ledger, book);
  prepareSessions(ledger, book);
  addContinuances(ledger);
  addPrints(ledger);
  addReferrals(ledger, ledger.rows.legal_case.find((row) => row.branch === '602' && row.state === 'open' && !ledger.rows.hearing.some((hearing) => hearing.case_id === row.case_id)));
}

/** Youths of the stories whose other case is heard in another room of this court. */
const WITH_TWO_COURTS: readonly string[] = ['Marisol', 'Imani'];
