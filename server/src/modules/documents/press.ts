import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PaperByKind, PaperKind } from '../../papers/paper.ts';
import type { PressAnswer, PressOrder } from './press.worker.ts';

/** A paper that has been printed: its bytes, their SHA-256 in hex, and how many pages it has. */
export interface PrintedPaper {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly pages: number;
}

/**
 * Prints papers as tagged PDF/UA-1 in a thread of its own, so that no docket waits for a page.
 * The same words always give the same bytes: nothing of the clock goes into the file.
 */
export class Press {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, { readonly done: (paper: PrintedPaper) => void; readonly failed: (cause: Error) => void }>();
  private orders = 0;

  /** Prints one paper. Fails with the compiler's own sentence when a template and its words do not fit. */
  print<K extends PaperKind>(kind: K, paper: PaperByKind[K]): Promise<PrintedPaper> {
    this.orders += 1;
    const order: PressOrder = { order: this.orders, kind, paper: JSON.stringify(paper) };
    return new Promise((done, failed) => {
      this.waiting.set(order.order, { done, failed });
      this.running().postMessage(order);
    });
  }

  /** Stops the thread. Papers still in print fail and are printed again by their job. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    if (!worker) return;
    const ended = once(worker, 'exit');
    await worker.terminate();
    await ended.catch(() => undefined);
    this.failAll(new Error('The press was stopped.'));
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './press.worker.ts' : './press.worker.js', import.meta.url));
    worker.on('message', (answer: PressAnswer) => this.take(answer));
    worker.on('error', (cause) => this.lost(cause instanceof Error ? cause : new Error('The press failed.')));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private take(answer: PressAnswer): void {
    const asked = this.waiting.get(answer.order);
    this.waiting.delete(answer.order);
    if (!asked) return;
    if (answer.kind === 'failed') asked.failed(new Error(answer.cause));
    else asked.done({ bytes: answer.bytes, pages: answer.pages, hash: createHash('sha256').update(answer.bytes).digest('hex') });
  }

  private lost(cause: Error): void {
    this.worker = null;
    this.failAll(cause);
  }

  private failAll(cause: Error): void {
    for (const { failed } of this.waiting.values()) failed(cause);
    this.waiting.clear();
  }
}
