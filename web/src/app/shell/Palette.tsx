import { useState } from 'react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pathOf, SEARCH_FROM, useFoundRecords, type FoundRecord } from '../../parts/found-records.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { keyRegistry, type KeyAct } from '../../ui/keys/key-registry.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PLACES, placesOf } from '../places.ts';

interface Line {
  readonly id: string;
  readonly words: string;
  readonly detail: string;
  readonly keyHint: string | null;
  readonly act: () => void;
}

/** Find or do anything: the acts of the place below, the places, and records from three characters on. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const [keys] = useState(() => keyRegistry.keys());
  const sections = useSections(typed, keys);
  const lines = sections.flatMap((one) => one.lines);
  const take = (id: string | number): void => {
    onClose();
    lines.find((line) => line.id === id)?.act();
  };
  return (
    <Dialog title={t('paletteTitle')} onClose={onClose} wide>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('paletteField')} autoFocus className="field">
          <Input className="field-input palette-input" placeholder={t('paletteField')} />
        </SearchField>
        <p className="caption">{t('paletteHint')}</p>
        <ListBox
          className="choices palette-lines"
          aria-label={t('paletteTitle')}
          items={sections}
          onAction={take}
          renderEmptyState={() => <p className="choices-none">{t('paletteNothing')}</p>}
        >
          {(section) => (
            <ListBoxSection id={section.title}>
              <Header className="palette-head">{section.title}</Header>
              {section.lines.map((line) => (
                <ListBoxItem key={line.id} id={line.id} className="choice palette-line" textValue={line.words}>
                  <span>{line.words}</span>
                  <span className="caption">{line.detail}</span>
                  {line.keyHint === null ? null : <KeyHint keys={line.keyHint} />}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function useSections(
  typed: string,
  keys: readonly KeyAct[],
): readonly { readonly id: string; readonly title: string; readonly lines: readonly Line[] }[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const names = useNames();
  const viewer = useViewer();
  const { found } = useFoundRecords(typed);
  const fits = (line: Line): boolean => line.words.toLowerCase().includes(typed.trim().toLowerCase());
  const acts = keys
    .filter((one) => one.act !== undefined && !one.key.startsWith('G ') && one.key !== 'Ctrl+.')
    .map(actLine)
    .filter(fits);
  const places = placesOf(viewer)
    .map((place) => ({
      id: `go-${place}`,
      words: t(`place.${place}`),
      detail: '',
      keyHint: null,
      act: () => void navigate(PLACES[place].path),
    }))
    .filter(fits);
  const foundLine = (one: FoundRecord): Line => ({
    id: one.id,
    words: names.hidden ? names.name(one.words) : one.words,
    detail: one.detail,
    keyHint: null,
    act: () => void navigate(pathOf(one)),
  });
  const all: Line = {
    id: 'all',
    words: t('allFound', { words: typed.trim() }),
    detail: '',
    keyHint: null,
    act: () => void navigate(`/search?words=${encodeURIComponent(typed.trim())}`),
  };
  const records = typed.trim().length < SEARCH_FROM ? [] : [...found.slice(0, 8).map(foundLine), all];
  return [
    { id: 'found', title: t('paletteFound'), lines: records },
    { id: 'do', title: t('paletteActs'), lines: acts },
    { id: 'go', title: t('palettePlaces'), lines: places },
  ].filter((one) => one.lines.length > 0);
}

function actLine(one: KeyAct): Line {
  const words = one.words.charAt(0).toUpperCase() + one.words.slice(1);
  return { id: `do-${one.key}`, words, detail: one.why ?? one.group, keyHint: one.key, act: () => one.act?.() };
}
