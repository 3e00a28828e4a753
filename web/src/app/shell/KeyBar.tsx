import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../ui/KeyHint.tsx';
import type { KeyAct } from '../../ui/keys/key-registry.ts';
import { useKeysOfPlace } from '../../ui/keys/use-keys.tsx';

/** The keys of this place in their groups, one line of them: what does not fit stands behind `?`. Gone where there is no keyboard. */
export function KeyBar({ onAll }: { readonly onAll: () => void }) {
  const { t } = useTranslation('shell');
  const keys = useKeysOfPlace().filter((one) => one.quiet !== true && one.key !== '?');
  return (
    <footer className="key-bar" aria-label={t('keysOfPlace')}>
      <div className="key-groups">
        {groupsOf(keys).map(([group, of]) => (
          <div key={group} className="key-group">
            <span className="strong">{group}</span>
            {samePressed(of).map(({ words, keys: hints }) => (
              <span key={hints.join(' ')} className="key-line">
                {hints.map((hint) => (
                  <KeyHint key={hint} keys={hint} />
                ))}
                {words}
              </span>
            ))}
          </div>
        ))}
      </div>
      <Button className="key-all" onPress={onAll} aria-keyshortcuts="?">
        <KeyHint keys="?" />
        {t('allKeys')}
      </Button>
    </footer>
  );
}

/** Keys in the order they were given, gathered under their headings. */
export function groupsOf(keys: readonly KeyAct[]): readonly (readonly [string, readonly KeyAct[]])[] {
  const groups = new Map<string, KeyAct[]>();
  for (const one of keys) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}

/** Keys with the same words stand together: "[ ] other week". */
function samePressed(keys: readonly KeyAct[]): readonly { readonly words: string; readonly keys: readonly string[] }[] {
  const words = [...new Set(keys.map((one) => one.words))];
  return words.map((said) => ({ words: said, keys: keys.filter((one) => one.words === said).flatMap((one) => one.key.split(' ')) }));
}
