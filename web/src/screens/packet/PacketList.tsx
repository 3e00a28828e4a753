import { useTranslation } from 'react-i18next';
import type { PacketLineFragment } from '../../gql/graphql.ts';
import { instantWords } from '../../parts/dates.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

/** The packets of a session, the latest first; each says until when it can be fetched. The file opens with its passphrase alone. */
export function PacketList({ packets }: { readonly packets: readonly PacketLineFragment[] }) {
  const { t } = useTranslation('packet');
  if (packets.length === 0)
    return (
      <Empty title={t('listNone')}>
        <p>{t('listNoneSub')}</p>
      </Empty>
    );
  return (
    <ul className="pleading-rows" aria-label={t('list')}>
      {packets.map((packet) => (
        <Pleading key={packet.packetId} as="li" width="card" margin={<span className="record">{packet.number}</span>}>
          <div className="packet-line">
            <div className="packet-facts">
              <p className="strong">{t('madeBy', { at: instantWords(packet.madeAt), by: packet.madeBy })}</p>
              <p className="second small">{t('matters', { count: packet.matters })}</p>
              {packet.isExpired ? (
                <StateWord shape="dash">{t('expired')}</StateWord>
              ) : (
                <p className="caption">{t('expires', { at: instantWords(packet.expiresAt) })}</p>
              )}
            </div>
            <PacketFiles packet={packet} />
          </div>
        </Pleading>
      ))}
    </ul>
  );
}

function PacketFiles({ packet }: { readonly packet: PacketLineFragment }) {
  const { t } = useTranslation('packet');
  const { fileUrl, document, number } = packet;
  return (
    <div className="button-row">
      {fileUrl === null ? null : (
        <ButtonLink href={fileUrl} target="_blank" icon="lock">
          {t('download', { number })}
        </ButtonLink>
      )}
      {document === null ? null : document.url === null ? (
        <span className="caption">{t('paperWaits')}</span>
      ) : (
        <ButtonLink href={document.url} target="_blank" icon="paper">
          {t('paper', { number })}
        </ButtonLink>
      )}
    </div>
  );
}
