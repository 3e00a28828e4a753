import './waiting.css';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';

const SAY_AFTER_MS = 2000;

/** Lines where rows will be, never invented words. Past two seconds it says what is being done. */
export function Skeleton({ rows = 6, doing }: { readonly rows?: number; readonly doing?: string }) {
  const { t } = useTranslation('common');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), SAY_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" aria-busy="true">
      <p role="status" className={long ? 'caption' : 'only-heard'}>
        {doing ?? t('loading')}
      </p>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="skeleton-row">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

/** Says what would be here and what to do next. `page`: nothing else stands on the page, so its title is the page's. */
export function Empty({
  title,
  page = false,
  children,
}: {
  readonly title: string;
  readonly page?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      {page ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
      {children}
    </div>
  );
}

/** What did not work, what is kept, and the number for the help desk. */
export function Failed({
  fault,
  onAgain,
  children,
}: {
  readonly fault?: string | null;
  readonly onAgain?: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('common');
  return (
    <div className="failed" role="alert">
      <Icon name="triangle" size={18} />
      <div>
        <p className="strong">{children ?? t('failed')}</p>
        <p className="second">{fault === null || fault === undefined ? t('failedAgain') : t('failedFault', { fault })}</p>
      </div>
      {onAgain === undefined ? null : <Button onPress={onAgain}>{t('again')}</Button>}
    </div>
  );
}

/** Progress of something long: how far in words, then the bar. */
export function ProgressLine({ label, done, of }: { readonly label: string; readonly done: number; readonly of: number }) {
  return (
    <div className="progress">
      <p role="status">{label}</p>
      <progress value={done} max={of} aria-label={label} />
    </div>
  );
}
