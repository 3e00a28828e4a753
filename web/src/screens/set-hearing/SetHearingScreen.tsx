import './set-hearing.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ExceptionFields, exceptionsOf, lacksReason, rulesToDecide, type ExceptionReasons } from '../../parts/finder/ExceptionFields.tsx';
import { FinderPanel } from '../../parts/finder/FinderPanel.tsx';
import { useSettingHearing, type SettingHearing } from '../../parts/finder/use-setting-hearing.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
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

/** Case and kind of hearing, then the dates that fit: one act sets. Whoever knows the session chooses it in the list below. Nothing typed is lost. */
export function SetHearingScreen() {
  const { t } = useTranslation('setHearing');
  const [search] = useSearchParams();
  const [draft, change] = useState(() => draftFrom(search));
  const setting = useSettingHearing();
  const again = (): void => change({ ...draftFrom(new URLSearchParams()), caseId: draft.caseId });
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="set-page">
        <div className="set-what pleading-rows">
          <Pleading as="section" margin={<h2>{t('matter')}</h2>}>
            <MatterFields draft={draft} onChange={change} />
          </Pleading>
          <Pleading as="section" margin={<h2>{t('what')}</h2>}>
            <HearingFields draft={draft} onChange={change} refusal={setting.refusal} />
          </Pleading>
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
          {...(draft.sessionId === null
            ? {}
            : { foot: ({ actId }) => <ByHandStands actId={actId} onLeave={() => change({ ...draft, sessionId: null })} /> })}
        />
        <BySession draft={draft} onChange={change} onAnother={again} setting={setting} />
      </div>
    </>
  );
}

/** While a session is chosen by hand there is one act, in the list; this is the way back to the finder's dates. */
function ByHandStands({ actId, onLeave }: { readonly actId: string; readonly onLeave: () => void }) {
  const { t } = useTranslation('setHearing');
  return (
    <footer className="finder-foot">
      <div className="finder-foot-acts">
        <span className="caption">{t('byHandStands')}</span>
        <Button id={actId} onPress={onLeave}>
          {t('takeFound')}
        </Button>
      </div>
    </footer>
  );
}

interface BySessionProps {
  readonly draft: HearingDraft;
  readonly onChange: (draft: HearingDraft) => void;
  readonly onAnother: () => void;
  readonly setting: SettingHearing;
}

/** The session by hand: what stands in the way is said with the rule. Its act comes with the choice. */
function BySession({ draft, onChange, onAnother, setting }: BySessionProps) {
  const { t } = useTranslation('setHearing');
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [from, setFrom] = useState(search.get('from') ?? viewer.today);
  const relaxing = useRelaxing(draft, setting.late);
  const [reasons, setReasons] = useState<ExceptionReasons>({});
  const broken = rulesToDecide(viewer.seat, setting.refusal);
  const missing = missingFrom(draft) ?? lackingFrom(relaxing.lacks, lacksReason(broken, reasons));
  const why = missing === null ? undefined : t('why', { missing: t(missing) });
  const confirm = (): void => {
    const input = inputOf(draft);
    if (input === null || setting.done !== null || missing !== null) return;
    const exceptions = broken.length === 0 ? {} : { exceptions: exceptionsOf(broken, reasons) };
    void setting.set({ ...input, ...exceptions, ...(relaxing.isLate ? relaxingInput(relaxing.relax) : {}) });
  };
  const isChosen = draft.sessionId !== null || setting.done !== null;
  useKeys(isChosen ? [{ key: 'Ctrl+Enter', words: t('keySet'), group: t('keyGroup'), act: confirm, inFields: true, why }] : []);
  const again = (): void => {
    setting.forget();
    relaxing.forget();
    onAnother();
  };
  return (
    <div className="set-by-hand">
      <Pleading as="section" margin={<h2>{t('when')}</h2>}>
        <p className="second small">{t('byHand')}</p>
        <SessionChoice draft={draft} onChange={onChange} from={from} onFrom={setFrom} lawful={relaxing.lawful} onDay={relaxing.setDay} />
      </Pleading>
      {isChosen ? (
        <SetFoot setting={setting} why={why} onSet={confirm} onAnother={again}>
          {relaxing.isLate && setting.done === null ? <RelaxFields relaxing={relaxing} refusal={setting.refusal} /> : null}
          {broken.length === 0 ? null : <ExceptionFields broken={broken} reasons={reasons} onChange={setReasons} />}
        </SetFoot>
      ) : null}
    </div>
  );
}

/** What the chosen day or a broken rule still asks for; null when nothing. */
function lackingFrom(relaxing: boolean, reason: boolean): 'whyRelax' | 'whyRules' | null {
  if (relaxing) return 'whyRelax';
  return reason ? 'whyRules' : null;
}
