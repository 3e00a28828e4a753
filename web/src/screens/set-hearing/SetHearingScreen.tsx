import './set-hearing.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ExceptionFields, exceptionsOf, lacksReason, rulesToDecide, type ExceptionReasons } from '../../parts/finder/ExceptionFields.tsx';
import { FinderPanel } from '../../parts/finder/FinderPanel.tsx';
import { useSettingHearing } from '../../parts/finder/use-setting-hearing.ts';
import { useViewer } from '../../parts/viewer.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { HearingFields } from './HearingFields.tsx';
import { draftFrom, inputOf, missingFrom, type HearingDraft } from './hearing-draft.ts';
import { relaxingInput } from './lawful-day.ts';
import { MatterFields } from './MatterFields.tsx';
import { RelaxFields } from './RelaxFields.tsx';
import { SessionChoice } from './SessionChoice.tsx';
import { SetFoot } from './SetFoot.tsx';
import { useRelaxing } from './use-relaxing.ts';

/** Case, kind of hearing, and beside them the dates that fit; whoever knows the session chooses it below. Nothing typed is lost. */
export function SetHearingScreen() {
  const { t } = useTranslation('setHearing');
  const [search] = useSearchParams();
  const [draft, change] = useState(() => draftFrom(search));
  const again = (): void => change({ ...draftFrom(new URLSearchParams()), caseId: draft.caseId });
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="set-page">
        <div className="set-hearing">
          <BySession draft={draft} onChange={change} onAnother={again} />
        </div>
        <FinderPanel
          caseId={draft.caseId}
          petitionId={draft.petitionId}
          type={draft.type}
          minutes={draft.minutes}
          mode={draft.mode}
          hardNews={draft.hardNews}
          sessionIds={draft.onlySession === null ? undefined : [draft.onlySession]}
          onAnother={again}
        />
      </div>
    </>
  );
}

interface BySessionProps {
  readonly draft: HearingDraft;
  readonly onChange: (draft: HearingDraft) => void;
  readonly onAnother: () => void;
}

/** What is set, and the session by hand: what stands in the way is said with the rule. */
function BySession({ draft, onChange, onAnother }: BySessionProps) {
  const { t } = useTranslation('setHearing');
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [from, setFrom] = useState(search.get('from') ?? viewer.today);
  const setting = useSettingHearing();
  const relaxing = useRelaxing(draft, setting.late);
  const [reasons, setReasons] = useState<ExceptionReasons>({});
  const broken = rulesToDecide(viewer.seat, setting.refusal);
  const missing = missingFrom(draft) ?? (relaxing.lacks ? 'whyRelax' : lacksReason(broken, reasons) ? 'whyRules' : null);
  const why = missing === null ? undefined : t('why', { missing: t(missing) });
  const confirm = (): void => {
    const input = inputOf(draft);
    if (input === null || setting.done !== null || missing !== null) return;
    const exceptions = broken.length === 0 ? {} : { exceptions: exceptionsOf(broken, reasons) };
    void setting.set({ ...input, ...exceptions, ...(relaxing.isLate ? relaxingInput(relaxing.relax) : {}) });
  };
  useKeys([{ key: 'Ctrl+Enter', words: t('keySet'), group: t('keyGroup'), act: confirm, inFields: true, why }]);
  const again = (): void => {
    setting.forget();
    relaxing.forget();
    onAnother();
  };
  return (
    <>
      <div className="pleading-rows">
        <Pleading as="section" margin={<h2>{t('matter')}</h2>}>
          <MatterFields draft={draft} onChange={onChange} />
        </Pleading>
        <Pleading as="section" margin={<h2>{t('what')}</h2>}>
          <HearingFields draft={draft} onChange={onChange} refusal={setting.refusal} />
        </Pleading>
        <Pleading as="section" margin={<h2>{t('when')}</h2>}>
          <p className="second small">{t('byHand')}</p>
          <SessionChoice draft={draft} onChange={onChange} from={from} onFrom={setFrom} lawful={relaxing.lawful} onDay={relaxing.setDay} />
        </Pleading>
      </div>
      <SetFoot setting={setting} why={why} onSet={confirm} onAnother={again}>
        {relaxing.isLate && setting.done === null ? <RelaxFields relaxing={relaxing} refusal={setting.refusal} /> : null}
        {broken.length === 0 ? null : <ExceptionFields broken={broken} reasons={reasons} onChange={setReasons} />}
      </SetFoot>
    </>
  );
}
