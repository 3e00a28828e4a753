/** A read on the page: its operation's name, and what it was asked with. */
export interface Read {
  readonly queryName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The client as far as it reads again. */
export interface Reads {
  refetchQueries(again: { readonly include: 'active'; readonly onQueryUpdated: (read: Read) => boolean }): unknown;
}

/** One's own act and the court's word of it come a moment apart, and so do the changes of one act: what they touch is read once. */
const TOGETHER_MS = 100;

const waiting = new WeakMap<Reads, ((read: Read) => boolean)[]>();

/** Reads again, under the reader's own rights, what the page shows now and something that came together with it may touch. */
export function readTogether(client: Reads, mayTouch: (read: Read) => boolean): void {
  const others = waiting.get(client);
  if (others !== undefined) return void others.push(mayTouch);
  const together = [mayTouch];
  waiting.set(client, together);
  setTimeout(() => {
    waiting.delete(client);
    void client.refetchQueries({ include: 'active', onQueryUpdated: (read) => together.some((one) => one(read)) });
  }, TOGETHER_MS);
}
