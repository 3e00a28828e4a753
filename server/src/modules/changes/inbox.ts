import type { Change } from './changes.types.ts';

type Told = IteratorResult<{ readonly changes: Change }, undefined>;

const FULL = 500;

/** Changes for one open screen, in order. A reader that does not read keeps the newest ones: each of them only says "read again". */
export class Inbox implements AsyncIterableIterator<{ readonly changes: Change }, undefined> {
  private readonly unread: Change[] = [];
  private readonly readers: ((told: Told) => void)[] = [];
  private closed = false;

  constructor(private readonly left: () => void) {}

  put(change: Change): void {
    if (this.closed) return;
    const reader = this.readers.shift();
    if (reader !== undefined) {
      reader({ done: false, value: { changes: change } });
      return;
    }
    if (this.unread.some((known) => known.topic === change.topic && known.id === change.id)) return;
    this.unread.push(change);
    if (this.unread.length > FULL) this.unread.shift();
  }

  close(): void {
    this.closed = true;
    for (const reader of this.readers.splice(0)) reader({ done: true, value: undefined });
  }

  next(): Promise<Told> {
    const change = this.unread.shift();
    if (change !== undefined) return Promise.resolve({ done: false, value: { changes: change } });
    if (this.closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((reader) => this.readers.push(reader));
  }

  return(): Promise<Told> {
    this.close();
    this.left();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
