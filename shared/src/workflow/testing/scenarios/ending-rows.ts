import { mayAssert } from '../../../law/us-ca/pen-236-23.ts';
import { schoolNoticeArises } from '../../../law/us-ca/wic-827-b.ts';
import { COURT_SESSION } from '../../court-session.ts';
import { decideFinding } from '../../finding-consequences.ts';
import { documentsOf } from '../../finding-paper.ts';
import { decide } from '../../machine.ts';
import { WARRANT } from '../../warrant.ts';
import { aFullEntry, anId, findingFacts } from '../finding-builders.ts';
import { askFinding, holds, type ScenarioRow } from './row.ts';

/** What ends with the petition and what survives it: notices, warrants, a notice of violation, papers offered. HT-104 to HT-109. */
export const ENDING_ROWS: Readonly<Record<string, ScenarioRow>> = {
  'HT-104': {
    asks: 'schoolNoticeArises for a listed offense when nothing was sustained',
    answers: () => ({ send827b: schoolNoticeArises({ sustained: false, listedOffense: true }) }),
  },
  'HT-106': {
    asks: 'decideFinding with a bench warrant on P1 and a protective-custody warrant in the dependency case',
    answers: () => {
      const warrants = [
        { warrantId: anId(51), caseId: anId(2), petitionId: anId(1), kind: 'bench', state: 'issued' },
        { warrantId: anId(53), caseId: anId(30), petitionId: null, kind: 'protective_custody', state: 'issued' },
      ] as const;
      const facts = findingFacts({ warrants });
      const ruling = decideFinding(facts, aFullEntry(facts));
      const recalled = ruling.ok ? (ruling.value.end?.warrantsRecalled ?? []) : [];
      const WORDS = { bench: 'P1 warrant', protective_custody: '300 protective custody warrant' } as const;
      const confirmed = WARRANT.some(([from, command]) => from === 'recalled' && command === 'confirmRecall');
      const closing = decide(
        COURT_SESSION,
        'open',
        'close',
        { isToday: true, placesInHand: [], placesWithUnconfirmedRecall: [1], leftUnexplained: [] },
        'judge',
      );
      return {
        recall: warrants.filter(({ warrantId }) => recalled.includes(warrantId)).map(({ kind }) => WORDS[kind]),
        keep: warrants.filter(({ warrantId }) => !recalled.includes(warrantId)).map(({ kind }) => WORDS[kind]),
        confirm: holds(confirmed && closing.kind === 'unmet'),
      };
    },
  },
  'HT-107': {
    asks: 'decideFinding on P1 while a 777 notice of P0 is open, and mayAssert on the notice itself',
    flips: [{ settings: { findingOnProbationNotice: true }, changes: 'flag' }],
    answers: (_scenario, settings) => {
      const facts = findingFacts({
        otherPetitions: [{ petitionId: anId(20), caseId: anId(2), kind: '777', ending: '0201', state: 'filed' }],
        settings,
      });
      const ruling = decideFinding(facts, aFullEntry(facts));
      return {
        autoDismiss: JSON.stringify(ruling).includes(anId(20)),
        flag: holds(mayAssert({ kind: '777', timeliness: 'on_time' }, settings).kind === 'notMet'),
      };
    },
  },
  'HT-109': {
    asks: 'the papers that the signature makes, and the papers that the finding’s answer offers',
    answers: (scenario) => {
      const made: readonly string[] = documentsOf(findingFacts(), true).map(({ kind }) => kind);
      const offered = askFinding(scenario, { counts: [{ n: 1, code: 'PC 484' }], findings: 'made' }).documents;
      return {
        auto: made.some((kind) => kind.includes('dna')),
        offer: offered.filter(({ words }) => words.startsWith('Offered:')).map(({ form }) => form),
      };
    },
  },
};
