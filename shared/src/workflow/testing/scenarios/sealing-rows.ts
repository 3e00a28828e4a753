import { EVERY_COURT } from '../../../time/court-calendar.ts';
import { ageOn, birthday, localDate } from '../../../time/local-date.ts';
import type { CourtSettings } from '../../../law/court-settings.ts';
import { factText } from '../../../law/vectors/scenario.ts';
import { mayDestroy } from '../../../law/destruction.ts';
import { agenciesSealBy, tellYouthBy } from '../../../law/us-ca/wic-786-5.ts';
import { refilingAccess, refilingLastDay } from '../../../law/us-ca/wic-786-g.ts';
import {
  checkDestruction,
  checkHolders,
  destructionWindow,
  HOLDER_SEQUENCE,
  mayAddPrior,
  type DraftedHolder,
} from '../../../law/us-ca/wic-786.ts';
import { agencyDestroys788, courtDestroys788, DUTY_AT_18 } from '../../../law/us-ca/wic-788.ts';
import { decideFinding } from '../../finding-consequences.ts';
import type { FindingEntry } from '../../finding-facts.ts';
import { HOLDER_TASK, type HolderTaskFacts } from '../../holder-task.ts';
import { decide } from '../../machine.ts';
import { orderMoves } from '../../order-moves.ts';
import { PETITION_COMPLETION } from '../../petition-relief.ts';
import { aHoldIsOpen, RECORD_HOLD } from '../../record-hold.ts';
import { REFILING_REQUEST } from '../../refiling-request.ts';
import { SEALING_ORDER } from '../../sealing-order.ts';
import { TRAFFICKING_FINDING } from '../../trafficking-finding.ts';
import { aFullEntry, findingFacts } from '../finding-builders.ts';
import { askFinding, byFinding, holds, type Flip, type ScenarioRow } from './row.ts';

const FOUR: readonly DraftedHolder[] = (['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice'] as const).map(
  (kind) => ({ kind, name: kind, askedByYouth: false, reentryFinding: false }),
);
const MIN_AGE: Flip['settings'] = { courtDestructionMinAge: 18 };

