import type { Page } from '@playwright/test';

/** Presses keys and counts them as a hand does: a chord such as Control+Enter is two. */
export class Keystrokes {
  readonly #page: Page;
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get count(): number {
    return this.#count;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#count += key.split('+').length;
      await this.#page.keyboard.press(key);
    }
  }
}
