import { EVERY_COURT } from '../../../time/court-calendar.ts';
import { daysBetween, localDate } from '../../../time/local-date.ts';
import { met } from '../../../law/answer.ts';
import { factText } from '../../../law/vectors/scenario.ts';
import { noticeDue, responseDue } from '../../../law/us-ca/rule-5-860.ts';
import { ACCESS_EFFECT, ACCESS_LIST, mayOpen, type AccessRole, type AccessWish } from '../../../law/us-ca/wic-786-g.ts';
import { appealBy, mayReview, recordPendingReview, YOUTH_REVIEW } from '../../../law/us-ca/wic-800.ts';
import { beforeSealing, hasRowAfterSealing, PETITION_FOR_ACCESS } from '../../../law/us-ca/wic-827.ts';
import { mayGoToFederalOfficer } from '../../../law/us-ca/wic-831.ts';
import { relationsOf, sees } from '../../../policy/visibility.ts';
import { ACCESS_REQUEST, type AccessRequestFacts, type AccessRequestState } from '../../access-request.ts';
import { decideFinding } from '../../finding-consequences.ts';
import { HOLDER_TASK } from '../../holder-task.ts';
import { decide } from '../../machine.ts';
import { PETITION_AFTER_REVIEW } from '../../petition-after-review.ts';
import { RECORD_HOLD } from '../../record-hold.ts';
import { TRAFFICKING_FINDING, type FindingStepFacts } from '../../trafficking-finding.ts';
import { aCount, anId, answered, aFullEntry, aPetition, findingFacts } from '../finding-builders.ts';
import { holds, type ScenarioRow } from './row.ts';

