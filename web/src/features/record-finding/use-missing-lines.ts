import { useTranslation } from 'react-i18next';
import { QUESTIONS, type FindingEntry, type SheetFacts, type Spot } from './finding-entry.ts';
import { missingFrom, type Missing } from './finding-missing.ts';

export interface MissingLine {
  readonly spot: Spot;
  readonly words: string;
  readonly cite: string;
}

/** What is missing as lines for a person; a count with none of its five answers is one line, not five. */
export function useMissingLines({ sheet, entry }: { readonly sheet: SheetFacts; readonly entry: FindingEntry }): readonly MissingLine[] {
  const { t } = useTranslation('finding');
  return gathered(missingFrom(sheet, entry)).map(({ missing, isWholeCount }) => ({
    spot: missing.spot,
    cite: citeOf(missing.spot),
    words: missingWords(missing, isWholeCount),
  }));

  function missingWords({ spot, why }: Missing, isWholeCount: boolean): string {
    switch (spot.kind) {
      case 'answer':
        return answerWords(spot, isWholeCount);
      case 'holder':
        return t(HOLDER_WORDS[why], { name: sheet.holders.find(({ key }) => key === spot.key)?.name ?? '' });
      case 'extraHolder':
        return t('missing.extraHolder', { name: entry.extraHolders[spot.index]?.name.trim() || t('holder.newAgency') });
      default:
        return t(`missing.${spot.kind}`);
    }
  }

  function answerWords(spot: Extract<Spot, { kind: 'answer' }>, isWholeCount: boolean): string {
    const number = sheet.counts.find(({ countId }) => countId === spot.countId)?.number ?? 0;
    return isWholeCount
      ? t('missing.allAnswers', { number })
      : t('missing.answer', { number, question: t(`shortQuestion.${spot.question}`) });
  }
}

const HOLDER_WORDS = { empty: 'missing.holder', early: 'missing.holderEarly', late: 'missing.holderLate' } as const satisfies Record<
  Missing['why'],
  string
>;

interface Gathered {
  readonly missing: Missing;
  readonly isWholeCount: boolean;
}

function gathered(all: readonly Missing[]): readonly Gathered[] {
  const emptyIn = (countId: string) => all.filter(({ spot }) => spot.kind === 'answer' && spot.countId === countId).length;
  return all.flatMap((missing): readonly Gathered[] => {
    const { spot } = missing;
    if (spot.kind !== 'answer' || emptyIn(spot.countId) < QUESTIONS.length) return [{ missing, isWholeCount: false }];
    return spot.question === QUESTIONS[0] ? [{ missing, isWholeCount: true }] : [];
  });
}

function citeOf(spot: Spot): string {
  switch (spot.kind) {
    case 'answer':
      return 'PC 236.23(f)';
    case 'holder':
      return 'WIC 786(a)';
    case 'extraHolder':
      return 'WIC 786(f)(2)';
    case 'foster':
      return 'WIC 607.2';
    case 'initiator':
      return 'PC 236.23(d)';
    case 'vehicle':
    case 'evidence':
      return 'PC 236.23(a)';
  }
}
