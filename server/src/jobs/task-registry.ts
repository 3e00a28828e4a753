import { Injectable } from '@nestjs/common';
import type { Task, TaskList } from 'graphile-worker';

/** The work that can be queued: each module names its own tasks when it is made, before the worker starts. */
@Injectable()
export class TaskRegistry {
  private readonly tasks = new Map<string, Task>();
  private readonly hourly: string[] = [];
  private readonly eachMinute: string[] = [];

  /** Adds a task. Its handler may run twice for one piece of work. */
  add(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`The task ${name} was added twice.`);
    this.tasks.set(name, task);
  }

  /** Adds a task that starts by itself at minute 7 of each hour. It is given no court: it asks for the courts itself. */
  addHourly(name: string, task: Task): void {
    this.add(name, task);
    this.hourly.push(name);
  }

  /** Adds a task that starts by itself at the beginning of each minute, never twice at once. It is given no court. */
  addEachMinute(name: string, task: Task): void {
    this.add(name, task);
    this.eachMinute.push(name);
  }

  list(): TaskList {
    return Object.fromEntries(this.tasks);
  }

  /** When which task starts by itself, one a line, as graphile-worker reads it. */
  crontab(): string {
    return [
      ...this.hourly.map((name) => `7 * * * * ${name}`),
      ...this.eachMinute.map((name) => `* * * * * ${name} ?max=1&queue=${name}&jobKey=${name}`),
    ].join('\n');
  }
}
