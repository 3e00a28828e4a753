import { calendar } from './en/calendar.ts';
import { changeSession } from './en/change-session.ts';
import { clocks } from './en/clocks.ts';
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
import { moves } from './en/moves.ts';
import { needs } from './en/needs.ts';
import { plans } from './en/plans.ts';
import { queues } from './en/queues.ts';
import { search } from './en/search.ts';
import { sealing } from './en/sealing.ts';
import { session } from './en/session.ts';
import { sessionSheet } from './en/session-sheet.ts';
import { setHearing } from './en/set-hearing.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { support } from './en/support.ts';
import { staffList } from './en/staff-list.ts';

/** Every word a person reads on a screen, by place. Spanish will be a second table of the same shape. */
export const EN = {
  calendar,
  caseFile,
  changeSession,
  clocks,
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
  moves,
  needs,
  plans,
  queues,
  search,
  sealing,
  session,
  sessionSheet,
  setHearing,
  settings,
  shell,
  signIn,
  support,
  staffList,
} as const;
export const NAMESPACES = [
  'calendar',
  'caseFile',
  'changeSession',
  'clocks',
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
  'moves',
  'needs',
  'plans',
  'queues',
  'search',
  'sealing',
  'session',
  'sessionSheet',
  'setHearing',
  'settings',
  'shell',
  'signIn',
  'support',
  'staffList',
] as const satisfies readonly (keyof typeof EN)[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof EN;
  }
}
