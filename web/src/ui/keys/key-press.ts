/** Only what a key decision needs from the browser's event, so that the rule can be read and tested alone. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key press as keys are written in Starling: 'S', '/', 'F2', 'Shift+A', 'Ctrl+K', 'Ctrl+Enter'.
 * Null for a press that is never ours: Alt with anything, a bare modifier.
 */
export function keyName(press: Pressed): string | null {
  if (press.altKey || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(press.key)) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  const letter = /^[a-z]$/i.test(press.key);
  const name = press.key === ' ' ? 'Space' : letter ? press.key.toUpperCase() : press.key;
  const shift = press.shiftKey && (letter || name.length > 1);
  return `${ctrl ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${name}`;
}

/** A single key has no modifier and is no function key: the kind WCAG 2.1.4 lets a person turn off or remap. */
export function isSingleKey(name: string): boolean {
  return !name.startsWith('Ctrl+') && !/^(Shift\+)?F\d{1,2}$/.test(name) && name !== 'Escape';
}

/** A place where letters are typed: text fields, combo boxes, editable cells, and lists that use type-ahead. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.closest('[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="listbox"],[role="menu"],[role="spinbutton"]')
  )
    return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(target.type);
}

/** How a key is written for `aria-keyshortcuts`. */
export function ariaKey(name: string): string {
  return name.replace('Ctrl+', 'Control+');
}
