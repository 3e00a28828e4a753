import './staff-list.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { StaffListDocument, type StaffListQuery } from '../../gql/graphql.ts';
import { clockTime, clockTimeFull, longDate, shortDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { StaffListTable } from './StaffListTable.tsx';

export type StaffListDocket = NonNullable<StaffListQuery['docket']>;

/** The list the courtroom's staff holds: on paper it is the whole page, on the screen a sheet with a print button. */
export function StaffListScreen() {
  const { t } = useTranslation('staffList');
  const { sessionId = '' } = useParams();
  const asked = useQuery(StaffListDocument, { variables: { sessionId } });
  const docket = asked.data?.docket ?? null;
  useKeys([{ key: 'P', words: t('printKey'), group: t('keyGroup'), act: () => window.print() }]);
  return (
    <div className="paper-ground">
      <div className="paper-acts button-row">
        <ButtonLink href="/sessions" icon="back">
          {t('back')}
        </ButtonLink>
        <Button kind="act" icon="print" keyHint="P" onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <Waits asked={asked}>{docket === null ? <NothingHere /> : <Sheet docket={docket} />}</Waits>
    </div>
  );
}

function Sheet({ docket }: { readonly docket: StaffListDocket }) {
  const { t } = useTranslation(['staffList', 'common']);
  const viewer = useViewer();
  const { session } = docket;
  const half = session.startsAt < '12:00' ? t('morning') : t('afternoon');
  const title = t('title', { department: session.department.replace(/^Dept\.? /, ''), half });
  const used = session.gauge.heard + session.gauge.inHand + session.gauge.stillSet;
  return (
    <article className="paper">
      <title>{`${title} · ${t('common:starling')}`}</title>
      {viewer.demonstration ? <p className="paper-demonstration">{t('common:demonstration')}</p> : null}
      <header className="paper-head">
        <div>
          <h1 className="record">{title}</h1>
          <p>
            {[
              t('sub', {
                day: longDate(session.heldOn),
                from: clockTime(session.startsAt),
                to: clockTime(session.endsAt),
                judge: session.judge,
              }),
              docket.clerk === null ? '' : t('clerk', { name: docket.clerk }),
            ]
              .filter((one) => one !== '')
              .join(' · ')}
          </p>
        </div>
        <div className="paper-stamp">
          <p className="strong">{t('confidential')}</p>
          <p>{t('stays')}</p>
        </div>
      </header>
      {docket.rows.length === 0 ? <p className="paper-none">{t('emptyTitle')}</p> : <StaffListTable docket={docket} />}
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
      <footer className="paper-foot">
        <span>{t('printedFor', { name: viewer.name, day: shortDate(viewer.today), time: clockTimeFull(viewer.now) })}</span>
        <span>{t('minutes', { used, capacity: session.gauge.capacity })}</span>
      </footer>
    </article>
  );
}
