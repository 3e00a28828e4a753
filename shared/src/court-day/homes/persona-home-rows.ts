import { sayLanguage } from '../../calendar/finder/finder-words.ts';
import type { Citation } from '../../law/citation.ts';
import { rule, wic } from '../../law/citation.ts';
import { daysBetween, isBefore, type LocalDate } from '../../time/local-date.ts';
import { COUNT_STATE } from '../../vocabulary/count.ts';
import { DISMISSAL_STATE, FINDING_STATE } from '../../vocabulary/finding.ts';
import { HEARING_CHECK, RIDE_DIRECTION, RIDE_STATE } from '../../vocabulary/hearing-check.ts';
import { HEARING_MODE, HEARING_STATE, hearingWords } from '../../vocabulary/hearing.ts';
import { MINUTE_FINDING_ANSWER } from '../../vocabulary/minute-finding.ts';
import { MINUTE_ORDER_STATE } from '../../vocabulary/minute-order.ts';
import { YOUTH_NEED } from '../../vocabulary/need.ts';
import { ORDER_OWNER, ORDER_STATE } from '../../vocabulary/order.ts';
import { REFERRAL_STATE } from '../../vocabulary/referral.ts';
import { REPORT_KIND, REPORT_STATE } from '../../vocabulary/report-due.ts';
import { RESOURCE_USE_STATE } from '../../vocabulary/resource.ts';
import { SESSION_STATE } from '../../vocabulary/session.ts';
import { WARRANT_KIND, WARRANT_STATE } from '../../vocabulary/warrant.ts';
import { CUSTODY_KIND, JURISDICTION_STATUS } from '../../vocabulary/youth.ts';
import { FIGURES_SAID } from './figures-said.ts';
import type { SectionRows } from './persona-home.ts';

/** One fact of a section as it is read: keys of vocabularies, numbers and days. No name stands in anything but `chosenName`. */
export interface HomeFact {
  readonly rowId: string;
  readonly chosenName: string | null;
  readonly place: number | null;
  readonly caseId: string | null;
  readonly hearingId: string | null;
  readonly on: LocalDate | null;
  readonly at: string | null;
  /** The key of what it is. */
  readonly kind: string | null;
  /** The key of how it stands. */
  readonly stands: string | null;
  /** Words that were entered: an order, a department, an ending. */
  readonly said: string | null;
  readonly amount: number | null;
  readonly isOpen: boolean;
}

/** How a row is shown, beside its words. */
export type RowState = 'plain' | 'good' | 'care' | 'stop';

/** A row in words. */
export interface SaidRow {
  readonly words: string;
  readonly detail: string | null;
  readonly state: RowState;
  readonly stateWords: string | null;
  readonly cite: Citation | null;
}

type Say = (fact: HomeFact, today: LocalDate) => Partial<SaidRow> & Pick<SaidRow, 'words'>;

/** Says one row of a section. */
export function sayHomeRow(rows: SectionRows, fact: HomeFact, today: LocalDate): SaidRow {
  return { detail: null, state: 'plain', stateWords: null, cite: null, ...SAY[rows](fact, today) };
}

const wordOf = (vocabulary: Readonly<Record<string, string>>, key: string | null): string => (key === null ? '' : (vocabulary[key] ?? key));
const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);
const late = (on: LocalDate | null, today: LocalDate): number => (on !== null && isBefore(on, today) ? daysBetween(on, today) : 0);

const hearing: Say = ({ kind, stands, said, amount }) => ({
  words: hearingWords(kind ?? ''),
  detail: [said, amount === null || amount === 0 ? null : `${String(amount)} before`].filter((part) => part !== null).join(', ') || null,
  stateWords: wordOf(HEARING_STATE, stands) || null,
});

const report: Say = ({ kind, stands, said, on }, today) => {
  const over = stands === 'due' ? late(on, today) : 0;
  return {
    words: wordOf(REPORT_KIND, kind),
    detail: said === null ? null : wordOf(ORDER_OWNER, said),
    state: over > 0 ? 'stop' : stands === 'received' ? 'good' : 'care',
    stateWords: over > 0 ? `${days(over)} late` : wordOf(REPORT_STATE, stands),
  };
};

