import { useTranslation } from 'react-i18next';
import { useIdentity, type IdentityShown } from '../../features/open-identity/use-identity.ts';
import { shortDate } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';

/** The legal name and birth date: asked for by one who needs them, gone after 20 seconds, and the look is recorded by the court. */
export function Identity({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('caseFile');
  const { shown, show, hide } = useIdentity(caseId);
  const act = shown === undefined ? show : hide;
  useKeys([{ key: 'I', words: t('keyIdentity'), group: t('keyGroup'), act }]);
  return (
    <section>
      <PanelHead title={t('identity')} />
      <div className="case-panel">
        {shown === undefined ? null : <IdentityWords identity={shown} />}
        <Button keyHint="I" {...(shown === undefined ? { icon: 'covered' } : {})} onPress={act}>
          {shown === undefined ? t('identityShow') : t('identityHide')}
        </Button>
        <p className="caption">{t('identityAsk')}</p>
      </div>
    </section>
  );
}

function IdentityWords({ identity }: { readonly identity: IdentityShown }) {
  const { t } = useTranslation('caseFile');
  if (identity === null) return <p className="second">{t('identityNone')}</p>;
  return (
    <dl className="case-pairs">
      <div>
        <dt>{t('legalName')}</dt>
        <dd className="record">
          {identity.legalFirstName} {identity.legalLastName}
        </dd>
      </div>
      <div>
        <dt>{t('bornOn')}</dt>
        <dd>{shortDate(identity.bornOn)}</dd>
      </div>
    </dl>
  );
}
