import '../../ui/paper.css';
import './staff-list.css';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Failed } from '../../ui/Waiting.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { PRINT_KINDS, printKindOf, printKindWords, type PrintKind } from './print-columns.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { usePrinting } from './use-printing.ts';

const ALL = 'all';
const ADDED = 'added';

/** The three prints of a session: the full list, the staff's list, and the lobby's with number and time alone. */
export function StaffListScreen() {
  const { t } = useTranslation('staffList');
  const { sessionId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const kind = printKindOf(search.get('kind'));
  const onlyAdded = search.get('only') === ADDED;
  const printing = usePrinting(sessionId, kind);
  const show = (next: PrintKind, only: boolean): void => setSearch({ kind: next, ...(only ? { only: ADDED } : {}) });
  const print = (): void => void printing.print();
  useKeys([{ key: 'P', words: t('printKey'), group: t('keyGroup'), act: print }]);
  return (
    <div className="paper-ground">
      <div className="paper-acts button-row">
        <ButtonLink href={`/sessions/${sessionId}/sheet`} icon="back">
          {t('back')}
        </ButtonLink>
        <Segments
          label={t('kinds')}
          value={kind}
          onChange={(next) => show(next, onlyAdded)}
          parts={PRINT_KINDS.map((key) => ({ key, words: printKindWords(key) }))}
        />
        <Segments
          label={t('which')}
          value={onlyAdded ? ADDED : ALL}
          onChange={(which) => show(kind, which === ADDED)}
          parts={[
            { key: ALL, words: t('allRows') },
            { key: ADDED, words: t('onlyAdded') },
          ]}
        />
        <Button kind="act" icon="print" keyHint="P" onPress={print} busy={printing.busy}>
          {t('print')}
        </Button>
      </div>
      <div className="paper-acts">
        <RefusalNotice refusal={printing.refusal} />
        {printing.fault === null ? null : <Failed fault={printing.fault}>{t('notPrinted')}</Failed>}
      </div>
      <Waits asked={printing.asked}>
        {printing.page === null || printing.page === undefined ? (
          <NothingHere />
        ) : (
          <PrintSheet page={printing.page} kind={kind} onlyAdded={onlyAdded} />
        )}
      </Waits>
    </div>
  );
}
