import type { Scope } from '@starling/db/scope';

/** Keeps everybody else from booking into these sessions, or calling a matter of them, until this act ends. Locks in one order, so that two acts never wait for each other. */
export async function lockSessions(scope: Scope, sessionIds: readonly string[]): Promise<void> {
  await scope.many(
    'select 1 from app.court_session s where s.court_id = (select app.court()) and s.session_id = any ($1::uuid[]) order by s.session_id for no key update',
    [sessionIds],
  );
}
