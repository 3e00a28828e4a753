import { pen, rule, wic } from '../citation.ts';
import { figure, oneOf } from './court-setting.ts';

/** The windows of destruction and the last days that no text read here fixes. */
export const DATE_SETTINGS = {
  courtDestructionMinAge: figure(21, {
    question: 'The court’s own records: from which birthday may they be destroyed?',
    why: 'The part of the rule that says it was not seen; one law office’s page gives the 21st birthday.',
    cite: rule('5.840(d)'),
    openPoint: 'O-11',
    status: 'unverified',
  }),
  courtDestructionMaxAge: figure(38, {
    question: 'The court’s own records: by which birthday are they destroyed?',
    why: 'The part of the rule that says it was not seen; 38 is also the age of WIC 781(d), 788(k) and 826(a).',
    cite: rule('5.840(d)'),
    openPoint: 'O-11',
    status: 'unverified',
  }),
  courtDestructionSuggestion: oneOf(['earliest', 'latest', 'none'], 'earliest', {
    question: 'Which day inside the court’s window is proposed to the judge?',
    why: 'The earliest day keeps a child’s record for the least time; the judge may choose any day inside the window.',
    cite: rule('5.840(d)'),
    openPoint: null,
    status: 'policy',
  }),
  otherDestructionMinAge: figure(18, {
    question: 'Records of other holders: from which birthday may they be destroyed?',
    why: 'Recalled and not seen; it is the reading under which nothing is destroyed while the person is a child.',
    cite: rule('5.840(d)'),
    openPoint: 'O-11',
    status: 'unverified',
  }),
  otherDestructionMaxYears: figure(5, {
    question: 'Records of other holders: at most how many years after the order, though never before that birthday?',
    why: 'It agrees with WIC 781(d) and 788(k)(3) and keeps a child’s records for less time than the age of 38 would.',
    cite: wic('781(d)'),
    openPoint: 'O-11',
    status: 'unverified',
  }),
  otherDestructionSuggestedYears: figure(5, {
    question: 'Records of other holders: how many years after the order are proposed?',
    why: 'By analogy with WIC 781(d) and 788(k)(3), where other holders destroy five years after the seal.',
    cite: wic('788(k)(3)'),
    openPoint: 'O-11',
    status: 'unverified',
  }),
  criminalCourtWindow: oneOf(['court', 'other'], 'court', {
    question: 'Records of the criminal court after a certified case: which destruction window applies?',
    why: 'They are a court’s records, and WIC 604(e) orders them sealed without saying when they are destroyed.',
    cite: wic('604(e)'),
    openPoint: null,
    status: 'open',
  }),
  refilingAccessMonths: figure(6, {
    question: 'Within how many months after a 786(e) dismissal may the prosecutor ask?',
    why: 'Six months is the text; how a month without that day ends, and a closed last day, are this court’s policy.',
    cite: wic('786(g)(2)'),
    openPoint: null,
    status: 'policy',
  }),
  appealDays: figure(60, {
    question: 'Within how many days does the youth appeal?',
    why: 'Sixty days is recalled from the rule, whose text was not seen.',
    cite: rule('8.406'),
    openPoint: null,
    status: 'unverified',
  }),
  prostitutionRecordSealedFromAge: figure(18, {
    question: 'From which age may a record of PC 647(b) or former 653.22 be sealed without showing rehabilitation?',
    why: 'WIC 788(a) names the section, whose own text was not seen; 18 is recalled.',
    cite: pen('1203.47'),
    openPoint: null,
    status: 'unverified',
  }),
} as const;
