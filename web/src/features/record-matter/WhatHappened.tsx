import './what-happened.css';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { say } from '../../ui/toasts.ts';
import { RESULT_KEYS, RESULTS, type ChosenResult } from './results.ts';
import { FIELD, withResult } from './record-draft.ts';
import { shownResult, standsIn } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';
import { whyNotResult } from './why-not-result.ts';

interface WhatHappenedProps {
  readonly record: RecordInHand;
  /** A continuance needs its cause and its new date: it has a panel of its own. */
  readonly onContinue: () => void;
}

/** What happened: a radio group drawn as chips. Arrows only move; a digit, Space or a press chooses. Nothing is in the record before the save. */
export function WhatHappened({ record, onContinue }: WhatHappenedProps) {
  const { t } = useTranslation('session');
  const group = useRef<HTMLDivElement>(null);
  const { matter, draft } = record;
  const shown = shownResult(matter, draft);
  const whyNot = (result: ChosenResult) => whyNotResult(matter, RESULT_KEYS[result], t('result.notNow'));
  const choose = (result: ChosenResult) => {
    const why = whyNot(result);
    if (why !== undefined) return say({ words: why, tone: 'stop' });
    if (result === 'CONTINUED') return onContinue();
    record.change((now) => withResult(now, result, standsIn(matter, FIELD.result)));
  };
  useKeys([
    { key: 'R', words: t('keys.result'), group: t('keys.record'), rank: 10 },
    ...RESULTS.map((result, index) => ({
      key: `R ${index + 1}`,
      words: t(`state.${result}`),
      group: t('keys.record'),
      act: () => choose(result),
      quiet: true,
      rank: 10,
    })),
  ]);
  const stop = Math.max(
    RESULTS.findIndex((result) => result === shown),
    0,
  );
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={t('record.whatHappened')}
      className="result-chips"
      onKeyDown={(event) => moveFocus(event, group.current)}
    >
      {RESULTS.map((result, index) => (
        <button
          key={result}
          type="button"
          role="radio"
          className="result-chip"
          aria-checked={shown === result}
          aria-disabled={shown !== result && whyNot(result) !== undefined}
          tabIndex={index === stop ? 0 : -1}
          onClick={() => choose(result)}
        >
          <KeyHint keys={String(index + 1)} /> <span>{t(`state.${result}`)}</span>
        </button>
      ))}
    </div>
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
