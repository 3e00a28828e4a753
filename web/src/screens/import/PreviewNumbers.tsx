import { useTranslation } from 'react-i18next';
import { Counter } from '../../ui/PageHead.tsx';
import type { Preview } from './use-importing.ts';

const FOUND = ['sessions', 'cases', 'hearings', 'youths', 'counts'] as const;

/** What the files hold, and how many of their lines would be taken. */
export function PreviewNumbers({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('importing');
  return (
    <div className="preview-numbers">
      {FOUND.map((key) => (
        <Counter key={key} number={preview[key]} words={t(key)} />
      ))}
      <Counter number={preview.willTake} words={t('willTake')} />
      <Counter number={preview.willLeaveOut} words={t('willLeaveOut')} tone={preview.willLeaveOut > 0 ? 'stop' : 'ink'} />
      <Counter number={preview.unchanged} words={t('unchanged')} />
    </div>
  );
}
