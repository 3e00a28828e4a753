import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JustSet } from '../../parts/finder/JustSet.tsx';
import type { SettingHearing } from '../../parts/finder/use-setting-hearing.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const FIELD_IDS: Readonly<Record<string, string>> = {
  caseId: 'set-case',
  type: 'set-type',
  minutes: 'set-minutes',
  startsAt: 'set-time',
  sessionId: 'set-session',
  'timeWaiver.untilOn': 'set-waivedTo',
  goodCause: 'set-goodCause',
  judgeDecides: 'set-judgeDecides',
};

interface SetFootProps {
  readonly setting: SettingHearing;
  /** Why it cannot be set yet; undefined when it can. */
  readonly why: string | undefined;
  readonly onSet: () => void;
  readonly onAnother: () => void;
  /** What the chosen day asks for: beside the button, so that no row of the list moves under the hand. */
  readonly children: ReactNode;
}

/** What stands in the way, what was set with the way back, and the one button. */
export function SetFoot({ setting, why, onSet, onAnother, children }: SetFootProps) {
  const { t } = useTranslation(['setHearing', 'common']);
  const { refusal, fault, done, busy, takeBack } = setting;
  return (
    <footer className="set-foot">
      <div className="set-foot-words">
        <RefusalNotice refusal={refusal} fieldId={fieldId} />
        {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
        {children}
        {done === null ? null : <JustSet done={done} onUndo={() => void takeBack()} onAnother={onAnother} />}
      </div>
      {done === null ? (
        <Button kind="act" large keyHint="Ctrl+Enter" busy={busy} onPress={onSet} why={why}>
          {t('confirmPlain')}
        </Button>
      ) : null}
    </footer>
  );
}

function fieldId(field: string): string | undefined {
  return FIELD_IDS[field];
}
