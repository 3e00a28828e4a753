import { useTranslation } from 'react-i18next';
import { canStillSeal, goesOnWith, type FindingOutcome } from './finding-result.ts';

interface ResultWordsProps {
  readonly ending: string;
  readonly outcome: FindingOutcome;
  readonly otherEndings: readonly string[];
}

/** What the present answers lead to, both ways, in the record's face. */
export function ResultWords({ ending, outcome, otherEndings }: ResultWordsProps) {
  const { t } = useTranslation('finding');
  return (
    <div className="result-words record" aria-live="polite">
      <p>
        <strong>{t('result.ending', { ending })}</strong> {useResultSentence(outcome)}
      </p>
      {otherEndings.map((other) => (
        <p key={other}>
          <strong>{t('result.ending', { ending: other })}</strong> {t('result.other')}
        </p>
      ))}
    </div>
  );
}

function useResultSentence(outcome: FindingOutcome): string {
  const { t } = useTranslation('finding');
  const says = (key: 'found' | 'notFound' | 'bothWays' | 'goesOn', numbers: readonly number[]) =>
    numbers.length === 0 ? [] : [t(`result.${key}`, { count: numbers.length, numbers: listed(numbers) })];
  const found = says('found', outcome.found);
  const notFound = says('notFound', outcome.notFound);
  if (outcome.leadsTo === 'sealed') return [...found, t('result.sealed')].join(' ');
  if (outcome.leadsTo === 'denied') return t('result.denied');
  if (outcome.leadsTo === 'goesOn' || !canStillSeal(outcome)) {
    return [...found, ...notFound, ...says('goesOn', goesOnWith(outcome))].join(' ');
  }
  return [...(found.length === 0 ? [t('result.nothingYet')] : found), ...says('bothWays', outcome.open)].join(' ');
}

/** Numbers in a sentence: 1 and 3; 1, 2 and 3. */
export function listed(numbers: readonly number[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(numbers.toSorted((a, b) => a - b).map(String));
}
