import { useTranslation } from 'react-i18next';
import { RemoteConsent } from '../../features/remote-consent/RemoteConsent.tsx';
import { weekDay } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Pleading } from '../../ui/Pleading.tsx';
import type { CaseFile } from './CaseScreen.tsx';

interface RemotePartProps {
  readonly file: CaseFile;
  readonly why: string | undefined;
  readonly onChanged: () => void;
}

/** The hearings to come, each with what the youth said about coming by video: the youth's choice after counsel, for that hearing alone. */
export function RemotePart({ file, why, onChanged }: RemotePartProps) {
  const { t } = useTranslation('needs');
  const { today } = useViewer();
  const coming = file.hearings.filter(({ heldOn, state }) => heldOn >= today && state === 'SET');
  return (
    <Pleading as="section" margin={<h2>{t('remoteConsent')}</h2>}>
      <p className="second small">{t('remoteFor')}</p>
      {coming.length === 0 ? <p className="second">{t('remoteNone')}</p> : null}
      {coming.map((hearing) => (
        <FormPanel
          key={hearing.hearingId}
          title={t('remoteOf', { day: weekDay(hearing.heldOn), type: hearing.type })}
          keyGroup={t('keyGroup')}
          why={why}
        >
          {(close) => <RemoteConsent hearing={hearing} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      ))}
    </Pleading>
  );
}
