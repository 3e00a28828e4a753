import { rule, wic, type Citation } from '../law/citation.ts';
import type { HearingType } from './hearing.ts';

/** What the court says to a finding: made, not made, or left open for later. */
export const MINUTE_FINDING_ANSWER = { made: 'Made', not_made: 'Not made', reserved: 'Reserved' } as const;

/** An answer's key. */
export type MinuteFindingAnswer = keyof typeof MINUTE_FINDING_ANSWER;

interface MinuteFindingRow {
  /** As it stands in the minute order. */
  readonly words: string;
  /** As the judge may say it to the youth. */
  readonly spoken: string;
  /** The law that wants it; null where the reference on the shelf names no section for it. */
  readonly cite: Citation | null;
  /** The hearings at which it is asked for; null at every hearing. */
  readonly hearingTypes: readonly HearingType[] | null;
  readonly answers: readonly MinuteFindingAnswer[];
  /** The answer that needs individual facts; null when none does. */
  readonly needsFacts: MinuteFindingAnswer | null;
  /** What the facts have to say, as the form asks for it. */
  readonly factsAsked: string;
}

const MADE_OR_NOT = ['made', 'not_made'] as const;
const ALL_THREE = ['made', 'not_made', 'reserved'] as const;
const REMOVAL = [
  'detention',
  'disposition',
  'placement_review_15_day',
  'placement_review_6_month',
  'permanency',
  'jurisdiction_disposition_300',
  'review_366_21_e',
  'permanency_366_21_f',
  'permanency_366_22',
  'permanency_366_25',
] as const satisfies readonly HearingType[];
const FIRST = ['detention', 'arraignment', 'jurisdiction_disposition_300'] as const satisfies readonly HearingType[];
const BOTH_COURTS = ['joint_assessment', 'jurisdiction', 'disposition'] as const satisfies readonly HearingType[];
const TIMED = ['detention', 'arraignment', 'pretrial', 'pre_jurisdiction_defense', 'jurisdiction'] as const satisfies readonly HearingType[];
const APPEALABLE = ['disposition', 'jurisdiction_disposition_300', 'violation', 'change_of_orders'] as const satisfies readonly HearingType[];

/**
 * The findings that the law wants in the minutes, in the order in which a minute order carries them. What is not said is not made: a
 * finding stands in the minutes only when somebody answered it. Restraints are none unless the judge finds the need for this youth.
 */
export const MINUTE_FINDING = {
  notice_given: {
    words: 'Notice of this hearing was given as the law asks.',
    spoken: 'Everyone who had to know about today was told in time.',
    cite: wic('658'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'not_made',
    factsAsked: 'Say who was not reached, and why.',
  },
  notice_waived: {
    words: 'Notice of this hearing is waived.',
    spoken: 'You and your lawyer agreed to go ahead without a longer notice.',
    cite: null,
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'made',
    factsAsked: 'Say who waived it.',
  },
  counsel_present_and_advised: {
    words: 'The youth is represented by counsel and was advised of the right to counsel at every stage.',
    spoken: 'Your lawyer is here for you, and will be at every hearing.',
    cite: wic('633'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'not_made',
    factsAsked: 'Say whether counsel was waived, and how the court made sure of it.',
  },
  interpreter_sworn: {
    words: 'The interpreter is sworn, or the oath is on file.',
    spoken: 'The interpreter promised to tell you everything that is said.',
    cite: rule('2.893'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'not_made',
    factsAsked: 'Say who interprets, and why the interpreter is not certified.',
  },
  hearing_closed: {
    words: 'The hearing is closed to the public.',
    spoken: 'Only people who belong to this matter are in the room.',
    cite: wic('676'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'not_made',
    factsAsked: 'Say why the hearing is open.',
  },
  persons_excluded: {
    words: 'Persons who are not part of the matter are excluded from the hearing.',
    spoken: 'We asked some people to wait outside.',
    cite: wic('676'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'made',
    factsAsked: 'Say who waits outside, by role.',
  },
  restraints: {
    words: 'Restraints are used in the courtroom.',
    spoken: 'I explain to you why this is so today, and we look at it again next time.',
    cite: wic('210.6'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'made',
    factsAsked:
      'Write the facts about this youth, in custody or in court: a manifest need to prevent physical harm, or a real risk of flight; that the prosecution bore the burden; and why no lighter form would do.',
  },
  reasonable_efforts: {
    words: 'Reasonable efforts were made to prevent or end the removal from home.',
    spoken: 'The people who work with your family tried to make it possible for you to be at home.',
    cite: null,
    hearingTypes: REMOVAL,
    answers: ALL_THREE,
    needsFacts: 'made',
    factsAsked: 'Name the efforts, one by one.',
  },
  joint_assessment_241_1: {
    words: 'The joint assessment of both departments was received and considered.',
    spoken: 'Both departments sat down together about what helps you best.',
    cite: wic('241.1'),
    hearingTypes: BOTH_COURTS,
    answers: ALL_THREE,
    needsFacts: 'not_made',
    factsAsked: 'Say what is missing, and until when.',
  },
  education_rights: {
    words: 'The holder of education rights is named.',
    spoken: 'We agreed who decides with you about school.',
    cite: null,
    hearingTypes: ['detention', 'disposition', 'placement_review_6_month', 'permanency', 'jurisdiction_disposition_300', 'review_366_21_e'],
    answers: ALL_THREE,
    needsFacts: 'made',
    factsAsked: 'Name the holder, by role.',
  },
  icwa_inquiry: {
    words: 'The court asked whether the youth is or may be an Indian child.',
    spoken: 'We asked about your family, and whether you belong to a tribe.',
    cite: wic('224.3'),
    hearingTypes: [...FIRST, 'disposition'],
    answers: ALL_THREE,
    needsFacts: 'made',
    factsAsked: 'Say who was asked, and what is known.',
  },
  continuance_good_cause: {
    words: 'Good cause for the continuance is found on the facts stated.',
    spoken: 'There is a good reason to go on another day, and I said it aloud.',
    cite: wic('682(b)'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: 'made',
    factsAsked: 'Agreement or convenience is not good cause. Write the facts.',
  },
  time_waived: {
    words: 'The youth, after speaking with counsel, waives time.',
    spoken: 'You talked with your lawyer and agreed to wait longer.',
    cite: wic('682(b)'),
    hearingTypes: TIMED,
    answers: MADE_OR_NOT,
    needsFacts: 'made',
    factsAsked: 'Say until which day.',
  },
  speedy_right_advised: {
    words: 'The youth was advised of the right to a hearing within the time of the law.',
    spoken: 'You have a right to an answer soon, and I explained when.',
    cite: wic('657'),
    hearingTypes: TIMED,
    answers: MADE_OR_NOT,
    needsFacts: null,
    factsAsked: '',
  },
  appeal_advised: {
    words: 'The youth was advised of the right to appeal.',
    spoken: 'If you think I got it wrong, another court can look at it; your lawyer knows how.',
    cite: wic('800(a)'),
    hearingTypes: APPEALABLE,
    answers: MADE_OR_NOT,
    needsFacts: null,
    factsAsked: '',
  },
  remote_consent: {
    words: 'The youth agreed to take part from elsewhere, after speaking with counsel.',
    spoken: 'It was your choice to join from where you are.',
    cite: wic('679.5'),
    hearingTypes: null,
    answers: MADE_OR_NOT,
    needsFacts: null,
    factsAsked: '',
  },
} as const satisfies Readonly<Record<string, MinuteFindingRow>>;

/** A finding's key, as stored in `app.minute_finding.kind`. */
export type MinuteFindingKind = keyof typeof MINUTE_FINDING;
