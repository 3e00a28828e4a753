import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingLineFragment } from '../../gql/graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { SettingRow } from './SettingRow.tsx';

type Shown = 'all' | 'chosen' | 'open';
const FIND = 'settings-find';

const SHOWS: Readonly<Record<Shown, (one: SettingLineFragment) => boolean>> = {
  all: () => true,
  chosen: ({ version }) => version > 0,
  open: ({ status }) => status === 'OPEN',
};

/** Every setting by theme; the filter says what it hides. One change is open at a time, so that nothing typed is lost out of sight. */
export function SettingsList({ rows, onStale }: { readonly rows: readonly SettingLineFragment[]; readonly onStale: () => void }) {
  const { t } = useTranslation('settings');
  const [shown, setShown] = useState<Shown>('all');
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const found = rows.filter((one) => SHOWS[shown](one) && holds(one, words));
  const themes = [...new Set(found.map(({ theme }) => theme))];
  const count = (which: Shown): number => rows.filter(SHOWS[which]).length;
  useKeys([{ key: '/', words: t('keyFind'), group: t('title'), act: () => document.getElementById(FIND)?.focus() }]);
  return (
    <>
      <div className="settings-filter">
        <Segments
          label={t('filter')}
          value={shown}
          onChange={setShown}
          parts={[
            { key: 'all', words: t('showAll', { count: count('all') }) },
            { key: 'chosen', words: t('showChosen', { count: count('chosen') }) },
            { key: 'open', words: t('showOpen', { count: count('open') }) },
          ]}
        />
        <Field id={FIND} type="search" label={t('find')} value={words} onChange={setWords} width="half" />
      </div>
      <p role="status" className={found.length === 0 ? 'settings-none second' : 'only-heard'}>
        {found.length === 0 ? t('noMatch', { count: rows.length }) : t('count', { count: found.length })}
      </p>
      {themes.map((theme) => (
        <section key={theme} aria-label={theme}>
          <h2 className="settings-theme">{theme}</h2>
          <div className="pleading-rows">
            {found
              .filter((one) => one.theme === theme)
              .map((one) => (
                <SettingRow
                  key={one.name}
                  setting={one}
                  isOpen={open === one.name}
                  onOpen={() => setOpen(one.name)}
                  onClose={() => setOpen(null)}
                  onStale={onStale}
                />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

function holds({ question, value, why, cite, openPoint }: SettingLineFragment, words: string): boolean {
  const held = `${question} ${value} ${why} ${cite?.text ?? ''} ${openPoint ?? ''}`.toLowerCase();
  return held.includes(words.trim().toLowerCase());
}