/** Looks into a sealed record, requests of a prosecutor, and review: HT-081 to HT-102, HT-111 to HT-116. */
export const ACCESS_ROWS: Readonly<Record<string, ScenarioRow>> = {
  'HT-081': {
    asks: 'noticeDue and responseDue from the day of filing, and who the table wants notified',
    answers: (scenario) => {
      const notice = noticeDue(localDate(factText(scenario, 'filedOn')), EVERY_COURT).due;
      const told = (terms: Partial<AccessRequestFacts>) =>
        decide(ACCESS_REQUEST, 'filed', 'notify', { ...REQUEST, ...terms }, 'courtroom_clerk').kind;
      return {
        noticeBy: notice,
        responseBy: responseDue(notice, EVERY_COURT).due,
        to: holds(
          told({}) === 'taken' && told({ personIsNotified: false }) === 'unmet' && told({ attorneyOfRecordIsNotified: false }) === 'unmet',
        ),
      };
    },
  },
  'HT-082': {
    asks: 'the table of a request to look: filed, noticed, an appearance asked for; then what a grant needs',
    prose: { notice: 'Whom the clerk tells of the hearing is recalled, not read: the court’s own order of work.' },
    answers: () => {
      const state = (['file', 'notify', 'openResponse', 'setHearing'] as const).reduce<AccessRequestState>((from, command) => {
        const decision = decide(ACCESS_REQUEST, from, command, { ...REQUEST, appearanceIsAsked: true }, 'courtroom_clerk');
        return decision.kind === 'taken' ? decision.to : from;
      }, 'none');
      const grant = (terms: Partial<AccessRequestFacts>) =>
        decide(ACCESS_REQUEST, 'under_review', 'grant', { ...REQUEST, ...terms }, 'judge').kind;
      const needed = (['judgeReadTheFile', 'necessityIsShown', 'limitsAreStated'] as const).every(
        (need) => grant({ [need]: false }) === 'unmet',
      );
      return { state: state === 'hearing_set' ? 'A3_HEARING_SET' : state, decision: holds(needed && grant({}) === 'taken') };
    },
  },
  'HT-084': looks({ role: 'child_welfare', purpose: 'placement_or_service' }, ['access', 'cite', 'courtOrder'], () => ({
    shareWith: holds(rowOf('placement_or_service').limits === 'May be shared with the juvenile court only.'),
  })),
  'HT-086': looks({ role: 'other', purpose: 'other' }, ['access']),
  'HT-087': looks({ role: 'probation', purpose: 'earlier_services', triggerTrue: false }, ['access']),
  'HT-089': {
    asks: 'mayOpen for court, prosecutor, probation and counsel, once a new felony petition is sustained',
    answers: () => {
      const answers = PARTIES.map((role) => opened({ role, purpose: 'disposition_of_new_petition' }));
      return {
        access: answers.every(({ access }) => access),
        cite: answers[0]?.cite,
        unsealed: ACCESS_EFFECT.unsealed,
        notice: ACCESS_EFFECT.agenciesNotified,
      };
    },
  },
  'HT-091': {
    asks: 'mayOpen for the four roles on a motion to transfer',
    answers: () => {
      const WORDS: Partial<Record<AccessRole, string>> = {
        probation: 'probation',
        prosecutor: 'prosecutor',
        youth_counsel: 'counsel for minor',
        court: 'court',
      };
      const answer = opened({ role: 'prosecutor', purpose: 'transfer_decision' });
      return { access: answer.access, cite: answer.cite, who: rowOf('transfer_decision').roles.map((role) => WORDS[role]) };
    },
  },
  'HT-092': {
    asks: 'mayGoToFederalOfficer without an order of the juvenile court',
    answers: () => ({
      access: mayGoToFederalOfficer(false).kind === 'met',
      needs: holds(mayGoToFederalOfficer(true).kind === 'met' && PETITION_FOR_ACCESS.text === 'WIC 827(a)(1)(Q)'),
    }),
  },
  'HT-094': {
    asks: 'mayOpen for a researcher, before and after the court’s order',
    answers: () => {
      const wish = { role: 'researcher', purpose: 'research', triggerTrue: true } as const;
      return {
        access: mayOpen({ ...wish, orderMade: true }).kind === 'met',
        cite: citeOf(mayOpen({ ...wish, orderMade: true })),
        courtOrder: mayOpen({ ...wish, orderMade: false }).kind === 'needsJudge',
        pii: holds(rowOf('research').limits.includes('nothing passed on')),
      };
    },
  },
  'HT-096': looks({ role: 'court', purpose: 'competency' }, ['access', 'cite'], () => ({
    scope: holds(/evaluations, remediation reports, findings and evidence on competency/u.test(rowOf('competency').limits)),
  })),
  'HT-097': {
    asks: 'beforeSealing for a parent, and whether a parent has a row afterwards',
    answers: () => {
      const { inspect, copies } = beforeSealing('parent');
      return { before: { inspect, copies }, after: { access: hasRowAfterSealing('parent') } };
    },
  },
  'HT-099': {
    asks: 'beforeSealing for an advocate of a community organization',
    answers: () => {
      const { inspect, copies } = beforeSealing('advocate');
      return { access: inspect || copies, path: holds(PETITION_FOR_ACCESS.text === 'WIC 827(a)(1)(Q)') };
    },
  },
  'HT-101': {
    asks: 'mayOpen for the court, and for anybody else, to enforce restitution',
    answers: () => {
      const court = opened({ role: 'court', purpose: 'restitution_enforcement' });
      const others = (['prosecutor', 'probation', 'youth_counsel', 'other'] as const).some(
        (role) => opened({ role, purpose: 'restitution_enforcement' }).access,
      );
      return { access: court.access && !others ? 'court only' : 'others', cite: court.cite, enforce: court.access };
    },
  },
  'HT-102': looks({ role: 'probation', purpose: 'federal_funding_compliance' }, ['access', 'cite']),
  'HT-111': {
    asks: 'what the People may have reviewed, how the record is kept, and whether decideFinding would have signed a robbery count',
    flips: [{ settings: { recordPendingReview: 'judge_decides' }, changes: 'interim' }],
    answers: (_scenario, settings) => {
      const robbery = aCount(1, { statute: 'PC 211', level: 'felony' });
      const facts = findingFacts({ petition: aPetition({ counts: [robbery] }), settings });
      const appeal = mayReview('people', 'dismissed_before_jeopardy');
      const writ = mayReview('people', 'sealing_order');
      return {
        remedy: [
          ...(appeal.kind === 'met' && citeOf(appeal) === '800(b)(4)' ? ['800(b)(4) appeal'] : []),
          ...(writ.kind === 'needsJudge' ? ['writ of mandate'] : []),
        ],
        interim: recordPendingReview(settings).kind === 'met' ? 'stays sealed' : 'the judge decides',
        engine: holds(!decideFinding(facts, aFullEntry(facts, { answers: [answered(robbery, true)] })).ok),
      };
    },
  },
  'HT-112': {
    asks: 'the tables after a remand: the finding, the petition, the hold, and one holder',
    flips: [{ settings: { recordPendingReview: 'judge_decides' }, changes: 'holders' }],
    answers: (_scenario, settings) => {
      const state = (['review', 'reverse', 'rehear'] as const).reduce<'made' | string>((from, command) => {
        const row = TRAFFICKING_FINDING.find(([here, name]) => here === from && name === command);
        const decision = row === undefined ? null : decide(TRAFFICKING_FINDING, row[0], command, REMANDED, 'judge');
        return decision?.kind === 'taken' ? decision.to : from;
      }, 'made');
      const reopened = decide(
        PETITION_AFTER_REVIEW,
        'sealed',
        'reopen',
        { findingIsReversed: true, newOrderSaysWhoMayLook: true },
        'judge',
      );
      const alone = decide(PETITION_AFTER_REVIEW, 'sealed', 'reopen', { findingIsReversed: true, newOrderSaysWhoMayLook: false }, 'judge');
      const hold = decide(RECORD_HOLD, 'none', 'place', { ground: 'appeal', groundIsOver: false }, 'judge');
      const unsealing = HOLDER_TASK.some(([, command]) => /unseal|open/u.test(command));
      return {
        finding: state === 'set' ? 'F2_SET' : state,
        petition: reopened.kind === 'taken' && reopened.to === 'pre_jurisdiction' ? 'PRE_JURIS' : 'other',
        holders: holds(hold.kind === 'taken' && alone.kind === 'unmet' && !unsealing && recordPendingReview(settings).kind === 'met'),
        courtAccess: opened({ role: 'court', purpose: 'appeal' }).cite,
      };
    },
  },
  'HT-114': {
    asks: 'mayReview and appealBy for a finding that was denied',
    flips: [{ settings: { appealDays: 30 }, changes: 'days' }],
    prose: { precedence: 'That such an appeal goes before others is the Court of Appeal’s own order of work; no row of ours computes it.' },
    answers: (_scenario, settings) => {
      const answer = mayReview('youth', 'finding_denied');
      const orderOn = localDate('2026-11-24');
      return {
        appeal: answer.kind === 'met' && YOUTH_REVIEW.some(({ order, route }) => order === 'finding_denied' && route === 'appeal'),
        cite: holds('800(a)(1)'.startsWith(citeOf(answer) ?? '?')),
        days: daysBetween(orderOn, appealBy(orderOn, settings).due),
      };
    },
  },
  'HT-116': {
    asks: 'visibility: does a clerk’s seat see the row of a sealed case at all?',
    flips: [],
    prose: { response: 'The clerk’s sentence on the phone; the screen says that there is nothing here, as for a case that never was.' },
    answers: () => {
      const looker = { courtId: anId(90), accountId: anId(91), seat: 'courtroom_clerk', today: localDate('2026-12-01') } as const;
      const row = { court_id: anId(90), case_id: anId(2), branch: '602', sealed_in: anId(92) };
      const relations = relationsOf({ legal_case: [row] });
      return { disclose: sees(looker, 'legal_case', { row, relations }) };
    },
  },
};

