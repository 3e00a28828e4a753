import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { ownOriginOnly } from './auth/origin.ts';
import type { Settings } from './config/env.ts';

const LARGEST_BODY = '4mb';
const YEAR_IN_SECONDS = 31_536_000;

/** The paths that are not screens. */
const MACHINE_PATHS = /^\/(graphql|healthz|readyz|documents|packets|calendar|setup)(\/|$)/;

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
};

/** What stands before every request: strict headers, own pages only, small bodies, the screens. */
export function prepareHttp(app: NestExpressApplication, settings: Settings): void {
  app.disable('x-powered-by');
  if (settings.overTls && settings.tls === null) app.set('trust proxy', 1); // the proxy that speaks TLS says who asks
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { ...POLICY, ...(settings.overTls ? { upgradeInsecureRequests: [] } : {}) },
      },
      strictTransportSecurity: settings.overTls ? { maxAge: YEAR_IN_SECONDS } : false,
      crossOriginEmbedderPolicy: true,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use(['/graphql', '/setup'], ownOriginOnly(settings.overTls), neverKept);
  app.use(express.json({ limit: LARGEST_BODY }));
  serveScreens(app, settings.web);
}

function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** Files with a hash in their name are kept forever, the page itself never; every address of a screen is answered with the page. */
function serveScreens(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_IN_SECONDS * 1000, index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  const html = readFileSync(page, 'utf8');
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || MACHINE_PATHS.test(request.path)) next();
    else response.setHeader('Cache-Control', 'no-store').type('html').send(html);
  });
}