/** Prior petitions, filing again, the sealing order, its holders and destruction: HT-054 to HT-079, HT-119. */
export const SEALING_ROWS: Readonly<Record<string, ScenarioRow>> = {
  'HT-054': {
    asks: 'mayAddPrior before the judge has said that P1 meets the criteria',
    answers: () => {
      const answer = mayAddPrior(null);
      const satisfied = mayAddPrior(true).kind === 'met' && mayAddPrior(false).kind === 'notMet';
      return {
        eligible: answer.kind === 'needsJudge' ? 'discretion' : answer.kind,
        route: answer.reasons[0]?.cite?.text,
        requires: holds(satisfied),
      };
    },
  },
  'HT-056': {
    asks: 'the table of the petition when supervision ends: is there a step that prolongs it?',
    answers: (scenario) => {
      const steps = PETITION_COMPLETION.filter(([from]) => from === 'disposed');
      const prolonged = steps.some(([from, , to]) => from === to);
      const ended = askFinding(scenario, { stage: 'completion', complied: true });
      return {
        eligible: prolonged,
        route: prolonged ? 'prolonged' : 'none',
        dismiss: [],
        seal: [],
        alternatives: holds(steps.some(([, , to]) => to === 'dismissed_786a') && ended.route === 'WIC786(a)'),
      };
    },
  },
  'HT-057': byFinding({ ended: 'dismissed_before_adjudication' }, ['eligible', 'route', 'lastDay'], {
    flips: [{ settings: { refilingAccessMonths: 7 }, changes: 'lastDay' }],
    also: (scenario, settings) => {
      const { raw, due } = refilingLastDay(localDate(factText(scenario, 'dismissedOn')), settings, EVERY_COURT);
      return { rawDate: raw, lastDay: refilingIsTaken(due, settings) };
    },
  }),
  'HT-059': {
    asks: 'refilingAccess for a seal that rests on PC 236.23(f), and the table of a request to file again',
    flips: [{ settings: { refilingAccessAfterFinding: 'not_available' }, changes: 'eligible' }],
    answers: (_scenario, settings) => {
      const access = refilingAccess('236_23_f', settings);
      const facts = {
        access,
        filedOn: localDate('2026-12-10'),
        lastDay: localDate('2027-03-10'),
        jeopardyAttached: false,
        circumstancesSuffice: true,
        judgeOpensTheWay: false,
      };
      const filed = decide(REFILING_REQUEST, 'none', 'file', facts, 'prosecutor');
      const granted = decide(REFILING_REQUEST, 'filed', 'grant', facts, 'judge');
      return {
        eligible: access.kind === 'needsJudge' ? 'open' : access.kind,
        default: holds(filed.kind === (access.kind === 'notMet' ? 'unmet' : 'taken') && granted.kind === 'unmet'),
      };
    },
  },
  'HT-061': {
    asks: 'decideFinding with one holder’s day of destruction left blank',
    answers: () => {
      const facts = findingFacts();
      const entry = aFullEntry(facts);
      const refusals = refusalsOf({
        ...entry,
        holders: entry.holders.map((row, place) => (place === 0 ? { ...row, destroyOn: null } : row)),
      });
      return {
        accepted: refusals.length === 0,
        blocked: refusals.some(({ need }) => need === 'everyHolderHasADestructionDate') ? 'G-DATE' : null,
      };
    },
  },
  'HT-062': {
    asks: 'decideFinding with the public defender among the holders',
    answers: () => {
      const named = [{ name: 'Los Angeles County Public Defender', destroyOn: localDate('2030-01-01'), reentryFinding: true }];
      const refusals = refusalsOf(aFullEntry(findingFacts(), { extraHolders: named }));
      const counsel = refusals.some(({ message }) => message === 'Counsel for the youth cannot be ordered to seal.');
      return { accepted: refusals.length === 0, blocked: counsel ? 'R8' : null };
    },
  },
  'HT-064': {
    asks: 'checkHolders with two agencies that nobody asked for, and decideFinding without the court’s finding',
    answers: () => {
      const unasked = ['Department of Motor Vehicles', 'Compton Unified School District'].map((name): DraftedHolder => ({
        kind: 'other_public_agency',
        name,
        askedByYouth: false,
        reentryFinding: false,
      }));
      const answer = checkHolders([...FOUR, ...unasked]);
      const named = unasked.map(({ name }) => ({ name, destroyOn: localDate('2030-01-01'), reentryFinding: false }));
      const refusals = refusalsOf(aFullEntry(findingFacts(), { extraHolders: named }));
      const cited = [...answer.reasons.map(({ cite }) => cite?.text), ...refusals.flatMap(({ cites }) => cites.map(({ text }) => text))];
      return { accepted: answer.kind === 'met' || refusals.length === 0, blocked: holds(cited.every((text) => text === 'WIC 786(f)(2)')) };
    },
  },
  'HT-066': {
    asks: 'the table of one holder: the copy of the order before the records',
    answers: () => ({
      valid: decide(HOLDER_TASK, 'received', 'sealCopy', holderOn('2026-12-01', false), 'sealing_clerk').kind === 'taken',
      requiredSequence: HOLDER_SEQUENCE,
    }),
  },
  'HT-067': {
    asks: 'the sealing order’s table: a further law enforcement agency after the order was complied with',
    flips: [],
    answers: () => {
      const transit: DraftedHolder = { kind: 'law_enforcement', name: 'Transit police', askedByYouth: false, reentryFinding: false };
      const automatic = checkHolders([...FOUR, transit]).kind === 'met';
      const added = decide(SEALING_ORDER, 'complied', 'addHolder', { ...ORDER, newHolderIsAllowed: automatic }, 'judge');
      return {
        eligible: added.kind === 'taken',
        route: added.kind === 'taken' && added.to === 'amended' ? 'amended JV-596 (T19)' : 'none',
        class: holds(automatic),
      };
    },
  },
  'HT-069': {
    asks: 'the finding’s table: an error of recording is corrected, and every holder is sent the corrected order',
    answers: () => {
      const review = { way: null, isRemanded: false, noticeIsGiven: false, errorIsOfRecording: true };
      const correct = (everyHolderIsSentTheCorrection: boolean) =>
        decide(TRAFFICKING_FINDING, 'made', 'correct', { ...STEP, review: { ...review, everyHolderIsSentTheCorrection } }, 'judge').kind;
      return { route: holds(correct(true) === 'taken' && correct(false) === 'unmet') };
    },
  },
  'HT-071': {
    asks: 'destructionWindow under the firearm clause, born on 29 February',
    answers: (scenario, settings) => {
      const bornOn = localDate(factText(scenario, 'dob'));
      const window = destructionWindow({ bornOn, orderOn: localDate('2026-11-24'), firearmClause: true, holder: 'other' }, settings);
      return { fixed: window.fixed && window.from === window.until ? window.from : null };
    },
  },
  'HT-072': {
    asks: 'destructionWindow for a nonminor of 20 years and six months',
    flips: [{ settings: MIN_AGE, changes: 'court' }],
    answers: (scenario, settings) => {
      const youth = {
        bornOn: localDate(factText(scenario, 'dob')),
        orderOn: localDate(factText(scenario, 'orderDate')),
        firearmClause: false,
      };
      const court = destructionWindow({ ...youth, holder: 'court' }, settings);
      const other = destructionWindow({ ...youth, holder: 'other' }, settings);
      return {
        court: { earliest: court.from, latest: court.until },
        otherHolders: { earliest: other.from, latest: other.until, suggested: other.suggested },
        basis: holds([...court.cites, ...other.cites].map(({ text }) => text).join(' ') === 'Rule 5.840(d) Rule 5.840(d) WIC 781(d)'),
      };
    },
  },
  'HT-074': {
    asks: 'checkDestruction of the court’s records on the 18th birthday',
    flips: [{ settings: MIN_AGE, changes: 'accepted' }],
    answers: (scenario, settings) => {
      const bornOn = localDate(factText(scenario, 'dob'));
      const window = destructionWindow({ bornOn, orderOn: localDate('2026-11-24'), firearmClause: false, holder: 'court' }, settings);
      const answer = checkDestruction('The juvenile court', birthday(bornOn, 18), window);
      return { accepted: answer.kind === 'met', prompt: holds(answer.reasons[0]?.cite?.text === 'Rule 5.840(d)') };
    },
  },
  'HT-076': {
    asks: 'mayDestroy while an appeal is pending; and a hold on that ground, then the table of one holder on the day of destruction',
    flips: [{ settings: { pendingMattersHoldDestruction: false }, changes: 'destroy' }],
    answers: (_scenario, settings) => {
      const day = localDate('2031-11-24');
      const law = mayDestroy({ on: day, destroyOn: day, holds: ['appeal'], copiesIncluded: true }, settings);
      const hold = decide(RECORD_HOLD, 'none', 'place', { ground: 'appeal', groundIsOver: false }, 'sealing_clerk');
      const open = aHoldIsOpen(hold.kind === 'taken' ? [{ state: hold.to }] : []);
      const destroyed = decide(HOLDER_TASK, 'copy_sealed', 'destroy', holderOn('2031-11-24', open), 'sealing_clerk');
      const cited = destroyed.kind === 'unmet' ? destroyed.unmet.flatMap(({ cites }) => cites.map(({ text }) => text)) : [];
      return { destroy: law.kind === 'met', hold: holds(cited.includes('WIC 800(g)') && law.reasons[0]?.cite?.text === 'WIC 800(g)') };
    },
  },
  'HT-077': byFinding({ ended: 'never_filed' }, ['eligible', 'route'], {
    also: (scenario) => {
      const agencies = agenciesSealBy(localDate(factText(scenario, 'notifiedOn')), EVERY_COURT);
      const youth = tellYouthBy(localDate(factText(scenario, 'reportedOn')), EVERY_COURT);
      return { leaDojSealBy: { raw: agencies.raw, rolled: agencies.due }, tellMinorBy: { raw: youth.raw, rolled: youth.due } };
    },
  }),
  'HT-079': byFinding({ ward: true }, ['eligible', 'route'], {
    also: () => {
      const bornOn = localDate('2008-03-14');
      const sealedOn = localDate('2027-01-20');
      const court = courtDestroys788({ branch: '602', bornOn, sealedOn, barred707b: false });
      const other = agencyDestroys788(sealedOn);
      return {
        actor: DUTY_AT_18.actor,
        clocks: {
          copyToMinorAndCounselBeforeFilingDays: DUTY_AT_18.copyToYouthAndCounselDaysBeforeFiling,
          daNoticeDays: DUTY_AT_18.noticeToProsecutorDays,
        },
        destruction: {
          court: court.on !== null && ageOn(bornOn, court.on) === 38 && court.must ? 'age 38 (602)' : 'other',
          otherHolders: other.on === localDate('2032-01-20') && other.must ? '5 years after sealing (shall)' : 'other',
        },
      };
    },
  }),
  'HT-119': {
    asks: 'orderMoves for three agencies: two sealed with their copy, one without a record',
    flips: [],
    answers: () => {
      const states = ['copy_sealed', 'copy_sealed', 'no_record'] as const;
      const [last] = orderMoves(
        'distributed',
        states.map((state) => ({ kind: 'law_enforcement', state, destroyOn: localDate('2031-11-24') })),
        localDate('2026-12-24'),
      ).slice(-1);
      const NAMES = { copy_sealed: 'H4', no_record: 'H8' } as const;
      return { sealingOrder: last?.to === 'complied' ? 'S4_COMPLIED' : last?.to, holders: states.map((state) => NAMES[state]) };
    },
  },
};

