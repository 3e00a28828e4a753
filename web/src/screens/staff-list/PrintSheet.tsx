import { useTranslation } from 'react-i18next';
import type { PrintedPageFragment } from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { printKindWords, type PrintKind } from './print-columns.ts';
import { PrintTable } from './PrintTable.tsx';

interface PrintSheetProps {
  readonly page: PrintedPageFragment;
  readonly kind: PrintKind;
  readonly onlyAdded: boolean;
}

/** The paper: on a printer it is the whole page, on the screen a sheet. Its foot stands on every page. */
export function PrintSheet({ page, kind, onlyAdded }: PrintSheetProps) {
  const { t } = useTranslation(['staffList', 'common']);
  const viewer = useViewer();
  const rows = onlyAdded ? page.rows.filter((row) => row.addedSince) : page.rows;
  return (
    <article className={`paper paper-${kind}`}>
      <title>{`${printKindWords(kind)} · ${t('common:starling')}`}</title>
      {viewer.demonstration ? <p className="paper-demonstration">{t('common:demonstration')}</p> : null}
      <PaperHead page={page} kind={kind} />
      {page.recorded ? null : <p className="paper-look">{t('look')}</p>}
      {kind === 'lobby' ? null : <AddedSince page={page} />}
      {rows.length === 0 ? (
        <p className="paper-none">{onlyAdded ? t('emptyAdded') : t('emptyTitle')}</p>
      ) : (
        <PrintTable rows={rows} kind={kind} foot={page.foot} withWalkOn={kind === 'staff' && !onlyAdded} />
      )}
      {kind === 'staff' ? <BeforeTheRoomCloses /> : null}
      {rows.length === 0 ? <footer className="paper-foot">{page.foot}</footer> : null}
    </article>
  );
}

function PaperHead({ page, kind }: Pick<PrintSheetProps, 'page' | 'kind'>) {
  const { t } = useTranslation('staffList');
  return (
    <header className="paper-head">
      <h1 className="record">{page.heading}</h1>
      {kind === 'lobby' ? null : (
        <div className="paper-stamp">
          <p className="strong">{t('confidential')}</p>
          <p>{t('stays')}</p>
        </div>
      )}
    </header>
  );
}

/** Which numbers came since the last print of this kind. */
function AddedSince({ page }: { readonly page: PrintedPageFragment }) {
  const { t } = useTranslation('staffList');
  if (page.lastPrintedAt === null || page.additions.length === 0) return null;
  const numbers = page.additions.map((row) => row.number).join(', ');
  return <p className="paper-added strong">{t('added', { time: instantTime(page.lastPrintedAt), numbers })}</p>;
}

function BeforeTheRoomCloses() {
  const { t } = useTranslation('staffList');
  return (
    <section className="paper-before">
      <h2 className="record">{t('before')}</h2>
      <ul>
        {[t('aNextDate'), t('aRide'), t('theOrder'), t('noWarrant')].map((one) => (
          <li key={one} className="paper-box">
            {one}
          </li>
        ))}
      </ul>
    </section>
  );
}
