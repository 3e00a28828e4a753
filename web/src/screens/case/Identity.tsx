import { useEffect, useState } from 'react';
import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CaseIdentityDocument, type CaseIdentityQuery } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';

const SHOWN_MS = 20_000;

/** The legal name and birth date: asked for by one who needs them, gone after 20 seconds, and the look is recorded by the court. */
export function Identity({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('caseFile');
  const { hidden } = useNames();
  const [shown, setShown] = useState(false);
  const [ask, { data, called }] = useLazyQuery(CaseIdentityDocument, { fetchPolicy: 'no-cache' });
  const show = (): void => {
    void ask({ variables: { caseId } }).then(() => setShown(true));
  };
  useKeys([{ key: 'I', words: t('keyIdentity'), group: t('keyGroup'), act: shown ? () => setShown(false) : show }]);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = window.setTimeout(() => setShown(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return (
    <section>
      <PanelHead title={t('identity')} />
      <div className="case-panel">
        {shown && !hidden && called ? <IdentityWords identity={data?.case?.identity ?? null} /> : null}
        {shown ? (
          <Button keyHint="I" onPress={() => setShown(false)}>
            {t('identityHide')}
          </Button>
        ) : (
          <Button keyHint="I" icon="covered" onPress={show}>
            {t('identityShow')}
          </Button>
        )}
        <p className="caption">{t('identityAsk')}</p>
      </div>
    </section>
  );
}

function IdentityWords({ identity }: { readonly identity: NonNullable<CaseIdentityQuery['case']>['identity'] }) {
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
