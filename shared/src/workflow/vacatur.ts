import type { Answer } from '../law/answer.ts';
import { pen } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { PetitionState } from '../vocabulary/petition.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where a petition for vacatur stands. 'none' stands for the row that does not exist yet. */
export type VacaturState = 'none' | 'filed' | 'served' | 'unopposed' | 'opposed' | 'granted' | 'denied';

/** What can be asked of it. */
export type VacaturCommand = 'file' | 'serve' | 'noOpposition' | 'oppose' | 'grant' | 'deny';

/** What its steps look at. */
export interface VacaturFacts {
  /** Whether vacatur reaches the offense at all: `vacaturAvailable` of pen-236-14.ts. */
  readonly available: Answer;
  /** Sworn, with every ground (JV-748). */
  readonly isSworn: boolean;
  readonly agencyIsServed: boolean;
  readonly answerIsIn: boolean;
  readonly answerTimeIsOver: boolean;
  /** Victim at the time, direct result, and the best interest of justice: the judge's own findings. */
  readonly findingsAreMade: boolean;
}

const isAvailable = ({ available }: VacaturFacts): readonly UnmetNeed[] =>
  available.kind === 'met'
    ? []
    : available.reasons.map(({ words, cite }) => ({ need: 'isAvailable', message: words, cites: cite === null ? [] : [cite] }));
const isSworn = mustHold<VacaturFacts>(
  { need: 'isSworn', message: 'The petition is sworn and states every ground. Complete it.', cites: [pen('236.14')] },
  (facts) => facts.isSworn,
);
const agencyIsServed = mustHold<VacaturFacts>(
  { need: 'agencyIsServed', message: 'The prosecuting agency has not been served. It has 45 days from then.', cites: [pen('236.14(c)')] },
  (facts) => facts.agencyIsServed,
);
const noAnswerInTime = mustHold<VacaturFacts>(
  { need: 'noAnswerInTime', message: 'The 45 days of the prosecuting agency have not passed.', cites: [pen('236.14(c)')] },
  (facts) => facts.answerTimeIsOver && !facts.answerIsIn,
);
const answerIsIn = mustHold<VacaturFacts>(
  { need: 'answerIsIn', message: 'No opposition was filed.', cites: [pen('236.14(c)')] },
  (facts) => facts.answerIsIn,
);
const findingsAreMade = mustHold<VacaturFacts>(
  {
    need: 'findingsAreMade',
    message: 'The judge finds victim status, the direct result and the best interest of justice, by clear and convincing evidence.',
    cites: [pen('236.14')],
  },
  (facts) => facts.findingsAreMade,
);

/** PC 236.14 and 236.15: a petition to vacate an arrest or an adjudication (T30). It never expires; jurisdiction may have ended long ago. */
export const VACATUR = stepsOf<VacaturState, VacaturCommand, VacaturFacts>()([
  ['none', 'file', 'filed', ['minors_counsel', 'courtroom_clerk', 'sealing_clerk'], [isAvailable, isSworn], pen('236.14')],
  ['filed', 'serve', 'served', ['minors_counsel', 'courtroom_clerk'], [agencyIsServed], pen('236.14(c)')],
  ['served', 'noOpposition', 'unopposed', ['system', 'courtroom_clerk'], [noAnswerInTime], pen('236.14(c)')],
  ['served', 'oppose', 'opposed', ['prosecutor', 'courtroom_clerk'], [answerIsIn], pen('236.14(c)')],
  ...(['unopposed', 'opposed'] as const).flatMap((from) => [
    [from, 'grant', 'granted', ['judge'], [isAvailable, findingsAreMade], pen('236.14')] as const,
    [from, 'deny', 'denied', ['judge'], [], pen('236.14')] as const,
  ]),
]);

/** What becomes of the adjudication itself. */
export type VacatedPetitionCommand = 'vacate';

/** What that step looks at. */
export interface VacatedPetitionFacts {
  readonly vacaturIsGranted: boolean;
}

const vacaturIsGranted = mustHold<VacatedPetitionFacts>(
  { need: 'vacaturIsGranted', message: 'The petition for vacatur has not been granted.', cites: [pen('236.14')] },
  (facts) => facts.vacaturIsGranted,
);
const ADJUDICATED = ['sustained', 'disposed', 'completed', 'closed', 'dismissed_782'] as const satisfies readonly PetitionState[];

/** T30: the adjudication is set aside and dismissed as legally invalid. */
export const VACATED_PETITION = stepsOf<PetitionState, VacatedPetitionCommand, VacatedPetitionFacts>()(
  ADJUDICATED.map((from) => [from, 'vacate', 'vacated_236_14', ['judge'], [vacaturIsGranted], pen('236.14')] as const),
);