const PARTIES = ['court', 'prosecutor', 'probation', 'youth_counsel'] as const;

const REQUEST: AccessRequestFacts = {
  saysWhyAndWhen: true,
  personIsNotified: true,
  attorneyOfRecordIsNotified: true,
  appearanceIsAsked: false,
  responseIsIn: true,
  responseTimeIsOver: false,
  hearingIsNamed: true,
  judgeReadTheFile: true,
  necessityIsShown: true,
  limitsAreStated: true,
  purposeIsServed: false,
};

const REMANDED: FindingStepFacts = {
  mayAssert: met(),
  petitionIsLive: false,
  hearingIsNamed: true,
  matterWasCalled: false,
  youthWasAdvised: false,
  countsFound: 0,
  missing: [],
  reviewTimeIsOver: false,
  review: { way: 'appeal', isRemanded: true, noticeIsGiven: false, errorIsOfRecording: false, everyHolderIsSentTheCorrection: false },
};

/** A scenario that is one wish to look: whether it is met, by which row, and whether an order is needed. */
function looks(
  wish: Pick<AccessWish, 'role' | 'purpose'> & { readonly triggerTrue?: boolean },
  compares: readonly ('access' | 'cite' | 'courtOrder')[],
  also: () => Readonly<Record<string, unknown>> = () => ({}),
): ScenarioRow {
  return {
    asks: `mayOpen for ${wish.role}, ${wish.purpose}${wish.triggerTrue === false ? ', its trigger not true' : ''}`,
    answers: () => {
      const said = opened(wish);
      return { ...Object.fromEntries(compares.map((key) => [key, said[key]])), ...also() };
    },
  };
}

function opened({ role, purpose, triggerTrue = true }: Pick<AccessWish, 'role' | 'purpose'> & { readonly triggerTrue?: boolean }) {
  const answer = mayOpen({ role, purpose, triggerTrue, orderMade: false });
  return { access: answer.kind === 'met', cite: citeOf(answer), courtOrder: answer.kind === 'needsJudge' };
}

/** A cite as the research writes it: without its code. */
function citeOf({ reasons }: ReturnType<typeof mayOpen>): string | undefined {
  return reasons[0]?.cite?.text.replace(/^(?:WIC|PC) /u, '');
}

function rowOf(purpose: AccessWish['purpose']): (typeof ACCESS_LIST)[number] {
  const row = ACCESS_LIST.find((one) => one.purpose === purpose);
  if (row === undefined) throw new Error(`The closed list has no row for ${purpose}.`);
  return row;
}
