import { CONTINUANCE_CAUSED_BY, CONTINUANCE_REASON } from '@starling/shared/vocabulary/continuance';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Select } from '../../ui/Select.tsx';

/** The reasons that have a digit of their own on the bench. */
const DIGITS = 6;
const REASONS = Object.entries(CONTINUANCE_REASON).map(([code, { words, causedBy }]) => ({
  code,
  words,
  causedBy: CONTINUANCE_CAUSED_BY[causedBy],
}));
const USUAL = REASONS.slice(0, DIGITS);
const OTHERS = REASONS.slice(DIGITS);

interface ContinuanceReasonsProps {
  readonly chosen: string | null;
  /** Once the facts are accepted the digits choose among the dates. */
  readonly digits: boolean;
  readonly onChoose: (code: string) => void;
}

/** The coded reasons: the first six by a digit, the others in a list, each with who caused it. */
export function ContinuanceReasons({ chosen, digits, onChoose }: ContinuanceReasonsProps) {
  const { t } = useTranslation('continuance');
  const group = t('keyGroup');
  useKeys(
    digits
      ? [
          { key: `1–${DIGITS}`, words: t('keyReason'), group, rank: 5 },
          ...USUAL.map(({ code, words }, at) => ({ key: String(at + 1), words, group, act: () => onChoose(code), quiet: true })),
        ]
      : [],
  );
  return (
    <div className="record-part">
      <h3>
        {t('why')} <Cite cite={{ text: 'WIC 682(b)' }} />
      </h3>
      <div className="cause-list" role="group" aria-label={t('why')}>
        {USUAL.map(({ code, words, causedBy }, at) => (
          <button key={code} type="button" className="cause" aria-pressed={chosen === code} onClick={() => onChoose(code)}>
            {digits ? <KeyHint keys={String(at + 1)} /> : null}
            <span>
              {words} <span className="caption">{causedBy}</span>
            </span>
          </button>
        ))}
      </div>
      <Select
        label={t('otherReason')}
        placeholder={t('otherReasonPlaceholder')}
        choices={OTHERS.map(({ code, words, causedBy }) => ({ key: code, words, detail: causedBy }))}
        value={OTHERS.some(({ code }) => code === chosen) ? chosen : null}
        onChange={onChoose}
      />
    </div>
  );
}
