/** Something that just happened, told once at the foot of the page and by voice. */
export interface Told {
  readonly id: number;
  readonly words: string;
  readonly tone: 'good' | 'care' | 'stop';
  readonly undo?: { readonly words: string; readonly act: () => void } | undefined;
}

let told: readonly Told[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Told[]): void {
  told = to;
  for (const changed of listeners) changed();
}

/** Tells it, beside the one before: more would cover what is read. A `stop` interrupts a screen reader once; the others wait their turn. No name belongs in the words. */
export function say(one: Omit<Told, 'id'>): void {
  change([...told.filter((other) => other.words !== one.words).slice(-1), { ...one, id: next++ }]);
}

export const toasts = {
  read: (): readonly Told[] => told,
  take: (id: number): void => change(told.filter((one) => one.id !== id)),
  clear: (): void => change([]),
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};
