import { useTranslation } from 'react-i18next';

/** One part of a score: what it weighs, how much of it this date has, and out of how much. */
export interface ScorePart {
  readonly part: string;
  readonly label: string;
  readonly got: number;
  readonly of: number;
}

/** The parts of a score as bars out of their own weights; words and figures say it first, the bar is the second telling. */
export function ScoreParts({ parts }: { readonly parts: readonly ScorePart[] }) {
  const { t } = useTranslation('finder');
  return (
    <span className="score-parts">
      {parts.map(({ part, label, got, of }) => (
        <span key={part} className="score-part">
          <svg className="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className="score-bed" width="100" height="6" />
            <rect className="score-got" width={of === 0 ? 0 : (got / of) * 100} height="6" />
          </svg>
          <span className="score-words">{label}</span>{' '}
          <span className="score-figure">{t('partOf', { got: Math.round(got), of: Math.round(of) })}</span>
        </span>
      ))}
    </span>
  );
}
