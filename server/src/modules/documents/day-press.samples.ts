import type { DayFrame, PaperSignature } from '../../papers/day-paper.ts';
import type { PaperByKind } from '../../papers/paper.ts';

const frame: DayFrame = {
  language: 'en',
  draft: false,
  foot: 'Signed December 1, 2026, 11:52 am, number 1',
  county: 'Los Angeles',
  courthouse: 'Compton',
  department: 'Dept. 260',
  youth: 'W.E.',
  caseNumber: '26JV00001',
  heardOn: 'Tuesday, December 1, 2026',
  judge: 'Judge R. Castellane',
};
const signed: PaperSignature = {
  by: 'R. Castellane',
  title: 'Judge',
  signedAt: 'December 1, 2026, 11:52 am',
  effectiveOn: 'December 1, 2026',
  enteredAt: 'December 1, 2026, 11:53 am',
};
const toHolder = { ...frame, signed, bornOn: 'February 9, 2012', youth: 'Wren Espinoza', holder: 'Sheriff' } as const;

/** One synthetic paper of each kind of the court day, for the specs. */
export const dayPapers: Omit<
  PaperByKind,
  'minute_order' | 'dismissal_order' | 'sealing_order' | 'receipt_form' | 'notice_to_youth' | 'notice_to_counsel'
> = {
  hearing_minute_order: {
    ...frame,
    signed,
    title: 'Corrected minute order',
    numberWords: 'Number 2. It replaces number 1, signed December 1, 2026.',
    reason: 'The time of the next hearing was written wrong.',
    sections: [
      { title: 'Present', lines: [{ words: 'The youth, in person.', cite: null }] },
      { title: 'Restraints', lines: [{ words: 'None.', cite: 'WIC 210.6' }] },
      { title: 'What next', lines: [{ words: 'Tuesday, January 5, 2027, 2:40 pm.', cite: null }] },
    ],
  },
  youth_page: {
    language: 'en',
    draft: false,
    foot: 'Made December 1, 2026. Also in Spanish.',
    words: {
      title: 'A page for you',
      greeting: 'Thank you for coming today, Wren.',
      nextHead: 'When you come back',
      date: 'Tuesday, January 5',
      time: '2:40 in the afternoon',
      place: 'Room 260',
      next: 'It takes about 15 minutes.',
      parts: [{ key: 'ask', head: 'You can ask for', lines: ['A break.', 'Water or food.'] }],
      help: 'What questions do you have? Call your lawyer, P. Lindqvist.',
      fold: 'Fold it in three. The outside stays blank.',
    },
  },
  warrant: {
    ...toHolder,
    title: 'Bench warrant',
    command: 'Bring the youth before this court without delay.',
    facts: [{ head: 'Why', words: 'Did not come to the hearing.' }],
    lines: [{ words: 'Notice of the hearing was given in court.', cite: null }],
  },
  warrant_recall: {
    ...toHolder,
    title: 'Recall of a bench warrant',
    command: 'The warrant named here is recalled. Nobody may be arrested on it.',
    facts: [{ head: 'Issued', words: 'November 20, 2026' }],
    lines: [],
  },
  custody_order: {
    ...toHolder,
    title: 'Order of release',
    holder: 'Central Juvenile Hall',
    command: 'Release the youth today, to the adult named here.',
    facts: [{ head: 'To', words: 'A. Espinoza, aunt' }],
    lines: [],
  },
  day_packet: {
    language: 'en',
    draft: false,
    foot: 'Made December 1, 2026, 2:00 am, number 1',
    title: 'Packet of the day',
    department: 'Dept. 260',
    heldOn: 'Tuesday, December 1, 2026',
    session: '9:30 am to 12:00 pm',
    judge: 'Judge R. Castellane',
    results: ['Heard', 'Continued', 'Trailed', 'Second call', 'Off calendar', 'Away'],
    leavesWith: ['a next date', 'a ride, named', 'the order in hand', 'no live warrant'],
    matters: [
      {
        number: '1',
        startsAt: '9:30 am',
        chosenName: 'Wren',
        typeWords: 'Progress review',
        minutes: '10',
        needs: 'Spanish',
        counsel: 'P. Lindqvist',
        lastOrders: [{ words: 'Send the school records.', owner: 'Probation officer', due: 'December 4', state: 'Given' }],
        findings: ['Notice of this hearing was given as the law asks.'],
        who: ['The youth', 'Counsel for the youth'],
      },
    ],
  },
};
