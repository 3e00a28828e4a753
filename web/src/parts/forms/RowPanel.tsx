import './form-panel.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/keys/use-keys.tsx';

interface RowPanelProps {
  readonly title: string;
  readonly keyGroup: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A form right below the row of a table that it is about: opened, the hand stands in its first field; closed, what is typed stays. */
export function RowPanel({ title, keyGroup, isOpen, onClose, children }: RowPanelProps) {
  const { t } = useTranslation('common');
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  useEffect(() => {
    if (!isOpen) return;
    before.current = document.activeElement;
    panel.current?.querySelector<HTMLElement>('input, textarea, .select-button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useKeys(isOpen ? [{ key: 'Escape', words: t('close').toLowerCase(), group: keyGroup, act: close, inFields: true }] : []);
  if (!wasOpen) return null;
  return (
    <section ref={panel} className="row-panel fades-in" hidden={!isOpen} aria-label={title}>
      {children(close)}
    </section>
  );
}
