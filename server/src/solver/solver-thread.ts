import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MixedInteger } from '@starling/shared/calendar/mixed-integer';
import type { SolverAnswer, SolverJob } from './solver.worker.ts';

/** How long a program may take, from the moment it is asked. */
export interface SolverLimits {
  /** What the solver is given; it answers with the best it has by then. */
  readonly seconds: number;
  /** After so much longer it is stopped where it stands. */
  readonly graceMilliseconds: number;
}

/** Why a program has no answer: its time was over, the solver failed, or the server stops. */
export type NoAnswer = 'late' | 'failed' | 'stopped';

/** What a program came to. */
export type Solved = FoundValues | NoAnswer;

/** Values that keep every row of the program. */
export interface FoundValues {
  readonly values: Float64Array;
  /** Nothing better is left to find, within the program's gap. */
  readonly isBest: boolean;
  /** Of the solver alone. */
  readonly milliseconds: number;
}

interface Waiting {
  readonly program: MixedInteger;
  readonly asked: number;
  readonly done: (solved: Solved) => void;
}

/**
 * The solver in a thread of its own, so that no docket waits for it. Loaded with the first program and kept; one program at a time, in the
 * order in which they are asked. A program that runs past its limit is stopped together with its thread; those behind it go on in a new one.
 */
export class SolverThread {
  private readonly limits: SolverLimits;
  private worker: Worker | null = null;
  private readonly waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(limits: SolverLimits) {
    this.limits = limits;
  }

  /** Solves a program. Never fails: what went wrong is part of the answer. */
  solve(program: MixedInteger): Promise<Solved> {
    return new Promise((done) => {
      if (this.closed) return done('stopped');
      this.waiting.push({ program, asked: performance.now(), done });
      if (this.waiting.length === 1) this.startNext();
    });
  }

  /** Stops the thread. Programs without an answer are answered with 'stopped'. */
  async close(): Promise<void> {
    this.closed = true;
    this.clearTimer();
    for (const { done } of this.waiting.splice(0)) done('stopped');
    await this.stopWorker();
  }

  /** Gives the first program in line to the solver with what is left of its time. */
  private startNext(): void {
    const [first] = this.waiting;
    if (first === undefined) return this.worker?.unref();
    const left = this.limits.seconds - (performance.now() - first.asked) / 1000;
    if (left <= 0) return this.settle('late');
    const worker = this.runningWorker();
    worker.ref();
    this.timer = setTimeout(() => this.giveUp(), left * 1000 + this.limits.graceMilliseconds);
    const job: SolverJob = { program: first.program, seconds: left };
    worker.postMessage(job);
  }

  /** Answers the first program in line, and goes on with the next. */
  private settle(solved: Solved): void {
    this.clearTimer();
    this.waiting.shift()?.done(solved);
    this.startNext();
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private giveUp(): void {
    void this.stopWorker();
    this.settle('late');
  }

  private runningWorker(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './solver.worker.ts' : './solver.worker.js', import.meta.url));
    worker.on('message', (answer: SolverAnswer) => this.take(worker, answer));
    worker.on('error', () => this.lost(worker));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  /** A thread that was given up may still have had something to say. */
  private take(worker: Worker, { values, isBest, milliseconds, failed }: SolverAnswer): void {
    if (this.worker !== worker) return;
    if (failed !== null) this.settle('failed');
    else this.settle(values === null ? 'late' : { values, isBest, milliseconds });
  }

  private lost(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.settle('failed');
  }

  private async stopWorker(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    if (worker === null) return;
    const ended = once(worker, 'exit');
    await worker.terminate();
    await ended.catch(() => undefined);
  }
}
