import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../ui/Select.tsx';
import type { Cause } from '../ui/Notice.tsx';
import { SEARCH_FROM, useFoundRecords } from './found-records.ts';
import { useNames } from './names/Name.tsx';

interface CaseFinderProps {
  readonly caseId: string | null;
  readonly onChoose: (caseId: string) => void;
  readonly problems?: readonly Cause[];
  readonly id: string;
  readonly startWith?: string;
  readonly autoFocus?: boolean;
}

/** Finds a case by number or by the youth's name among those this person may see. */
export function CaseFinder({ caseId, onChoose, problems = [], id, startWith = '', autoFocus = false }: CaseFinderProps) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState(startWith);
  const names = useNames();
  const { found, asked } = useFoundRecords(typed);
  const choices = found.flatMap((one) =>
    one.caseId === null ? [] : [{ key: one.caseId, words: names.hidden ? one.detail : `${one.words}, ${one.detail}` }],
  );
  const nothing = typed.trim().length < SEARCH_FROM ? t('paletteHint') : asked.loading ? t('caseSearching') : t('paletteNothing');
  const choose = (key: string): void => {
    setTyped(choices.find((one) => one.key === key)?.words ?? typed);
    onChoose(key);
  };
  return (
    <ComboBox
      id={id}
      label={t('caseFinder')}
      hint={t('caseFinderHint')}
      choices={choices}
      value={caseId}
      onChange={choose}
      typed={typed}
      onType={setTyped}
      nothing={nothing}
      problems={problems}
      autoFocus={autoFocus}
    />
  );
}
