import './record-result.css';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordResultDocument, type HearingState, type RecordColumnFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { say } from '../../ui/toasts.ts';
import { whyNotResult } from './why-not-result.ts';

/** The six results in the order of their digits. */
const RESULTS = ['HEARD', 'CONTINUED', 'TRAILED', 'SECOND_CALL', 'OFF_CALENDAR', 'AWAY'] as const satisfies readonly HearingState[];
const RESULT_KEYS = {
  HEARD: 'heard',
  CONTINUED: 'continued',
  TRAILED: 'trailed',
  SECOND_CALL: 'second_call',
  OFF_CALENDAR: 'off_calendar',
  AWAY: 'away',
} as const;

type Result = (typeof RESULTS)[number];

interface RecordResultProps {
  readonly matter: RecordColumnFragment;
  /** A continuance needs its cause and its new date: it has a panel of its own. */
  readonly onContinue: () => void;
}

/** What happened: a radio group drawn as chips. Arrows only move; a digit, Space or a press records. */
export function RecordResult({ matter, onContinue }: RecordResultProps) {
  const { t } = useTranslation('session');
  const group = useRef<HTMLDivElement>(null);
  const { run, busy, refusal } = useHearingAct(RecordResultDocument, matter.row);
  const whyNot = (result: Result) => whyNotResult(matter, RESULT_KEYS[result], t('result.notNow'));
  const record = (result: Result) => {
    const why = whyNot(result);
    if (why !== undefined) return say({ words: why, tone: 'stop' });
    if (result === 'CONTINUED') return onContinue();
    void run((version) => ({ input: { hearingId: matter.row.hearingId, version, result, goodCause: null, continuedToSessionId: null } }));
  };
  useKeys([
    { key: 'R', words: t('keys.result'), group: t('keys.record'), rank: 10 },
    ...RESULTS.map((result, index) => ({
      key: `R ${index + 1}`,
      words: t(`state.${result}`),
      group: t('keys.record'),
      act: () => record(result),
      quiet: true,
      rank: 10,
    })),
  ]);
  const chosen = Math.max(
    RESULTS.findIndex((result) => result === matter.row.state),
    0,
  );
  return (
    <>
      <div
        ref={group}
        role="radiogroup"
        aria-label={t('record.whatHappened')}
        aria-busy={busy}
        className="result-chips"
        onKeyDown={(event) => moveFocus(event, group.current)}
      >
        {RESULTS.map((result, index) => (
          <button
            key={result}
            type="button"
            role="radio"
            className="result-chip"
            aria-checked={matter.row.state === result}
            aria-disabled={matter.row.state !== result && whyNot(result) !== undefined}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => record(result)}
          >
            <KeyHint keys={String(index + 1)} /> <span>{t(`state.${result}`)}</span>
          </button>
        ))}
      </div>
      <RefusalNotice refusal={refusal} />
    </>
  );
}

function moveFocus(event: KeyboardEvent, group: HTMLElement | null): void {
  const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || group === null) return;
  event.preventDefault();
  const chips = [...group.querySelectorAll<HTMLButtonElement>('[role="radio"]')];
  const at = chips.findIndex((chip) => chip === document.activeElement);
  chips[(at + by + chips.length) % chips.length]?.focus();
}
