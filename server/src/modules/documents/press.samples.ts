import type { PaperByKind } from '../../papers/paper.ts';
import { dayPapers } from './day-press.samples.ts';
import { youthLetter } from '../../papers/youth-letter.ts';

const frame = {
  language: 'en',
  draft: false,
  foot: 'Printed for the file, version 1',
  county: 'Los Angeles',
  courthouse: 'Compton',
  department: 'Dept. 260',
  initials: 'W.E.',
  caseNumber: '26JV00001',
  petitionEnding: '1842',
  heardOn: 'Tuesday, December 1, 2026',
  judge: 'Judge R. Castellane',
  judgeTitle: 'Judge',
  signedBy: 'R. Castellane',
  signedAt: 'December 1, 2026, 11:52 am',
} as const;
const holders = [
  { name: 'Juvenile court', report: '26JV00001', destroyOn: 'February 9, 2033' },
  { name: 'Hawthorne Police Department', report: '26-16202', destroyOn: 'December 1, 2031' },
];
const untouched = [{ words: 'The 300 case and its next date', cite: null }];
const ends = [{ words: 'Hearing of December 15, 9:40, vacated', cite: null }];
const restitution = 'No restitution was ordered on this petition.';

/** One synthetic paper of each kind, for the specs. */
export const samplePapers: PaperByKind = {
  minute_order: {
    ...frame,
    ends,
    untouched,
    appearances: [{ role: 'Youth', name: 'Wren', attendance: 'In person' }],
    interpreter: 'None needed',
    room: [{ words: 'The courtroom is closed.', cite: 'WIC 676' }],
    basis: 'Trafficking victim',
    basisCite: 'PC 236.23(f)',
    standard: { words: 'The youth proves the defense by a preponderance of the evidence.', cite: 'PC 236.23(b)' },
    initiator: 'Counsel for the youth',
    timeliness: 'In time',
    stage: 'Before jurisdiction',
    evidence: ['Certified record', 'Testimony'],
    privilege: 'Claimed; what was said is not stored. Evid. 1038',
    keptOut: 'No ruling was asked for.',
    sealingOrders: ['S-2026-0001'],
    appeal: [
      { words: 'The youth was told of the right to appeal. Information on appeal rights (JV-805-INFO) was given.', cite: 'WIC 800(a)' },
    ],
    counts: [
      {
        number: 1,
        statute: 'PC 459',
        level: 'felony',
        offenseOn: 'October 9, 2026',
        gate: 'not on it.',
        enhancement: null,
        answers: [{ words: 'Victim at the time', cite: 'PC 236.1', answer: 'Yes' }],
        result: 'Found.',
      },
    ],
    orders: [{ words: 'The proceeding is dismissed.', cite: 'PC 236.23(f)' }],
    notices: [{ words: 'No school notice is sent.', cite: 'WIC 827(b)' }],
  },
  dismissal_order: {
    ...frame,
    ends,
    basisCite: 'PC 236.23(f)',
    setAside: [{ words: 'Count 1, sustained November 3, is set aside.', cite: 'WIC 775' }],
    counts: [{ number: 1, statute: 'PC 459', level: 'felony', result: 'Found.' }],
  },
  sealing_order: {
    ...frame,
    holders,
    controlNumber: 'S-2026-0001',
    legalName: 'Wren Espinoza',
    bornOn: 'February 9, 2012',
    filedOn: 'October 13, 2026',
    basis: 'Trafficking victim',
    basisCite: 'PC 236.23(f)',
    serious: 'No count on the list.',
    priors: [{ words: 'None added by this order.', cite: 'WIC 786(f)(1)' }],
    firearm: 'Not applicable: nothing was sustained.',
    others: [],
    reportDays: 30,
    restitution,
  },
  receipt_form: {
    language: 'en',
    draft: false,
    foot: 'Return to the clerk',
    county: 'Los Angeles',
    courthouse: 'Compton',
    controlNumber: 'S-2026-0001',
    holderName: 'Hawthorne Police Department',
    holderReport: '26-16202',
    signedOn: 'December 1, 2026',
    returnBy: 'December 31, 2026',
  },
  notice_to_youth: {
    language: 'en',
    draft: false,
    foot: 'For you alone',
    holders,
    words: youthLetter({
      chosenName: 'Wren',
      language: 'en',
      otherMattersGoOn: true,
      restitution: 'none_ordered',
      olderCaseEndedToo: false,
    }),
  },
  notice_to_counsel: { ...frame, holders, untouched, restitution, counselName: 'P. Lindqvist', basisCite: 'PC 236.23(f)' },
  ...dayPapers,
};
