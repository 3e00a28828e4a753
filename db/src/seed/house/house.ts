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
 * hearings that came as imports would bring them. The youths of the stories keep their days.
 */
export function furnishHouse(told: Ledger, youths: readonly RowOf['youth'][]): void {
  const ledger: Ledger = { ...told, random: randomFrom(`the calendar of ${told.key}`) };
  addRooms(ledger);
  addTimesAway(ledger);
  planAhead(ledger);
  addConsents(ledger);
  const book = openBook(ledger.rows, ledger.anchor);
  fillElsewhere(ledger, book, youths);
  addFurtherNeeds(ledger, book, youths);
  addSeparations(ledger, book, youths);
  tellChangedSessions(ledger, book);
  bringConflicts(ledger, book, youths);
  prepareSessions(ledger, book);
  addContinuances(ledger);
  addPrints(ledger);
  nameSecondPetitions(ledger);
  addReferrals(ledger, receivedCase(ledger));
}

/** A case with a petition that nothing was set for yet: its file came from another department. */
function receivedCase({ rows }: Ledger): RowOf['legal_case'] | undefined {
  const waiting = rows.petition.find((petition) => petition.state === 'filed' && petition.kind === '602' && !rows.hearing.some((hearing) => hearing.petition_id === petition.petition_id));
  return rows.legal_case.find((row) => row.case_id === waiting?.case_id);
}

/** A second petition that was disposed of with the first was heard with it: one of the reviews since is its own. */
function nameSecondPetitions({ rows }: Ledger): void {
  const heard = new Set(rows.hearing.map((hearing) => hearing.petition_id));
  rows.petition.filter((petition) => petition.state === 'disposed' && !heard.has(petition.petition_id)).forEach((petition) => {
    const review = rows.hearing.findLast((hearing) => hearing.case_id === petition.case_id && hearing.state === 'heard' && hearing.type === 'progress_review');
    if (review === undefined) return;
    review.petition_id = petition.petition_id;
    rows.court_order.filter((order) => order.hearing_id === review.hearing_id).forEach((order) => {
      order.petition_id = petition.petition_id;
    });
  });
}
