import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { EVIDENCE_KINDS } from './finding-entry.ts';
import { stepForKey } from './finding-keys.ts';
import type { FindingSheetHand } from './use-finding.ts';

/** The sheet's keys, in the order of the key bar. The grid itself owns the arrows, the dialog owns Enter. On a closed sheet they say why. */
export function useFindingKeys(hand: FindingSheetHand, whyNot: string | null, onLeave: () => void): void {
  const { t } = useTranslation('finding');
  const press =
    (key: string, modifiers: { readonly shift?: boolean; readonly ctrl?: boolean } = {}) =>
    () => {
      const step = stepForKey({ key, shift: modifiers.shift === true, ctrl: modifiers.ctrl === true }, hand.entry.stage);
      if (step !== null && !hand.isClosed) hand.act(step);
    };
  const answer = t('keys.answer');
  const sign = t('keys.sign');
  const why = whyNot ?? undefined;
  useKeys([
    { key: 'Y', words: t('keys.yes'), group: answer, act: press('y'), why, rank: 1 },
    { key: 'X', words: t('keys.no'), group: answer, act: press('x'), why, rank: 1 },
    { key: 'A', words: t('keys.allFive'), group: answer, act: press('a'), why, rank: 1 },
    { key: 'Shift+A', words: t('keys.everyCount'), group: answer, act: press('a', { shift: true }), why, quiet: true, rank: 1 },
    { key: 'ArrowDown', words: t('keys.move'), group: answer, rank: 1 },
    { key: '1–5', words: t('keys.kinds'), group: t('keys.relied'), rank: 4 },
    ...EVIDENCE_KINDS.map((evidence, index) => ({
      key: String(index + 1),
      words: t(`evidence.${evidence}`).toLowerCase(),
      group: t('keys.relied'),
      act: press(String(index + 1)),
      why,
      quiet: true,
      rank: 4,
    })),
    { key: 'M', words: t('keys.nextMissing'), group: sign, act: press('m'), why, rank: 5 },
    { key: 'Ctrl+Enter', words: t('keys.readBack'), group: sign, act: press('Enter', { ctrl: true }), why, inFields: true, rank: 5 },
    { key: 'Escape', words: t('keys.back'), group: t('keys.look'), act: onLeave, inFields: true, rank: 49 },
  ]);
}
