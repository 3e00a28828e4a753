import './identity-in-hand.css';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { useIdentity, type IdentityShown } from './use-identity.ts';

/** On the bench: a button beside the needs, and in its place for 20 seconds what the record calls this youth. */
export function IdentityInHand({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation(['caseFile', 'session']);
  const { shown, show, hide } = useIdentity(caseId);
  const group = t('session:keys.look');
  const escape = { key: 'Escape', words: t('identityHide'), group, act: hide, inFields: true, quiet: true };
  useKeys([
    { key: 'I', words: t('keyIdentity'), group, act: shown === undefined ? show : hide, rank: 30, quiet: true },
    ...(shown === undefined ? [] : [escape]),
  ]);
  return (
    <div className="identity-in-hand">
      {shown === undefined ? null : <IdentityLine identity={shown} />}
      <Button kind="quiet" icon="covered" keyHint="I" onPress={shown === undefined ? show : hide}>
        {shown === undefined ? t('identityShow') : t('identityHide')}
      </Button>
      {shown === undefined ? null : <span className="caption">{t('identityAsk')}</span>}
    </div>
  );
}

function IdentityLine({ identity }: { readonly identity: IdentityShown }) {
  const { t } = useTranslation('caseFile');
  if (identity === null) return <span className="second small">{t('identityNone')}</span>;
  const pairs = [
    [t('legalName'), `${identity.legalFirstName} ${identity.legalLastName}`],
    [t('caseNumber'), identity.caseNumber],
    [t('bornOn'), shortDate(identity.bornOn)],
  ] as const;
  return (
    <dl>
      {pairs.map(([name, words]) => (
        <div key={name}>
          <dt className="caption">{name}</dt>
          <dd className="record">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
