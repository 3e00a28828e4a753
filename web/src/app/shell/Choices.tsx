import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DensityChoice, ThemeChoice } from '../../parts/ThemeChoice.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SingleKeys } from './KeyList.tsx';
import { useSignOut } from './use-sign-out.ts';

/** What a person chooses for this machine, and the way out. */
export function Choices({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { signOut, busy } = useSignOut();
  return (
    <Dialog
      title={viewer.name}
      onClose={onClose}
      foot={
        <Button kind="act" busy={busy} onPress={() => void signOut()}>
          {t('signOut')}
        </Button>
      }
    >
      <p className="second">
        {viewer.seatWords} · {viewer.courtName}
      </p>
      <div className="choice-line">
        <span className="strong">{t('theme')}</span>
        <ThemeChoice />
      </div>
      <div className="choice-line">
        <span className="strong">{t('density')}</span>
        <DensityChoice />
      </div>
      <SingleKeys />
      <p>
        <Link to="/feeds" onClick={onClose}>
          {t('feeds')}
        </Link>
      </p>
    </Dialog>
  );
}
