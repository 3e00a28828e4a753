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
    cite: citeOf(missing.spot, entry),
    words: missingWords(missing, isWholeCount),
  }));

  function missingWords({ spot, why }: Missing, isWholeCount: boolean): string {
    switch (spot.kind) {
      case 'answer':
        return answerWords(spot, isWholeCount);
      case 'holder':
        return t(HOLDER_WORDS[why], { name: holderName(spot.key) });
      case 'prior':
        return t('missing.prior', { ending: endingOf(spot.petitionId) });
      case 'extraHolder':
        return t('missing.extraHolder', { name: entry.extraHolders[spot.index]?.name.trim() || t('holder.newAgency') });
      default:
        return t(`missing.${spot.kind}`);
    }
  }

  function holderName(key: string): string {
    return sheet.holders.find((holder) => holder.key === key)?.name ?? '';
  }

  function endingOf(petitionId: string): string {
    return sheet.priors.find((prior) => prior.petitionId === petitionId)?.ending ?? '';
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

const CITE_OF = {
  answer: 'PC 236.23(f)',
  holder: 'WIC 786(a)',
  extraHolder: 'WIC 786(f)(2)',
  prior: 'WIC 786(f)(1)',
  foster: 'WIC 607.2',
  initiator: 'PC 236.23(d)',
  basis: 'PC 236.23(a)',
  vehicle: 'PC 236.23(a)',
  evidence: 'PC 236.23(a)',
  notice: 'WIC 776',
  recital: 'WIC 786(d)',
  renewal: 'WIC 778',
  restitution: 'WIC 786(h)',
  denied: 'PC 236.23(b)',
} as const satisfies Record<Spot['kind'], string>;

/** The section of the basis in use stands where the sheet is about partner or sexual violence. */
function citeOf(spot: Spot, { basis }: FindingEntry): string {
  const cite = CITE_OF[spot.kind];
  return basis === 'trafficking_236_23' ? cite : cite.replace('PC 236.23', 'PC 236.24');
}
