import type { ReactNode } from 'react';
import { Failed, Skeleton } from '../ui/Waiting.tsx';
import { faultOf } from './use-act.ts';

interface Asked {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

/**
 * The loading and failed states of a screen's one query. Once something was read, the last good copy stays;
 * `children` are asked only with an answer.
 */
export function Waits({ asked, rows = 6, children }: { readonly asked: Asked; readonly rows?: number; readonly children: ReactNode }) {
  const again = (): void => void Promise.resolve(asked.refetch()).catch(() => undefined);
  if (asked.error !== undefined && asked.error !== null) {
    const fault = faultOf(asked.error);
    return (
      <>
        <Failed fault={fault === '' ? null : fault} onAgain={again} />
        {asked.data === undefined ? null : children}
      </>
    );
  }
  return asked.data === undefined ? <Skeleton rows={rows} /> : <>{children}</>;
}
