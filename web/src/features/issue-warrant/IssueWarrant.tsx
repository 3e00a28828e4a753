import './issue-warrant.css';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WarrantFormDocument } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { WarrantSteps } from './WarrantSteps.tsx';

interface IssueWarrantProps {
  readonly hearing: { readonly hearingId: string; readonly version: number };
}

/** Issuing is never the first thing: the warrants that are out stand above it, and the form opens only when the judge asks for it. */
export function IssueWarrant({ hearing }: IssueWarrantProps) {
  const { t } = useTranslation('warrant');
  const { seat } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const why = seat === 'JUDGE' ? undefined : t('judgeAlone');
  const open = () => setIsOpen(true);
  useKeys(isOpen ? [] : [{ key: 'I', words: t('keyIssue'), group: t('keyGroup'), act: why === undefined ? open : undefined, why }]);
  return (
    <div className="record-part issue-warrant">
      {isOpen ? (
        <IssueForm hearing={hearing} onDone={() => setIsOpen(false)} />
      ) : (
        <Button keyHint="I" why={why} onPress={open}>
          {t('open')}
        </Button>
      )}
    </div>
  );
}

function IssueForm({ hearing, onDone }: IssueWarrantProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('warrant');
  const asked = useQuery(WarrantFormDocument, { variables: { hearingId: hearing.hearingId } });
  const form = asked.data?.warrantForm;
  return (
    <Waits asked={asked} rows={4}>
      {form === null ? <p className="second">{t('notHere')}</p> : null}
      {form === null || form === undefined ? null : <WarrantSteps form={form} hearing={hearing} onDone={onDone} />}
    </Waits>
  );
}
