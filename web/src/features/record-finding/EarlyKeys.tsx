import { useKeys } from '../../ui/keys/use-keys.tsx';
import { EVIDENCE_KINDS } from './finding-entry.ts';
import { stepForKey } from './finding-keys.ts';
import type { FindingStep } from './finding-steps.ts';

const LETTERS = ['Y', 'X', 'A', 'Shift+A'];

/** Hears the answering keys while the sheet is still being read, so that a quick hand loses none of them. Signing waits for the sheet itself. */
export function EarlyKeys({ onStep }: { readonly onStep: (step: FindingStep) => void }) {
  const digits = EVIDENCE_KINDS.map((_, index) => String(index + 1));
  useKeys(
    [...LETTERS, ...digits].map((key) => ({
      key,
      words: key,
      group: '',
      quiet: true,
      act: () => {
        const step = stepForKey({ key: key.replace('Shift+', ''), shift: key.startsWith('Shift+'), ctrl: false }, 'answering');
        if (step !== null) onStep(step);
      },
    })),
  );
  return null;
}
