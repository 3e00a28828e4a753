import { keepsNeed } from '@starling/shared/calendar/rules/need-windows';
import { addDays, addMonths } from '@starling/shared/time/local-date';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { minutesOf } from '../wall-clock.ts';
import { windowOf, type Book } from './book.ts';
import { dayAhead, enterAway } from './times-away.ts';

type NeedRow = RowOf['youth_need'];
type NeedWords = Pick<NeedRow, 'kind' | 'words' | 'visible_to'> & Partial<Omit<NeedRow, 'need_id' | 'youth_id'>>;

const SCHOOL_DAYS = [1, 2, 3, 4, 5] as const;
const SHARE = { school: 0.55, further: 0.6, medical: 0.12, avoid: 0.15, slot: 0.12, contact: 0.9 } as const;

/** What some youths asked for, one of each kind that concerns the room and the day rather than the hour. */
const FURTHER: readonly NeedWords[] = [
  { kind: 'seating', words: 'Sits beside counsel, not at the rail', visible_to: 'staff', authority: 'youth_request' },
  { kind: 'food', words: 'Something to eat at eleven', visible_to: 'staff', authority: 'local_practice' },
  { kind: 'clothing', words: 'Own clothes brought the day before', visible_to: 'team', authority: 'youth_request' },
  { kind: 'communication', words: 'Short sentences, and time to answer', visible_to: 'staff', authority: 'rule_1_100' },
  { kind: 'advocate', words: 'Advocate sits beside the youth', visible_to: 'team', authority: 'youth_request' },
  { kind: 'phone', words: 'Phone stays with the advocate', visible_to: 'team', authority: 'youth_request' },
  { kind: 'name_privacy', words: 'Called by number in the hall', visible_to: 'staff', authority: 'youth_request', strength: 'must' },
  { kind: 'sensory', words: 'Away from the buzzing lights', visible_to: 'staff', authority: 'rule_1_100' },
  { kind: 'order_in_docket', words: 'Among the first to be called', visible_to: 'staff', authority: 'youth_request' },
  { kind: 'hard_news', words: 'Told by counsel before the hearing', visible_to: 'counsel_and_bench', authority: 'youth_request' },
  { kind: 'mobility', words: 'Ramp by the north door', visible_to: 'staff', authority: 'rule_1_100', strength: 'must' },
];

/** Adds what generated youths need beside what they had: with strength, who asked and until when. No must stands against a day that is set. */
export function addFurtherNeeds(ledger: Ledger, book: Book, youths: readonly RowOf['youth'][]): void {
  const { random } = ledger;
  signStandingNeeds(ledger);
  youths.forEach(({ youth_id: youthId }, turn) => {
    if (random.chance(SHARE.school)) addNeedOf(ledger, youthId, { kind: 'school', words: 'School', visible_to: 'staff', weekdays: SCHOOL_DAYS, from_time: '08:15', until_time: '14:30', until_on: endOfSchool(ledger), authority: 'youth_request' });
    const further = FURTHER[turn % FURTHER.length];
    if (further !== undefined && random.chance(SHARE.further)) addNeedOf(ledger, youthId, further);
    if (random.chance(SHARE.medical)) addSound(ledger, book, youthId, { kind: 'medical', words: 'Appointment', visible_to: 'team', weekdays: [random.whole(1, 5)], from_time: '10:00', until_time: '11:00', authority: 'rule_1_100' });
    if (random.chance(SHARE.avoid)) addSound(ledger, book, youthId, avoided(ledger));
    if (random.chance(SHARE.slot)) addNeedOf(ledger, youthId, { kind: 'slot_time', words: 'After one o’clock', visible_to: 'staff', from_time: '13:00', until_time: '17:00', strength: 'nice', authority: 'youth_request' });
    if (random.chance(SHARE.contact)) addSafeContact(ledger, youthId);
  });
  addShifts(ledger);
}

