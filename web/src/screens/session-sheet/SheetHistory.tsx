import { SESSION_PRINT_KIND } from '@starling/shared/vocabulary/session';
import { useTranslation } from 'react-i18next';
import type { SessionSheetQuery } from '../../gql/graphql.ts';
import { instantTime, shortDay } from '../../parts/dates.ts';

type Sheet = NonNullable<SessionSheetQuery['sessionSheet']>;
const KINDS: Readonly<Record<string, string>> = SESSION_PRINT_KIND;

/** What was done to the whole session and what was printed of it, latest first, with who and when. */
export function SheetHistory({ sheet }: { readonly sheet: Pick<Sheet, 'changes' | 'prints'> }) {
  const { t } = useTranslation('sessionSheet');
  return (
    <section className="sheet-under sheet-history">
      <div>
        <h2 className="small strong">{t('history')}</h2>
        {sheet.changes.length === 0 ? <p className="small second">{t('historyNone')}</p> : null}
        <ul>
          {sheet.changes.map((one) => (
            <li key={one.sessionChangeId} className="small">
              {t('historyLine', { words: one.words, who: one.madeBy ?? t('nobody'), at: saidAt(one.madeAt) })}
              {one.reason === null ? null : <span className="second"> · {one.reason}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2 className="small strong">{t('prints')}</h2>
        {sheet.prints.length === 0 ? <p className="small second">{t('printsNone')}</p> : null}
        <ul>
          {sheet.prints.map((one) => (
            <li key={one.sessionPrintId} className="small">
              {t('printLine', {
                kind: KINDS[one.kind] ?? one.kind,
                number: one.number,
                count: one.hearings,
                who: one.printedBy,
                at: saidAt(one.printedAt),
              })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function saidAt(instant: string): string {
  return `${shortDay(instant.slice(0, 10))}, ${instantTime(instant)}`;
}
