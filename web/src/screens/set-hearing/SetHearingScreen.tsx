import './set-hearing.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { HearingFields } from './HearingFields.tsx';
import { draftFrom, missingFrom } from './hearing-draft.ts';
import { JustSet } from './JustSet.tsx';
import { MatterFields } from './MatterFields.tsx';
import { SessionChoice } from './SessionChoice.tsx';
import { useSettingHearing } from './use-setting-hearing.ts';

const FIELD_IDS: Readonly<Record<string, string>> = {
  caseId: 'set-case',
  type: 'set-type',
  minutes: 'set-minutes',
  startsAt: 'set-time',
  sessionId: 'set-session',
};

/** Matter, hearing, session, from top to bottom; what stands in the way is said with the rule, and nothing typed is lost. */
export function SetHearingScreen() {
  const { t } = useTranslation(['setHearing', 'common']);
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [draft, change] = useState(() => draftFrom(search.get('case'), search.get('session')));
  const [from, setFrom] = useState(search.get('from') ?? viewer.today);
  const { set, busy, refusal, fault, done, takeBack, forget } = useSettingHearing();
  const missing = missingFrom(draft);
  const confirm = (): void => (done === null ? void set(draft) : undefined);
  useKeys([
    {
      key: 'Ctrl+Enter',
      words: t('keySet'),
      group: t('keyGroup'),
      act: confirm,
      inFields: true,
      why: missing === null ? undefined : t('why', { missing: t(missing) }),
    },
  ]);
  const again = (): void => {
    forget();
    change({ ...draftFrom(draft.caseId, null), type: null });
  };
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="set-hearing">
        <div className="pleading-rows">
          <Pleading as="section" margin={<h2>{t('matter')}</h2>}>
            <MatterFields draft={draft} onChange={change} />
          </Pleading>
          <Pleading as="section" margin={<h2>{t('what')}</h2>}>
            <HearingFields draft={draft} onChange={change} refusal={refusal} />
          </Pleading>
          <Pleading as="section" margin={<h2>{t('when')}</h2>}>
            <SessionChoice draft={draft} onChange={change} from={from} onFrom={setFrom} />
          </Pleading>
        </div>
      </div>
      <footer className="set-foot">
        <div className="set-foot-words">
          <RefusalNotice refusal={refusal} fieldId={(field) => FIELD_IDS[field]} />
          {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
          {done === null ? null : <JustSet done={done} onUndo={() => void takeBack()} onAnother={again} />}
        </div>
        {done === null ? (
          <Button
            kind="act"
            large
            keyHint="Ctrl+Enter"
            busy={busy}
            onPress={confirm}
            why={missing === null ? undefined : t('why', { missing: t(missing) })}
          >
            {t('confirmPlain')}
          </Button>
        ) : null}
      </footer>
    </>
  );
}
