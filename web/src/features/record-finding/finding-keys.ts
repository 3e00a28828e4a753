import { EVIDENCE_KINDS, type FindingEntry } from './finding-entry.ts';
import type { FindingStep } from './finding-steps.ts';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

const ARROWS: Readonly<Record<string, FindingStep>> = {
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  ArrowLeft: { kind: 'move', direction: 'left' },
  ArrowRight: { kind: 'move', direction: 'right' },
};

const LETTERS: Readonly<Record<string, FindingStep>> = {
  y: { kind: 'answer', yes: true },
  x: { kind: 'answer', yes: false },
  a: { kind: 'allFiveYes' },
  m: { kind: 'nextMissing' },
};

/** What a key means on the sheet, or null when it means nothing here. Ctrl+Enter reads back, Enter signs what was read back. */
export function stepForKey(press: KeyPress, stage: FindingEntry['stage']): FindingStep | null {
  if (stage === 'signing') return null;
  if (stage === 'readBack') return stepInReadBack(press);
  if (press.key === 'Enter') return press.ctrl ? { kind: 'readBack' } : null;
  if (press.ctrl) return null;
  const letter = press.key.toLowerCase();
  if (press.shift) return letter === 'a' ? { kind: 'everyCountYes' } : null;
  return ARROWS[press.key] ?? LETTERS[letter] ?? evidenceStep(press.key);
}

function stepInReadBack(press: KeyPress): FindingStep | null {
  if (press.key === 'Enter' && !press.ctrl) return { kind: 'sign' };
  return press.key === 'Escape' ? { kind: 'closeReadBack' } : null;
}

function evidenceStep(key: string): FindingStep | null {
  const evidence = /^[1-5]$/.test(key) ? EVIDENCE_KINDS[Number(key) - 1] : undefined;
  return evidence === undefined ? null : { kind: 'toggleEvidence', evidence };
}
