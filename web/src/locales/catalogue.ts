import { board } from './en/board.ts';
import { calendar } from './en/calendar.ts';
import { changeSession } from './en/change-session.ts';
import { clocks } from './en/clocks.ts';
import { closeList } from './en/close-list.ts';
import { caseFile } from './en/case-file.ts';
import { common } from './en/common.ts';
import { continuance } from './en/continuance.ts';
import { due } from './en/due.ts';
import { feeds } from './en/feeds.ts';
import { filePetition } from './en/file-petition.ts';
import { finder } from './en/finder.ts';
import { finding } from './en/finding.ts';
import { home } from './en/home.ts';
import { importing } from './en/importing.ts';
import { law } from './en/law.ts';
import { minuteOrder } from './en/minute-order.ts';
import { moves } from './en/moves.ts';
import { needs } from './en/needs.ts';
import { outbox } from './en/outbox.ts';
import { packet } from './en/packet.ts';
import { people } from './en/people.ts';
import { phrases } from './en/phrases.ts';
import { plans } from './en/plans.ts';
import { queues } from './en/queues.ts';
import { recordMatter } from './en/record-matter.ts';
import { results } from './en/results.ts';
import { room } from './en/room.ts';
import { search } from './en/search.ts';
import { sealing } from './en/sealing.ts';
import { session } from './en/session.ts';
import { sessionSheet } from './en/session-sheet.ts';
import { setHearing } from './en/set-hearing.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { staffing } from './en/staffing.ts';
import { support } from './en/support.ts';
import { staffList } from './en/staff-list.ts';
import { warrant } from './en/warrant.ts';
import { warrants } from './en/warrants.ts';
import { youthPage } from './en/youth-page.ts';

/** Every word a person reads on a screen, by place. Spanish will be a second table of the same shape. */
export const EN = {
  board,
  calendar,
  caseFile,
  changeSession,
  clocks,
  closeList,
  common,
  continuance,
  due,
  feeds,
  filePetition,
  finder,
  finding,
  home,
  importing,
  law,
  minuteOrder,
  moves,
  needs,
  outbox,
  packet,
  people,
  phrases,
  plans,
  queues,
  recordMatter,
  results,
  room,
  search,
  sealing,
  session,
  sessionSheet,
  setHearing,
  settings,
  shell,
  signIn,
  staffing,
  support,
  staffList,
  warrant,
  warrants,
  youthPage,
} as const;
export const NAMESPACES = [
  'calendar',
  'caseFile',
  'changeSession',
  'clocks',
  'closeList',
  'common',
  'continuance',
  'due',
  'feeds',
  'filePetition',
  'finder',
  'finding',
  'home',
  'importing',
  'law',
  'minuteOrder',
  'moves',
  'needs',
  'outbox',
  'packet',
  'phrases',
  'plans',
  'queues',
  'results',
  'search',
  'sealing',
  'session',
  'sessionSheet',
  'setHearing',
  'settings',
  'shell',
  'signIn',
  'staffing',
  'support',
  'staffList',
  'warrants',
  'youthPage',
] as const satisfies readonly (keyof typeof EN)[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof EN;
  }
}