/** The needs that were there already say since when they stand, and who asked. */
function signStandingNeeds(ledger: Ledger): void {
  const { account_id: clerk } = accountOf(ledger, 'courtroom_clerk');
  ledger.rows.youth_need.forEach((need) => {
    Object.assign(need, { strength: need.kind === 'interpreter' || need.kind === 'not_aloud' ? 'must' : 'should', authority: 'youth_request', asked_by_role: 'minors_counsel', entered_by: clerk, entered_on: ago(ledger, 60), review_on: addDays(ledger.anchor, 120) } satisfies Partial<NeedRow>);
  });
}

function addNeedOf(ledger: Ledger, youthId: string, words: NeedWords): NeedRow {
  const on = ago(ledger, ledger.random.whole(10, 90));
  return add(ledger, 'youth_need', {
    need_id: ledger.newId(on), youth_id: youthId, strength: 'should', weekdays: null, from_on: null, until_on: null, from_time: null, until_time: null, asked_by_role: 'minors_counsel',
    review_on: addDays(on, 180), entered_by: accountOf(ledger, 'courtroom_clerk').account_id, entered_on: on, ...words,
  });
}

/** A must where nothing that is set stands against it, else a should. */
function addSound(ledger: Ledger, book: Book, youthId: string, words: NeedWords): void {
  const need = addNeedOf(ledger, youthId, { ...words, strength: 'must' });
  const isKept = book.aheadOf(youthId).every((hearing) => {
    const startsAt = minutesOf(hearing.starts_at);
    return keepsNeed(windowOf(need), { on: book.sessionOf(hearing).held_on, startsAt, endsAt: startsAt + hearing.minutes });
  });
  if (!isKept) need.strength = 'should';
}

/** A day to keep free; nobody says why. */
function avoided(ledger: Ledger): NeedWords {
  const on = dayAhead(ledger, ledger.random.whole(1, 6), ledger.random.whole(1, 5));
  return { kind: 'date_avoid', words: 'A day to keep free', visible_to: 'counsel_and_bench', from_on: on, until_on: on, authority: 'youth_request' };
}

function endOfSchool({ anchor }: Ledger): RowOf['youth_need']['entered_on'] & string {
  return addMonths(anchor, 6);
}

const WAYS = [
  { through: 'minors_counsel', hours: 'Weekdays, nine to five', words: 'Appointment reminder' },
  { through: 'advocate', hours: 'Any day until eight in the evening', words: 'See you Tuesday' },
  { through: 'caregiver', hours: 'After four in the afternoon', words: 'Appointment reminder' },
] as const;

function addSafeContact(ledger: Ledger, youthId: string): void {
  const { through, hours, words } = ledger.random.pick(WAYS);
  const on = ago(ledger, ledger.random.whole(5, 120));
  const contact = add(ledger, 'safe_contact', {
    safe_contact_id: ledger.newId(on), youth_id: youthId, through_role: through, hours, words, entered_by: accountOf(ledger, 'courtroom_clerk').account_id, entered_on: on,
  });
  // Numbers of the range that is kept for stories.
  add(ledger, 'safe_contact_reach', { safe_contact_id: contact.safe_contact_id, reach: `213 555 01${String(ledger.random.whole(0, 99)).padStart(2, '0')}` });
}

const SHIFTS = 8;

/** Caregivers who work: mornings of days without the court's own session are hard, those with it are asked about. */
function addShifts(ledger: Ledger): void {
  const { rows, anchor, profile } = ledger;
  const family = rows.participation.filter((one) => one.account_id === null && one.until_on === null);
  ledger.random.shuffled(family).slice(0, SHIFTS).forEach(({ participation_id: id }) => {
    enterAway(ledger, { subject_kind: 'participation', subject_id: id, from_on: anchor, until_on: addMonths(anchor, 3), weekdays: [profile.weekday], starts_at: '08:00', ends_at: '12:00', hardness: 'soft', weight: 60, words: 'Work shift' });
  });
}
