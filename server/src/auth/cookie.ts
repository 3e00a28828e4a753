import { parseCookie, stringifySetCookie } from 'cookie';

const NAME_OVER_TLS = '__Host-starling';
const NAME_ON_LOOPBACK = 'starling';

const nameOf = (overTls: boolean): string => (overTls ? NAME_OVER_TLS : NAME_ON_LOOPBACK);
const strict = (overTls: boolean) => ({ httpOnly: true, sameSite: 'strict', path: '/', secure: overTls }) as const;

/** The token in a Cookie header; null when there is none. */
export function tokenIn(header: string | undefined, overTls: boolean): string | null {
  return parseCookie(header ?? '')[nameOf(overTls)] ?? null;
}

/** The Set-Cookie header that keeps a sign-in: no script reads it, no other site sends it. */
export function cookieFor(token: string, overTls: boolean): string {
  return stringifySetCookie({ ...strict(overTls), name: nameOf(overTls), value: token });
}

/** The Set-Cookie header that takes it back. */
export function cookieGone(overTls: boolean): string {
  return stringifySetCookie({ ...strict(overTls), name: nameOf(overTls), value: '', maxAge: 0 });
}
