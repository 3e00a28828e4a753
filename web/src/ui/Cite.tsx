import './cite.css';
import { createContext, useContext } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Link, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeyLayer } from './keys/use-keys.tsx';

/** A section of law as the court's program keeps it. */
export interface SectionText {
  readonly title: string;
  readonly words: string;
  readonly readOn: string | null;
  /** The page of the law library that says all of it. */
  readonly href?: string;
}

/** How a cite finds its section's text; given by the shell. */
export const SectionTexts = createContext<(cite: string) => SectionText | null>(() => null);

/** A cite after the sentence it supports. It opens the section's text with the date it was read. */
export function Cite({ cite }: { readonly cite: { readonly text: string } }) {
  const { t } = useTranslation('common');
  const find = useContext(SectionTexts);
  return (
    <DialogTrigger>
      <AriaButton className="cite" aria-label={t('citeOpens', { cite: cite.text })}>
        {cite.text}
      </AriaButton>
      <Popover className="cite-popover fades-in" placement="bottom start">
        <Dialog>
          <KeyLayer>
            <Section cite={cite.text} text={find(cite.text)} />
          </KeyLayer>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Section({ cite, text }: { readonly cite: string; readonly text: SectionText | null }) {
  const { t } = useTranslation('common');
  return (
    <div className="cite-text">
      <Heading slot="title" level={2}>
        {cite}
      </Heading>
      {text === null ? (
        <p>{t('citeUnknown')}</p>
      ) : (
        <>
          <p className="strong">{text.title}</p>
          <p>{text.words}</p>
          {text.readOn === null ? null : <p className="caption">{t('citeRead', { on: text.readOn })}</p>}
          {text.href === undefined ? null : (
            <p>
              <Link href={text.href}>{t('citeLibrary')}</Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** Several cites after one sentence. */
export function Cites({ cites }: { readonly cites: readonly { readonly text: string }[] }) {
  return (
    <>
      {cites.map((cite) => (
        <span key={cite.text}>
          {' '}
          <Cite cite={cite} />
        </span>
      ))}
    </>
  );
}
