import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { cookieFor, cookieGone, tokenIn } from './cookie.ts';
import { isOwnOrigin } from './origin.ts';

const from = (headers: IncomingHttpHeaders): Pick<IncomingMessage, 'headers'> => ({ headers: { host: '127.0.0.1:3000', ...headers } });

describe('A request is ours', () => {
  test.each([
    ['from a page of this server', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, true],
    ['from a program that names no page', {}, true],
    ['from another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, false],
    ['from another port of this machine', { origin: 'http://127.0.0.1:8080' }, false],
    ['from a page that hides its origin', { origin: 'null' }, false],
    ['from another site that names no origin', { 'sec-fetch-site': 'cross-site' }, false],
  ])('%s: %j', (_what, headers, ours) => {
    expect(isOwnOrigin(from(headers) as IncomingMessage, false)).toBe(ours);
  });

  test('only over TLS, when browsers reach the server over TLS', () => {
    expect(isOwnOrigin(from({ origin: 'http://127.0.0.1:3000' }) as IncomingMessage, true)).toBe(false);
    expect(isOwnOrigin(from({ origin: 'https://127.0.0.1:3000' }) as IncomingMessage, true)).toBe(true);
  });
});

describe('The cookie', () => {
  test('is read by no script and sent by no other site', () => {
    expect(cookieFor('secret', false)).toMatch(/^starling=secret;.*HttpOnly/);
    expect(cookieFor('secret', false)).toContain('SameSite=Strict');
  });

  test('over TLS belongs to this host alone', () => {
    expect(cookieFor('secret', true)).toMatch(/^__Host-starling=secret;/);
    expect(cookieFor('secret', true)).toContain('Secure');
  });

  test('is found again, and goes when somebody signs out', () => {
    expect(tokenIn('other=1; starling=secret', false)).toBe('secret');
    expect(tokenIn(undefined, false)).toBeNull();
    expect(cookieGone(false)).toContain('Max-Age=0');
  });
});
