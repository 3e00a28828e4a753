import './key-hint.css';
import { useKept } from './kept-choice.ts';
import { isSingleKey } from './keys/key-press.ts';
import { singleKeysChoice } from './keys/key-registry.ts';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
};

/** The key drawn as a key; a reader hears it from `aria-keyshortcuts` instead. Gone where single keys are off or there is no keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const [mode] = useKept(singleKeysChoice);
  if (mode === 'off' && isSingleKey(keys)) return null;
  return (
    <kbd className="key" aria-hidden="true">
      {keys === 'Enter'
        ? keys
        : keys
            .split('+')
            .map((part) => SIGNS[part] ?? part)
            .join(' ')}
    </kbd>
  );
}