const SAY: Readonly<Record<SectionRows, Say>> = {
  today: hearing,
  caseload: ({ kind, stands, on }) => ({
    words: on === null ? 'No date is set' : hearingWords(kind ?? ''),
    state: on === null ? 'care' : 'plain',
    stateWords: stands === null ? null : wordOf(CUSTODY_KIND, stands),
  }),
  // No kind of hearing: the room and the time are all that whoever stands beside a youth needs.
  next: ({ said, stands }) => ({ words: said ?? 'Room not named', stateWords: wordOf(HEARING_MODE, stands) || null }),
  expect: ({ said, stands, amount, at }) => ({
    words: `${said ?? 'The room'}: come at ${at ?? 'the time'}, about ${String(amount ?? 0)} minutes`,
    detail: 'The judge speaks with the youth first. A break may be asked for at any time.',
    stateWords: wordOf(HEARING_MODE, stands) || null,
  }),
  orders: ({ said, kind, stands, on }, today) => {
    const over = late(on, today);
    return {
      words: said ?? '',
      detail: wordOf(ORDER_OWNER, kind) || null,
      state: over > 0 ? 'stop' : 'plain',
      stateWords: over > 0 ? `${days(over)} late` : wordOf(ORDER_STATE, stands),
    };
  },
  defense: ({ said, stands }) => ({
    words: `Petition ending ${said ?? ''}`,
    stateWords: wordOf(FINDING_STATE, stands),
    state: stands === 'denied' ? 'stop' : 'plain',
  }),
  needs: ({ kind, said, stands }) => ({
    words: said ?? wordOf(YOUTH_NEED, kind),
    detail: wordOf(YOUTH_NEED, kind),
    stateWords: stands === 'rule_1_100' ? 'Accommodation' : 'Stands',
    cite: stands === 'rule_1_100' ? rule('1.100') : null,
  }),
  sister: ({ kind, stands, said }) => ({
    words: kind === null ? `Case ${stands ?? ''}, heard elsewhere` : hearingWords(kind),
    detail: said,
    stateWords: kind === null ? null : stands,
  }),
  counts: ({ kind, said, amount }) => ({
    words: hearingWords(kind ?? ''),
    detail: countWords(said),
    stateWords: amount === null ? null : `${String(amount)} ${amount === 1 ? 'count' : 'counts'}`,
  }),
  restitution: ({ said, stands }) => ({
    words: `Petition ending ${said ?? ''}`,
    stateWords: stands === null ? 'Ordered' : 'Ruled',
  }),
  diversion: ({ kind }) => ({ words: wordOf(JURISDICTION_STATUS, kind) }),
  dismissals: ({ said, stands }) => ({
    words: `Petition ending ${said ?? ''}`,
    stateWords: wordOf(DISMISSAL_STATE, stands),
    state: 'care',
  }),
  assessments: (fact, today) => ({ ...report(fact, today), cite: wic('241.1') }),
  warrants: ({ kind, stands, on }, today) => ({
    words: wordOf(WARRANT_KIND, kind),
    detail: on === null ? null : `Issued ${days(daysBetween(on, today))} ago`,
    state: 'stop',
    stateWords: wordOf(WARRANT_STATE, stands),
  }),
  notices: ({ kind, stands }) => ({
    words: hearingWords(kind ?? ''),
    state: stands === 'made' ? 'good' : 'care',
    stateWords: stands === null ? 'Notice not shown last time' : `Notice last time: ${wordOf(MINUTE_FINDING_ANSWER, stands).toLowerCase()}`,
  }),
  reports: report,
  away: ({ on, isOpen }, today) => ({
    words: on === null ? 'Away' : `Away ${days(daysBetween(on, today))}`,
    state: isOpen ? 'stop' : 'care',
    stateWords: isOpen ? 'Warrant out' : 'No warrant',
  }),
  moves: ({ kind, stands, isOpen }) =>
    isOpen
      ? { words: wordOf(WARRANT_KIND, kind), state: 'stop', stateWords: wordOf(WARRANT_STATE, stands) }
      : { words: wordOf(CUSTODY_KIND, kind), stateWords: stands === 'ended' ? 'Until then' : 'Since then' },
  ride: ({ kind, stands, said }) =>
    kind === null
      ? { words: 'No ride home is named', state: 'care' }
      : {
          words: wordOf(RIDE_DIRECTION, kind),
          detail: said === null ? null : wordOf(ORDER_OWNER, said),
          stateWords: wordOf(RIDE_STATE, stands),
        },
  team: ({ said, amount }) => ({
    words: said ?? 'The team meets',
    detail: amount === null ? null : `${String(amount)} ${amount === 1 ? 'youth' : 'youths'}`,
  }),
  sessions: ({ said, stands, amount, kind }) => ({
    words: said ?? '',
    detail: amount === null ? null : `${String(amount)} minutes set of ${kind ?? ''}`,
    stateWords: wordOf(SESSION_STATE, stands),
  }),
  referrals: ({ said, stands, on }, today) => ({
    words: said ?? 'Referred',
    detail: on === null ? null : `${days(daysBetween(on, today))} ago`,
    stateWords: wordOf(REFERRAL_STATE, stands),
  }),
  signatures: ({ kind, stands }) => ({ words: hearingWords(kind ?? ''), state: 'care', stateWords: wordOf(MINUTE_ORDER_STATE, stands) }),
  checks: ({ kind, said, amount }) => ({
    words: hearingWords(kind ?? ''),
    detail: checkWords(said),
    state: 'care',
    stateWords: `${String(amount ?? 0)} open`,
  }),
  leftover: ({ kind, stands, on }, today) => {
    const isRecorded = ['heard', 'continued', 'off_calendar', 'away'].includes(stands ?? '');
    const over = late(on, today);
    return {
      words: hearingWords(kind ?? ''),
      detail: isRecorded ? 'The minute is not signed.' : 'Nothing is recorded.',
      state: over > 0 ? 'stop' : 'care',
      stateWords: over > 0 ? `${days(over)} late` : wordOf(HEARING_STATE, stands),
    };
  },
  interpreters: ({ kind, stands, said }) => ({
    words: sayLanguage(kind ?? ''),
    detail: said,
    state: stands === null ? 'stop' : stands === 'asked' ? 'care' : 'good',
    stateWords: stands === null ? 'Nobody is asked' : wordOf(RESOURCE_USE_STATE, stands),
  }),
  ...FIGURES_SAID,
  nothing: ({ said }) => ({ words: said ?? '' }),
};

/** 'clothes,ride_home' as 'Own clothes asked for. Ride home named': what is to be made sure of. */
function checkWords(said: string | null): string | null {
  return said === null
    ? null
    : said
        .split(',')
        .map((item) => wordOf(HEARING_CHECK, item))
        .join('. ');
}

/** 'alleged:2,admitted:1' as '2 alleged, 1 admitted': how the counts of a petition stand, never what they charge. */
function countWords(said: string | null): string | null {
  if (said === null) return null;
  return said
    .split(',')
    .map((part) => {
      const [state = '', count = ''] = part.split(':');
      return `${count} ${wordOf(COUNT_STATE, state).toLowerCase()}`;
    })
    .join(', ');
}
