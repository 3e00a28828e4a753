import { describe, expect, test } from '@jest/globals';
import { readSettings, SettingsProblem } from './env.ts';

function reasonsFor(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (thrown) {
    return thrown instanceof SettingsProblem ? thrown.reasons : [String(thrown)];
  }
}

describe('With nothing set', () => {
  test('Starling lives on this machine alone, on port 3000, with a database of its own and no demonstration', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, embedded: true, demonstration: false, overTls: false });
  });

  test('an empty variable counts as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, embedded: true });
  });
});

describe('Starling does not start', () => {
  test('and says everything that is wrong at once', () => {
    expect(reasonsFor({ PORT: 'many', LOG_LEVEL: 'loud', STARLING_CLOCK: 'noon' })).toHaveLength(3);
  });

  test.each([
    ['in clear text on an address that other machines reach', { HOST: '0.0.0.0' }, 'HOST'],
    ['on another day outside a demonstration', { STARLING_CLOCK: '2026-12-01T17:00:00Z' }, 'STARLING_CLOCK'],
    ['without any database', { STARLING_EMBEDDED: 'off' }, 'DATABASE_URL'],
    ['with two databases', { STARLING_EMBEDDED: 'on', DATABASE_URL: 'postgres://somewhere/starling' }, 'DATABASE_URL'],
    ['with a mail server and no address to write from', { STARLING_SMTP_URL: 'smtp://127.0.0.1:25' }, 'STARLING_SMTP_FROM'],
    [
      'with a mail server that is none',
      { STARLING_SMTP_URL: 'mail.here', STARLING_SMTP_FROM: 'appointments@here.example' },
      'STARLING_SMTP_URL',
    ],
    ['with half of its TLS files', { STARLING_TLS_CERT: '/tmp/cert.pem' }, 'STARLING_TLS_CERT'],
  ])('%s', (_what, environment, named) => {
    expect(reasonsFor(environment).join('\n')).toContain(named);
  });

  test('and never repeats a value, which may be a secret', () => {
    expect(reasonsFor({ DATABASE_URL: 'mysql://user:hunter2@somewhere/starling' }).join('\n')).not.toContain('hunter2');
  });
});

test('a database of the court’s own turns the built-in one off', () => {
  expect(readSettings({ DATABASE_URL: 'postgres://somewhere/starling' })).toMatchObject({ embedded: false });
});
