import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { callRulesOf, type CallApart, type CallRow, type SessionToCall } from '../order/call-order.ts';
import { drawFrom, type Draw } from './draw.ts';

const OPENS = 510;
const CLOSES = 810;

/** A hearing of ten minutes for a youth who is here, and nothing else that the rule looks at; for specs. */
export function aCallRow(told: Partial<CallRow> & Pick<CallRow, 'hearingId'>): CallRow {
  return {
    setAt: OPENS,
    readyFrom: OPENS,
    minutes: 10,
    buffer: 0,
    isPresent: true,
    isInCustody: false,
    language: null,
    missesSchool: false,
    isHardNews: false,
    ...told,
  };
}

/** A session from 8:30 to 1:30 pm under the settings that ship; for specs. */
export function aSessionToCall(rows: readonly CallRow[], told: Partial<SessionToCall> = {}): SessionToCall {
  return { startsAt: OPENS, endsAt: CLOSES, rows, called: [], apart: [], rules: callRulesOf(DEFAULT_SETTINGS), ...told };
}

/** What a drawn session is like. */
export interface DrawnSession {
  readonly hearings: number;
  readonly seed: number;
  /** Pairs kept apart at level 1 or 2. */
  readonly pairs: number;
  readonly hardNews: number;
  /** Lengths are multiples of it. */
  readonly step?: number;
}

/** A session with so many hearings, the same for the same seed; for specs and the bench. */
export function aDrawnSession({ hearings, seed, pairs, hardNews, step = 5 }: DrawnSession): SessionToCall {
  const draw = drawFrom(seed);
  const rows = Array.from({ length: hearings }, (_, at) =>
    aDrawnRow(draw, { hearingId: `h-${String(at).padStart(2, '0')}`, step, isHardNews: at < hardNews }),
  );
  const apart = Array.from({ length: pairs }, () => aDrawnPair(draw, rows)).filter(({ hearingIds: [one, other] }) => one !== other);
  return aSessionToCall(rows, { apart });
}

interface RowToDraw {
  readonly hearingId: string;
  readonly step: number;
  readonly isHardNews: boolean;
}

function aDrawnRow(draw: Draw, { hearingId, step, isHardNews }: RowToDraw): CallRow {
  const readyFrom = draw(100) < 15 ? OPENS + 3 * step * draw(4) : OPENS;
  return aCallRow({
    hearingId,
    setAt: readyFrom,
    readyFrom,
    minutes: step * (1 + draw(3)),
    buffer: draw(100) < 30 ? step : 0,
    isPresent: draw(100) < 85,
    isInCustody: draw(100) < 25,
    language: draw(100) < 75 ? null : (['km', 'es', 'es'][draw(3)] ?? null),
    missesSchool: draw(100) < 40,
    isHardNews,
  });
}

function aDrawnPair(draw: Draw, rows: readonly CallRow[]): CallApart {
  const [one, other] = [draw(rows.length), draw(rows.length)].map((at) => rows[at]?.hearingId ?? '');
  return { hearingIds: [one ?? '', other ?? ''], level: draw(2) === 0 ? 1 : 2 };
}
