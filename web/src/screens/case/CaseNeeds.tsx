import '../../parts/forms/form-panel.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EnterNeed } from '../../features/enter-need/EnterNeed.tsx';
import { SaveSafeContact } from '../../features/safe-contact/SaveSafeContact.tsx';
import { CaseNeedsDocument, type NeedsOfYouthFragment } from '../../gql/graphql.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { roleWords } from '../../parts/needs/role-words.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import type { CaseFile } from './CaseScreen.tsx';
import { ApartPart } from './ApartPart.tsx';
import { NeedsTable } from './NeedsTable.tsx';
import { RemotePart } from './RemotePart.tsx';

/** What the calendar keeps to for one youth: needs, the safe contact, remote hearings, and who is kept apart. No reason stands on it. */
export function CaseNeeds({ file }: { readonly file: CaseFile }) {
  const { t } = useTranslation('needs');
  const asked = useQuery(CaseNeedsDocument, { variables: { caseId: file.caseId } });
  const again = (): void => void asked.refetch().catch(() => undefined);
  const needs = asked.data?.youthNeeds ?? null;
  return (
    <Waits asked={asked} rows={6}>
      {needs === null ? <p className="case-panel second">{t('notYours')}</p> : <OpenNeeds needs={needs} file={file} onChanged={again} />}
    </Waits>
  );
}

interface OpenNeedsProps {
  readonly needs: NeedsOfYouthFragment;
  readonly file: CaseFile;
  readonly onChanged: () => void;
}

function OpenNeeds({ needs, file, onChanged }: OpenNeedsProps) {
  const { t } = useTranslation('needs');
  const { acts } = useViewer();
  const why = acts.includes('needs.change') ? undefined : t('notYoursToEnter');
  const { caseId, safeContact } = needs;
  return (
    <div className="case-clocks pleading-rows">
      <Pleading as="section" margin={<h2>{t('title')}</h2>}>
        <p className="second small">{t('sub')}</p>
        <NeedsTable needs={needs.needs} mayChange={why === undefined} onChanged={onChanged} />
        <FormPanel title={t('enterNeed')} keyHint="N" keyGroup={t('keyGroup')} why={why}>
          {(close) => <EnterNeed caseId={caseId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      </Pleading>
      <Pleading as="section" margin={<h2>{t('safeContact')}</h2>}>
        <SafeContactWords contact={safeContact} />
        <FormPanel title={safeContact === null ? t('enterContact') : t('changeContact')} keyGroup={t('keyGroup')} why={why}>
          {(close) => (
            <SaveSafeContact key={safeContact?.version ?? 0} caseId={caseId} contact={safeContact} onEntered={onChanged} onClose={close} />
          )}
        </FormPanel>
      </Pleading>
      <RemotePart file={file} why={why} onChanged={onChanged} />
      <ApartPart needs={needs} onChanged={onChanged} />
    </div>
  );
}

function SafeContactWords({ contact }: { readonly contact: NeedsOfYouthFragment['safeContact'] }) {
  const { t } = useTranslation('needs');
  if (contact === null) return <Notice tone="care" title={t('noContact')} />;
  return (
    <dl className="case-pairs need-pairs">
      <div>
        <dt>{t('throughRole')}</dt>
        <dd>{roleWords(contact.throughRole)}</dd>
      </div>
      <div>
        <dt>{t('hours')}</dt>
        <dd>{contact.hours}</dd>
      </div>
      <div>
        <dt>{t('mayBeSaid')}</dt>
        <dd>{contact.words}</dd>
      </div>
      <div>
        <dt>{t('reach')}</dt>
        <dd>{contact.reach ?? t('reachCovered')}</dd>
      </div>
    </dl>
  );
}