const ORDER = {
  dismissalIsSignedInThisSession: true,
  holderProblems: [],
  holders: 4,
  holdersComplete: 4,
  holdersDestroyed: 0,
  newHolderIsAllowed: false,
  destructionDateIsReached: false,
  aHoldIsOpen: false,
};
const STEP = {
  mayAssert: { kind: 'met', reasons: [] },
  petitionIsLive: false,
  hearingIsNamed: true,
  matterWasCalled: false,
  youthWasAdvised: false,
  countsFound: 1,
  missing: [],
  reviewTimeIsOver: false,
} as const;

function holderOn(day: string, open: boolean): HolderTaskFacts {
  const on = localDate(day);
  return { today: on, on, previousOn: null, destroyOn: localDate('2031-11-24'), aHoldIsOpen: open };
}

/** The last day on which the request is still taken; the day after it is refused. */
function refilingIsTaken(lastDay: ReturnType<typeof localDate>, settings: CourtSettings): string | null {
  const facts = {
    access: refilingAccess('786_e', settings),
    filedOn: lastDay,
    lastDay,
    jeopardyAttached: false,
    circumstancesSuffice: false,
  };
  return decide(REFILING_REQUEST, 'none', 'file', { ...facts, judgeOpensTheWay: false }, 'prosecutor').kind === 'taken' ? lastDay : null;
}

function refusalsOf(entry: FindingEntry) {
  const result = decideFinding(findingFacts(), entry);
  return result.ok ? [] : result.refusal;
}
