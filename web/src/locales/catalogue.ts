import { common } from './en/common.ts';
import { finding } from './en/finding.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';

/** Every word a person reads on a screen, by place. Spanish will be a second table of the same shape. */
export const EN = { common, shell, session, finding } as const;
export const NAMESPACES = ['common', 'shell', 'session', 'finding'] as const satisfies readonly (keyof typeof EN)[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof EN;
  }
}
