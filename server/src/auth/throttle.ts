import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import { CLOCK } from '../config/providers.ts';

const MINUTE = 60_000;
/** So many addresses are remembered before those with nothing in the last minute are forgotten. */
const MANY = 10_000;

/**
 * How many tries one address has in a minute. A courthouse may stand behind one address and signs in at the same quarter of an hour;
 * a first court is made once; the calendars of a whole courthouse may be read in the same minute.
 */
const TRIES = { 'sign-in': 60, setup: 5, feed: 300 } as const;

/** Counts tries by address, whoever they are for: guessing one password for many names is slowed as well as many passwords for one. */
@Injectable()
export class Throttle {
  private readonly tries = new Map<string, readonly number[]>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts one try and says whether it is one too many; a try that was refused counts too, until a minute has passed. */
  isOver(kind: keyof typeof TRIES, address: string): boolean {
    const now = Date.parse(this.clock.now());
    if (this.tries.size >= MANY) this.forget(now);
    const key = `${kind} ${address}`;
    const recent = (this.tries.get(key) ?? []).filter((at) => at > now - MINUTE).slice(-TRIES[kind]);
    this.tries.set(key, [...recent, now]);
    return recent.length >= TRIES[kind];
  }

  private forget(now: number): void {
    for (const [key, ats] of this.tries) if ((ats.at(-1) ?? 0) <= now - MINUTE) this.tries.delete(key);
  }
}
