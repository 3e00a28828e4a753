import { rule, wic } from '../law/citation.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where a prosecutor's request to look into a sealed file stands: A0 to A7. 'none' stands for the row that does not exist yet. */
export type AccessRequestState =
  'none' | 'filed' | 'noticed' | 'response_open' | 'hearing_set' | 'under_review' | 'granted_with_limits' | 'denied' | 'closed';

/** What can be asked of such a request. */
export type AccessRequestCommand = 'file' | 'notify' | 'openResponse' | 'setHearing' | 'review' | 'hear' | 'grant' | 'deny' | 'close';

/** What the steps of a request look at. Only who was told and what was said, never what stands in the file. */
export interface AccessRequestFacts {
  /** The request says why the papers are needed and by when, with the forms of notice and response attached (JV-592 to JV-594). */
  readonly saysWhyAndWhen: boolean;
  readonly personIsNotified: boolean;
  readonly attorneyOfRecordIsNotified: boolean;
  /** The person or counsel asks to be heard in person. */
  readonly appearanceIsAsked: boolean;
  readonly responseIsIn: boolean;
  readonly responseTimeIsOver: boolean;
  readonly hearingIsNamed: boolean;
  readonly judgeReadTheFile: boolean;
  /** The papers are necessary for the duty to disclose, and only those are opened. */
  readonly necessityIsShown: boolean;
  readonly limitsAreStated: boolean;
  /** The purpose is served, or the time stated in the order has passed. */
  readonly purposeIsServed: boolean;
}

const saysWhyAndWhen = mustHold<AccessRequestFacts>(
  {
    need: 'saysWhyAndWhen',
    message: 'The request says why the papers are needed and by when, with the notice and the response form. Complete it.',
    cites: [wic('786(g)(1)(K)'), rule('5.860(c)')],
  },
  (facts) => facts.saysWhyAndWhen,
);
const bothAreNotified = mustHold<AccessRequestFacts>(
  {
    need: 'bothAreNotified',
    message: 'The court tells the person and the attorney of record, within two court days. Record both.',
    cites: [rule('5.860(c)(1)(B)')],
  },
  (facts) => facts.personIsNotified && facts.attorneyOfRecordIsNotified,
);
const appearanceIsAsked = mustHold<AccessRequestFacts>(
  {
    need: 'appearanceIsAsked',
    message: 'Nobody asked to be heard in person. The judge decides on the papers.',
    cites: [wic('786(g)(1)(K)')],
  },
  (facts) => facts.appearanceIsAsked,
);
const noAppearanceIsAsked = mustHold<AccessRequestFacts>(
  { need: 'noAppearanceIsAsked', message: 'An appearance was asked for. Set the hearing.', cites: [wic('786(g)(1)(K)')] },
  (facts) => !facts.appearanceIsAsked,
);
const hearingIsNamed = mustHold<AccessRequestFacts>(
  { need: 'hearingIsNamed', message: 'No hearing is named for the request. Choose one.', cites: [rule('5.860')] },
  (facts) => facts.hearingIsNamed,
);
const responseIsInOrTimeIsOver = mustHold<AccessRequestFacts>(
  {
    need: 'responseIsInOrTimeIsOver',
    message: 'The time to respond runs: ten days from the notice. Wait for the response, or for the day.',
    cites: [rule('5.860(c)(2)(A)')],
  },
  (facts) => facts.responseIsIn || facts.responseTimeIsOver,
);
const judgeReadTheFile = mustHold<AccessRequestFacts>(
  { need: 'judgeReadTheFile', message: 'The judge reads the file before deciding.', cites: [wic('786(g)(1)(K)')] },
  (facts) => facts.judgeReadTheFile,
);
const necessityIsShown = mustHold<AccessRequestFacts>(
  {
    need: 'necessityIsShown',
    message: 'Only what is necessary is opened. Name the papers, or deny the request.',
    cites: [wic('786(g)(1)(K)')],
  },
  (facts) => facts.necessityIsShown,
);
const limitsAreStated = mustHold<AccessRequestFacts>(
  { need: 'limitsAreStated', message: 'The limits of the use are stated on the record. Enter them.', cites: [wic('786(g)(1)(K)')] },
  (facts) => facts.limitsAreStated,
);
const purposeIsServed = mustHold<AccessRequestFacts>(
  { need: 'purposeIsServed', message: 'The papers are still in use under the order.', cites: [wic('786(g)(1)(K)')] },
  (facts) => facts.purposeIsServed,
);

const CLERKS = ['courtroom_clerk', 'sealing_clerk'] as const;
const TO_REVIEW = [noAppearanceIsAsked, responseIsInOrTimeIsOver];

/**
 * WIC 786(g)(1)(K): a prosecutor asks for papers of a sealed file to meet the duty to disclose (T22 to T24). The person is heard first,
 * the judge reads, and only what is necessary is opened. No step of it unseals anything or tells an agency (R10).
 */
export const ACCESS_REQUEST = stepsOf<AccessRequestState, AccessRequestCommand, AccessRequestFacts>()([
  ['none', 'file', 'filed', ['prosecutor', ...CLERKS], [saysWhyAndWhen], wic('786(g)(1)(K)')],
  ['filed', 'notify', 'noticed', CLERKS, [bothAreNotified], rule('5.860(c)(1)(B)')],
  ['noticed', 'openResponse', 'response_open', ['system', ...CLERKS], [], rule('5.860(c)(2)(A)')],
  ['response_open', 'setHearing', 'hearing_set', CLERKS, [appearanceIsAsked, hearingIsNamed], rule('5.860')],
  ['response_open', 'review', 'under_review', ['judge', ...CLERKS], TO_REVIEW, rule('5.860(c)(2)(A)')],
  ['hearing_set', 'hear', 'under_review', ['judge', 'courtroom_clerk'], [], wic('786(g)(1)(K)')],
  ['under_review', 'grant', 'granted_with_limits', ['judge'], [judgeReadTheFile, necessityIsShown, limitsAreStated], wic('786(g)(1)(K)')],
  ['under_review', 'deny', 'denied', ['judge'], [judgeReadTheFile], wic('786(g)(1)(K)')],
  ['granted_with_limits', 'close', 'closed', ['system', 'sealing_clerk'], [purposeIsServed], wic('786(g)(3)')],
  ['denied', 'close', 'closed', ['system', 'sealing_clerk'], [], wic('786(g)(1)(K)')],
]);
