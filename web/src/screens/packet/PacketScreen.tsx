import './packet.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PacketOfDayDocument, type PacketOfDayQuery } from '../../gql/graphql.ts';
import { longDay } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { PageHead, PanelHead } from '../../ui/PageHead.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { EnterFromPaper } from './EnterFromPaper.tsx';
import { MakePacket } from './MakePacket.tsx';
import { PacketList } from './PacketList.tsx';
import { withoutResult } from './packet-rows.ts';

/** The packet for a day without a network: made before it, opened without a network, entered after it with the times as they were. */
export function PacketScreen() {
  const { sessionId = '' } = useParams();
  const asked = useQuery(PacketOfDayDocument, { variables: { sessionId } });
  const again = (): void => void asked.refetch().catch(() => undefined);
  return (
    <Waits asked={asked} rows={6}>
      {asked.data?.docket ? <Packet data={asked.data} docket={asked.data.docket} onChanged={again} /> : <NothingHere />}
    </Waits>
  );
}

interface PacketProps {
  readonly data: PacketOfDayQuery;
  readonly docket: NonNullable<PacketOfDayQuery['docket']>;
  readonly onChanged: () => void;
}

function Packet({ data, docket, onChanged }: PacketProps) {
  const { t } = useTranslation('packet');
  const { acts } = useViewer();
  const { session } = docket;
  const open = withoutResult(docket.rows);
  const notYours = (act: string): string | undefined => (acts.includes(act) ? undefined : t('notYours'));
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', { session: session.name, department: session.department, day: longDay(session.heldOn) })}
        aside={
          <ButtonLink href={`/sessions/${session.sessionId}`} icon="back">
            {t('back')}
          </ButtonLink>
        }
      />
      <div className="packet-page">
        <section aria-label={t('list')}>
          <PanelHead title={t('list')} aside={t('shown', { count: data.dayPackets.length })} />
          <PacketList packets={data.dayPackets} />
          <FormPanel title={t('make')} keyHint="M" keyGroup={t('keyGroup')} why={notYours('packet.make')}>
            {(close) => <MakePacket sessionId={session.sessionId} matters={docket.rows.length} onMade={onChanged} onClose={close} />}
          </FormPanel>
        </section>
        <section aria-label={t('after')}>
          <PanelHead title={t('after')} aside={t('openRows', { count: open.length })} />
          <p className="packet-words second">{t('enterSub')}</p>
          {open.length === 0 ? (
            <p className="packet-words">{t('enterNone')}</p>
          ) : (
            <FormPanel title={t('enter')} keyHint="E" keyGroup={t('keyGroup')} why={notYours('lateEntry.save')}>
              {(close) => <EnterFromPaper rows={open} onEntered={onChanged} onClose={close} />}
            </FormPanel>
          )}
        </section>
      </div>
    </>
  );
}
