import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { KeyLayer } from './keys/use-keys.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The acts at the foot; the last is the one to do. */
  readonly foot?: ReactNode;
  /** alertdialog: a signature or a destruction asks. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
}

/** Names its own subject, gives focus back where it came from, closes on Esc. */
export function Dialog({ title, onClose, children, foot, role = 'dialog', wide = false }: DialogProps) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={`dialog-frame fades-in${wide ? ' dialog-wide' : ''}`}>
        <AriaDialog role={role} className="dialog">
          <KeyLayer>
            <header className="dialog-head">
              <Heading slot="title" level={2} className="record">
                {title}
              </Heading>
              <Button kind="quiet" icon="shut" label={t('close')} onPress={onClose}>
                {''}
              </Button>
            </header>
            <div className="dialog-body">{children}</div>
            {foot === undefined ? null : <footer className="dialog-foot button-row">{foot}</footer>}
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
