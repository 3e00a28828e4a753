import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
Object.assign(globalThis, { CSS: { supports: () => false, escape: (text: string) => text } });
Element.prototype.scrollIntoView ??= () => undefined;

/** The little of a request that the router makes for itself when it goes somewhere; nothing is sent with it. */
class GoingRequest {
  readonly method = 'GET';
  readonly headers = new Headers();
  readonly url: string;
  readonly signal: AbortSignal | null;
  constructor(url: URL | string, init: { readonly signal?: AbortSignal } = {}) {
    this.url = String(url);
    this.signal = init.signal ?? null;
  }
}
if (!('Request' in globalThis)) Object.assign(globalThis, { Request: GoingRequest });
