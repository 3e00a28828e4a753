import { say } from '../../ui/toasts.ts';

/** Says what holds now, closes the form and reads the case again. */
export function toldChange(
  done: { readonly __typename?: string; readonly words?: string },
  { onClose, onEntered }: { readonly onClose: () => void; readonly onEntered: () => void },
): void {
  if (done.words !== undefined) say({ words: done.words, tone: 'good' });
  onClose();
  onEntered();
}
