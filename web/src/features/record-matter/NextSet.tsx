import { useTranslation } from 'react-i18next';
import { clockTimeFull, longDay } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import type { ShownNext } from './shown-record.ts';

/** What comes next, in one line, and the way to another. */
export function NextSet({ next, onAnother }: { readonly next: ShownNext; readonly onAnother: () => void }) {
  const { t } = useTranslation('session');
  return (
    <p className="next-set">
      <NextWords next={next} />
      <Button kind="quiet" onPress={onAnother}>
        {t('next.another')}
      </Button>
    </p>
  );
}

function NextWords({ next: { step, on, startsAt, department, reasonWords } }: { readonly next: ShownNext }) {
  const { t } = useTranslation('recordMatter');
  if (step !== 'date')
    return (
      <span>
        <strong>{t(`next.step.${step}`)}</strong> <span className="second small">{reasonWords}</span>
      </span>
    );
  return (
    <span>
      <strong className="record">
        {on === null
          ? t('next.step.date')
          : [longDay(on), startsAt === null ? null : clockTimeFull(startsAt)].filter((one) => one !== null).join(', ')}
      </strong>{' '}
      <span className="caption">{department}</span>
    </span>
  );
}
