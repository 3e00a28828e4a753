import { copyBy, DUTY_AT_18, noticeToProsecutorBy } from '../law/us-ca/wic-788.ts';
import { wic } from '../law/citation.ts';
import { isAfter, type LocalDate } from '../time/local-date.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where probation's duty at 18 stands. 'none' stands for the row that does not exist yet. */
export type DutyAt18State = 'none' | 'due' | 'copy_given' | 'not_filed' | 'filed' | 'noticed' | 'sealed' | 'refused';

/** What can be asked of it. */
export type DutyAt18Command = 'fallDue' | 'giveCopy' | 'sayWhyNot' | 'file' | 'notify' | 'seal' | 'refuse';

/** What its steps look at. */
export interface DutyAt18Facts {
  readonly isEighteen: boolean;
  /** Something of this person was never sealed: a petition closed, or dismissed in the interests of justice. */
  readonly somethingIsUnsealed: boolean;
  /** The section does not reach it: 707(b) at 14 or older, a registration duty, a conviction of a felony or of moral turpitude since. */
  readonly isExcluded: boolean;
  readonly reasonsAreWritten: boolean;
  readonly copyGivenOn: LocalDate | null;
  readonly filedOn: LocalDate;
  readonly prosecutorNotifiedOn: LocalDate | null;
  readonly hearingOn: LocalDate;
}

const isEighteen = mustHold<DutyAt18Facts>(
  { need: 'isEighteen', message: 'The duty begins on the 18th birthday.', cites: [wic('788(a)')] },
  (facts) => facts.isEighteen,
);
const somethingIsUnsealed = mustHold<DutyAt18Facts>(
  { need: 'somethingIsUnsealed', message: 'Everything of this person is sealed already.', cites: [wic('788(a)')] },
  (facts) => facts.somethingIsUnsealed,
);
const isNotExcluded = mustHold<DutyAt18Facts>(
  { need: 'isNotExcluded', message: 'This section does not reach the record. Say so in writing; WIC 781 may.', cites: [wic('788(b)')] },
  (facts) => !facts.isExcluded,
);
const isExcluded = mustHold<DutyAt18Facts>(
  { need: 'isExcluded', message: 'The section reaches this record: the court seals it.', cites: [wic('788(c)')] },
  (facts) => facts.isExcluded,
);
const reasonsAreWritten = mustHold<DutyAt18Facts>(
  { need: 'reasonsAreWritten', message: 'When probation does not file it says why, in writing.', cites: [wic('788')] },
  (facts) => facts.reasonsAreWritten,
);

const copyInTime = mustHold<DutyAt18Facts>(
  { need: 'copyInTime', message: 'The youth and counsel have the copy 30 days before probation files.', cites: [DUTY_AT_18.cite] },
  ({ copyGivenOn, filedOn }) => copyGivenOn !== null && !isAfter(copyGivenOn, copyBy(filedOn).due),
);
const noticeInTime = mustHold<DutyAt18Facts>(
  { need: 'noticeInTime', message: 'The prosecutor has 15 days’ notice before the court decides.', cites: [DUTY_AT_18.cite] },
  ({ prosecutorNotifiedOn, hearingOn }) =>
    prosecutorNotifiedOn !== null && !isAfter(prosecutorNotifiedOn, noticeToProsecutorBy(hearingOn).due),
);

/** WIC 788: at 18 probation petitions to seal what was never sealed (T33). The court must seal when the section reaches the record. */
export const DUTY_OF_PROBATION_AT_18 = stepsOf<DutyAt18State, DutyAt18Command, DutyAt18Facts>()([
  ['none', 'fallDue', 'due', ['system', 'probation_officer'], [isEighteen, somethingIsUnsealed], wic('788(a)')],
  ['due', 'giveCopy', 'copy_given', ['probation_officer'], [isNotExcluded], wic('788(a)')],
  ['due', 'sayWhyNot', 'not_filed', ['probation_officer'], [reasonsAreWritten], wic('788')],
  ['copy_given', 'file', 'filed', ['probation_officer'], [copyInTime], wic('788')],
  ['filed', 'notify', 'noticed', ['probation_officer', 'courtroom_clerk'], [], wic('788')],
  ['noticed', 'seal', 'sealed', ['judge'], [noticeInTime, isNotExcluded], wic('788(c)')],
  ['noticed', 'refuse', 'refused', ['judge'], [noticeInTime, isExcluded], wic('788(c)')],
]);
