import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Whether a request comes from a page of this very server. Browsers name the origin of every request that could act;
 * a request without one comes from a program, which carries no cookie of somebody else.
 */
export function isOwnOrigin(request: IncomingMessage, overTls: boolean): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === `${overTls ? 'https' : 'http'}://${host ?? ''}`;
}

/** Refuses requests to the API that another site's page made. */
export function ownOriginOnly(overTls: boolean): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (isOwnOrigin(request, overTls)) next();
    else
      response.status(403).json({ errors: [{ message: 'This page belongs to another address.', extensions: { code: 'OTHER_ORIGIN' } }] });
  };
}
