import { useTranslation } from 'react-i18next';
import type { SessionLineUpQuery } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { lineUp, type LinePart } from './line-up.ts';

type LineRow = NonNullable<SessionLineUpQuery['sessionSheet']>['rows'][number];

interface TimeLineProps {
  readonly rows: readonly LineRow[];
  readonly session: { readonly startsAt: string; readonly endsAt: string };
  /** A slot that the finder marks, drawn in before it is set. */
  readonly proposed: { readonly startsAt: string; readonly minutes: number } | null;
}

/** A session as a line by number: kind, minutes, language; no name stands on it. */
export function TimeLine({ rows, session, proposed }: TimeLineProps) {
  const { t } = useTranslation('calendar');
  const parts = lineUp(rows, session, proposed);
  if (rows.length === 0 && proposed === null) return <p className="second small">{t('lineNobody')}</p>;
  return (
    <ol className="time-line" aria-label={t('lineUp')}>
      {parts.map((part) => (
        <li
          key={`${part.kind}${part.startsAt}${part.kind === 'hearing' ? part.row.hearingId : ''}`}
          ref={wide(part)}
          className={`time-line-part time-line-${part.kind}`}
        >
          <span className="caption">{clockTime(part.startsAt)}</span>
          <PartWords part={part} />
        </li>
      ))}
    </ol>
  );
}

/** As wide as its minutes, as far as the words leave room. */
function wide({ minutes }: { readonly minutes: number }): (element: HTMLElement | null) => void {
  return (element) => element?.style.setProperty('flex-grow', String(minutes));
}

function PartWords({ part }: { readonly part: LinePart<LineRow> }) {
  const { t } = useTranslation('calendar');
  if (part.kind === 'free') return <span className="small third">{t('lineFree', { minutes: part.minutes })}</span>;
  if (part.kind === 'proposed')
    return (
      <>
        <span className="small">{t('lineHearing', { minutes: part.minutes })}</span>
        <span className="small">{t('lineProposed')}</span>
      </>
    );
  const { row } = part;
  const needs = row.needs.filter(({ kind }) => kind === 'INTERPRETER' || kind === 'REMOTE' || kind === 'CUSTODY').map(({ words }) => words);
  return (
    <>
      <span className="time-line-number">{row.placeInLine}</span>
      <span className="small">{row.typeWords}</span>
      <span className="caption">{[t('lineHearing', { minutes: row.minutes }), ...needs].join(', ')}</span>
    </>
  );
}
