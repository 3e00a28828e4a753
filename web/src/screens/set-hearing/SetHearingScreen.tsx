import './set-hearing.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../parts/viewer.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { HearingFields } from './HearingFields.tsx';
import { draftFrom, missingFrom } from './hearing-draft.ts';
import { MatterFields } from './MatterFields.tsx';
import { RelaxFields } from './RelaxFields.tsx';
import { SessionChoice } from './SessionChoice.tsx';
import { SetFoot } from './SetFoot.tsx';
import { useRelaxing } from './use-relaxing.ts';
import { useSettingHearing } from './use-setting-hearing.ts';

/** Matter, hearing, session, from top to bottom; what stands in the way is said with the rule, and nothing typed is lost. */
export function SetHearingScreen() {
  const { t } = useTranslation('setHearing');
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [draft, change] = useState(() => draftFrom(search.get('case'), search.get('session')));
  const [from, setFrom] = useState(search.get('from') ?? viewer.today);
  const setting = useSettingHearing();
  const relaxing = useRelaxing(draft, setting.late);
  const missing = missingFrom(draft) ?? (relaxing.lacks ? 'whyRelax' : null);
  const why = missing === null ? undefined : t('why', { missing: t(missing) });
  const confirm = (): void =>
    setting.done === null && missing === null ? void setting.set(draft, relaxing.isLate ? relaxing.relax : null) : undefined;
  useKeys([{ key: 'Ctrl+Enter', words: t('keySet'), group: t('keyGroup'), act: confirm, inFields: true, why }]);
  const again = (): void => {
    setting.forget();
    relaxing.forget();
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
            <HearingFields draft={draft} onChange={change} refusal={setting.refusal} />
          </Pleading>
          <Pleading as="section" margin={<h2>{t('when')}</h2>}>
            <SessionChoice draft={draft} onChange={change} from={from} onFrom={setFrom} lawful={relaxing.lawful} onDay={relaxing.setDay} />
          </Pleading>
        </div>
      </div>
      <SetFoot setting={setting} why={why} onSet={confirm} onAnother={again}>
        {relaxing.isLate && setting.done === null ? <RelaxFields relaxing={relaxing} refusal={setting.refusal} /> : null}
      </SetFoot>
    </>
  );
}
