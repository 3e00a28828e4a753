import {
  SESSION_CHANGE_KIND,
  SESSION_CHANGE_REASON,
  type SessionChangeKind,
  type SessionChangeReason,
} from '@starling/shared/vocabulary/session-change';
import type { SessionChangeLine } from '../graphql/types/calendar.types.ts';
import { instant } from './sql.ts';

/** A change `sc` of a whole session. */
export const CHANGE_LINE = `json_build_object('sessionChangeId', sc.session_change_id, 'kind', sc.kind, 'reasonCode', sc.reason_code, 'reason', sc.reason,
  'fromValue', sc.from_value, 'toValue', sc.to_value, 'otherSessionId', sc.other_session_id,
  'madeBy', (select a.name from app.account a where a.court_id = sc.court_id and a.account_id = sc.made_by), 'madeAt', ${instant('sc.made_at')})`;

/** A change as the statement answers it. */
export interface ChangeLineFromSql extends Omit<SessionChangeLine, 'words' | 'kind' | 'reasonCode'> {
  readonly kind: SessionChangeKind;
  readonly reasonCode: SessionChangeReason | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
}

/** A change in one sentence: what, from what to what, and why. */
export function sayChangeLine({ fromValue, toValue, ...line }: ChangeLineFromSql): SessionChangeLine {
  const values = [fromValue, toValue].filter((value) => value !== null).join(' to ');
  const why =
    line.reasonCode === null ? '' : ` ${SESSION_CHANGE_REASON[line.reasonCode]}${line.reason === null ? '' : `: ${line.reason}`}.`;
  return { ...line, words: `${SESSION_CHANGE_KIND[line.kind]}${values === '' ? '' : `: ${values}`}.${why}` };
}
