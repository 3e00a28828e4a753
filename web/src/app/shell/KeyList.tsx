import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { useKept } from '../../ui/kept-choice.ts';
import { keyRegistry, singleKeysChoice, SINGLE_KEYS } from '../../ui/keys/key-registry.ts';
import { Segments } from '../../ui/RadioChips.tsx';
import { useState } from 'react';
import { groupsOf } from './KeyBar.tsx';

/** Every key of the place below, and the choice of how single keys work. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [keys] = useState(() => keyRegistry.keys());
  return (
    <Dialog title={t('keysOfPlace')} onClose={onClose} wide>
      <SingleKeys />
      <div className="key-list">
        {groupsOf(keys).map(([group, of]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {of.map((one) => (
                <div key={one.key} className="key-list-line">
                  <dt>
                    <kbd className="key">{one.key.replaceAll('+', ' ')}</kbd>
                  </dt>
                  <dd>{one.words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** On, after F9, or off (WCAG 2.1.4). */
export function SingleKeys() {
  const { t } = useTranslation('shell');
  const [mode, keep] = useKept(singleKeysChoice);
  const words = { on: t('singleKeysOn'), 'after-f9': t('singleKeysF9'), off: t('singleKeysOff') };
  return (
    <div className="choice-line">
      <span className="strong">{t('singleKeys')}</span>
      <Segments label={t('singleKeys')} value={mode} onChange={keep} parts={SINGLE_KEYS.map((key) => ({ key, words: words[key] }))} />
      <p className="caption">{t('singleKeysHint')}</p>
    </div>
  );
}
