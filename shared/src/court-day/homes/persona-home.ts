import type { Seat } from '../../vocabulary/seat.ts';

/** What a section shows; the rows of each are read by one piece of SQL on the server and said by persona-home-rows.ts. */
export type SectionRows =
  | 'today'
  | 'caseload'
  | 'next'
  | 'orders'
  | 'defense'
  | 'needs'
  | 'sister'
  | 'counts'
  | 'restitution'
  | 'diversion'
  | 'dismissals'
  | 'assessments'
  | 'warrants'
  | 'notices'
  | 'reports'
  | 'away'
  | 'moves'
  | 'ride'
  | 'expect'
  | 'team'
  | 'sessions'
  | 'referrals'
  | 'signatures'
  | 'checks'
  | 'leftover'
  | 'interpreters'
  | 'waits'
  | 'continuances'
  | 'outcomes'
  | 'acts'
  | 'nothing';

/** One of the screens a seat begins its day with. */
export interface SectionPlan {
  readonly key: string;
  readonly title: string;
  /** Said when it has no rows. Where this court keeps no such facts, it says that: an empty list must not read as "nothing is wrong". */
  readonly empty: string;
  readonly rows: SectionRows;
}

const plan = (key: string, rows: SectionRows, words: readonly [title: string, empty: string]): SectionPlan => ({
  key,
  rows,
  title: words[0],
  empty: words[1],
});

const ASKED = plan('asked', 'needs', ['Asked for', 'Nothing was asked for on behalf of your youths.']);
const REPORTS = plan('reports', 'reports', ['Reports due', 'No report is awaited from you.']);
const MISSING = plan('reports', 'reports', ['Reports due', 'No report is awaited from anybody.']);
const CHECKS = plan('checks', 'checks', ['Not ready yet', 'Nothing is left to make sure of for the hearings of the next two weeks.']);
const RIDES = plan('ride', 'ride', ['Court day and ride', 'No youth of yours is set in the next two weeks.']);

/** The five screens of each seat, in the order in which its day asks for them (practice 5). A seat that works on its own screens alone has none. */
export const PERSONA_HOME: Readonly<Record<Seat, readonly SectionPlan[]>> = {
  minors_counsel: [
    plan('today', 'today', ['My youths today', 'No youth of yours is set today.']),
    plan('terms', 'orders', ['Conditions and deadlines', 'No order of your youths is open.']),
    plan('defense', 'defense', ['Motions and sealing', 'No defense is raised, and none is decided, in your cases.']),
    ASKED,
    plan('sister', 'sister', ['Sister case', 'No other case of your youths is known here.']),
  ],
  prosecutor: [
    plan('counts', 'counts', ['Docket and counts', 'No matter of yours is set today.']),
    plan('conflicts', 'nothing', ['Trials elsewhere', 'The clerks keep the days of other trials. None is shown to this seat.']),
    plan('restitution', 'restitution', ['Restitution', 'No restitution is ordered in an open petition.']),
    plan('diversion', 'diversion', [
      'Without judgment',
      'No youth is on informal supervision, on probation without wardship, or deferred.',
    ]),
    plan('dismissals', 'dismissals', ['Dismissals under way', 'No dismissal waits to be entered or to be final.']),
  ],
  county_counsel: [
    plan('next', 'sister', ['Dependency and the other court', 'No date is set in your cases.']),
    plan('assessments', 'assessments', ['Joint assessments', 'No joint assessment is awaited in your cases.']),
    plan('warrants', 'warrants', ['Protective custody warrants', 'No protective custody warrant is live in your cases.']),
    plan('notices', 'notices', ['Notice', 'No hearing of your cases is ahead for which notice is to be shown.']),
    plan('orders', 'orders', ['Orders side by side', 'No order of your cases is open.']),
  ],
  probation_officer: [
    plan('caseload', 'caseload', ['My youths', 'You have no youth in this court.']),
    plan('contact', 'nothing', [
      'Contacts',
      'This court keeps no contacts of officers with youths: your own system does. Nothing is counted here.',
    ]),
    REPORTS,
    plan('away', 'away', ['Away', 'No youth of yours is away.']),
    RIDES,
  ],
  social_worker: [
    plan('next', 'sister', ['Joint court dates', 'No date is set in your cases.']),
    plan('duties', 'reports', ['Duties and reports', 'No report is awaited from you.']),
    plan('moves', 'moves', ['Placement and warrants', 'No placement changed in the last two weeks, and no warrant is live in your cases.']),
    plan('team', 'team', ['Team meetings', 'The team does not meet on a youth of yours in the next two weeks.']),
    plan('services', 'orders', ['Services ordered', 'No order to you is open.']),
  ],
  advocate: [
    plan('next', 'next', ['Next dates and rooms', 'No date is set for your youths.']),
    plan('expect', 'expect', ['What to expect', 'No youth of yours is set in the next two weeks.']),
    RIDES,
    ASKED,
    plan('recognition', 'nothing', ['Good news', 'Good news is said in court. What the bench has written down is not shown to this seat.']),
  ],
  coordinator: [
    plan('staffing', 'team', ['Team meetings', 'The team does not meet in the next two weeks.']),
    plan('referrals', 'referrals', ['Referrals', 'No referral is open.']),
    MISSING,
    plan('services', 'nothing', ['Services and waiting lists', 'This court keeps no list of services. Nothing is counted here.']),
    plan('ride', 'ride', ['Rides', 'Nobody is set in the next two weeks.']),
  ],
  judge: [
    plan('today', 'sessions', ['Sessions', 'No session is planned in the next two weeks.']),
    plan('signatures', 'signatures', ['Waiting for a signature', 'No minute order waits for you.']),
    CHECKS,
    MISSING,
    plan('away', 'away', ['Away', 'No youth of this court is away.']),
  ],
  courtroom_clerk: [
    plan('today', 'sessions', ['Sessions', 'No session is planned in the next two weeks.']),
    plan('signatures', 'signatures', ['Minute orders', 'No minute order waits for anybody.']),
    plan('warrants', 'warrants', ['Warrants', 'No warrant is live.']),
    plan('leftover', 'leftover', ['End of the day', 'Everything that was held is recorded and signed.']),
    MISSING,
  ],
  calendar_clerk: [
    plan('today', 'sessions', ['Sessions', 'No session is planned in the next two weeks.']),
    plan('referrals', 'referrals', ['Transfers in', 'No referral is open.']),
    CHECKS,
    plan('interpreters', 'interpreters', ['Interpreters', 'No interpreter is needed in the next two weeks.']),
    plan('ride', 'ride', ['Transport', 'Nobody is set in the next two weeks.']),
  ],
  administrator: [
    plan('load', 'sessions', ['Load of the next eight weeks', 'No session is planned.']),
    plan('waits', 'waits', ['Waits and starts', 'In no week of the last eight were enough hearings called for a figure.']),
    plan('continuances', 'continuances', ['Why hearings were continued', 'No hearing was continued in the last eight weeks.']),
    plan('outcomes', 'outcomes', ['Results', 'No hearing was held in the last eight weeks.']),
    plan('acts', 'acts', ['Acts by seat', 'Nothing was written in the last two weeks. Who only reads is not counted.']),
  ],
  sealing_clerk: [],
};
