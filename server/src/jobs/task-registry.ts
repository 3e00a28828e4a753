import { Injectable } from '@nestjs/common';
import type { Task, TaskList } from 'graphile-worker';

/** The work that can be queued: each module names its own tasks when it is made, before the worker starts. */
@Injectable()
export class TaskRegistry {
  private readonly tasks = new Map<string, Task>();

  /** Adds a task. Its handler may run twice for one piece of work. */
  add(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`The task ${name} was added twice.`);
    this.tasks.set(name, task);
  }

  list(): TaskList {
    return Object.fromEntries(this.tasks);
  }
}
