/** Lets so many pieces of work run at a time; the others wait their turn, first come first served. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atATime: number) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atATime) this.running += 1;
    else await new Promise<void>((turn) => this.waiting.push(turn));
    try {
      return await work();
    } finally {
      this.handOn();
    }
  }

  /** The place of whoever leaves goes straight to whoever waited longest, so nobody slips in between. */
  private handOn(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}
