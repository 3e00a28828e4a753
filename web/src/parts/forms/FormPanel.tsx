import './form-panel.css';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';

interface FormPanelProps {
  readonly title: string;
  readonly keyHint?: string;
  readonly keyGroup: string;
  /** Why this seat does not enter it; undefined when it does. */
  readonly why?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}

/** A form in its own place behind one button: opened, the hand stands in its first field; closed, what is typed stays. */
export function FormPanel({ title, keyHint, keyGroup, why, children }: FormPanelProps) {
  const { t } = useTranslation('common');
  const buttonId = useId();
  const panel = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const open = (): void => {
    setWasOpen(true);
    setIsOpen(true);
  };
  const close = (): void => {
    setIsOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>('input, textarea, .select-button')?.focus();
  }, [isOpen]);
  useKeys([
    ...(keyHint === undefined ? [] : [{ key: keyHint, words: title.toLowerCase(), group: keyGroup, act: open, why }]),
    ...(isOpen ? [{ key: 'Escape', words: t('close').toLowerCase(), group: keyGroup, act: close, inFields: true }] : []),
  ]);
  return (
    <div className="form-place">
      <Button id={buttonId} keyHint={keyHint} why={why} whyShown={false} onPress={open}>
        {title}
      </Button>
      {wasOpen ? (
        <section ref={panel} className="form-panel fades-in" hidden={!isOpen} aria-label={title}>
          <PanelHead title={title} />
          {children(close)}
        </section>
      ) : null}
    </div>
  );
}
