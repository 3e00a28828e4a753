import './toasts.css';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './icons.tsx';
import { toasts, type Told } from './toasts.ts';

const SHOWN_MS = 10_000;
const SHAPES = { good: 'check', care: 'half', stop: 'triangle' } as const satisfies Record<Told['tone'], IconName>;

/** Two live regions that are always on the page; each line leaves after ten seconds, the time in which an act can be taken back. */
export function Toasts() {
  const all = useSyncExternalStore(toasts.subscribe, toasts.read);
  return (
    <div className="toasts">
      <div role="status">
        {all
          .filter((one) => one.tone !== 'stop')
          .map((one) => (
            <Toast key={one.id} told={one} />
          ))}
      </div>
      <div role="alert">
        {all
          .filter((one) => one.tone === 'stop')
          .map((one) => (
            <Toast key={one.id} told={one} />
          ))}
      </div>
    </div>
  );
}

function Toast({ told }: { readonly told: Told }) {
  const { t } = useTranslation('common');
  useEffect(() => {
    const timer = window.setTimeout(() => toasts.take(told.id), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [told.id]);
  const undo = (): void => {
    told.undo?.act();
    toasts.take(told.id);
  };
  return (
    <div className={`toast toast-${told.tone} fades-in`}>
      <Icon name={SHAPES[told.tone]} size={16} />
      <span className="toast-words">{told.words}</span>
      {told.undo === undefined ? null : (
        <Button kind="quiet" keyHint="U" onPress={undo}>
          {told.undo.words}
        </Button>
      )}
      <Button kind="quiet" icon="shut" label={t('close')} onPress={() => toasts.take(told.id)}>
        {''}
      </Button>
    </div>
  );
}
