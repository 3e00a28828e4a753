import { resolve } from 'node:path';
import { z } from 'zod';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

const word = (words: readonly string[], name: string) => z.enum(words, { error: `${name} is one of ${words.join(', ')}.` });

const environmentSchema = z.object({
  NODE_ENV: word(['production', 'development', 'test'], 'NODE_ENV').default('development'),
  PORT: z.coerce.number({ error: 'PORT is a number.' }).int().min(0).max(65_535, { error: 'PORT is between 0 and 65535.' }).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  STARLING_HOME: z.string().min(1).default('.starling'),
  STARLING_WEB: z.string().min(1).optional(),
  STARLING_EMBEDDED: word(['on', 'off'], 'STARLING_EMBEDDED').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'DATABASE_URL starts with postgres:// or postgresql://.' })
    .optional(),
  STARLING_DEMO: word(['0', '1'], 'STARLING_DEMO').default('0'),
  STARLING_CLOCK: z.iso.datetime({ error: 'STARLING_CLOCK is an instant like 2026-12-01T16:30:00Z.' }).optional(),
  STARLING_TLS_CERT: z.string().min(1).optional(),
  STARLING_TLS_KEY: z.string().min(1).optional(),
  STARLING_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/]/, { error: 'STARLING_SMTP_URL starts with smtp:// or smtps:// and names a server.' })
    .optional(),
  STARLING_SMTP_FROM: z.email({ error: 'STARLING_SMTP_FROM is an address like appointments@a-neutral-name.org.' }).optional(),
  STARLING_BEHIND_TLS: word(['0', '1'], 'STARLING_BEHIND_TLS').default('0'),
  LOG_LEVEL: word(LOG_LEVELS, 'LOG_LEVEL').default('info'),
});

/** What the surroundings ask of this process, checked once. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded database and of everything else this installation keeps. */
  readonly home: string;
  /** The folder of the built screens. */
  readonly web: string;
  /** Whether this process starts the database itself. */
  readonly embedded: boolean;
  readonly databaseUrl: string | null;
  readonly demonstration: boolean;
  /** A demonstration may live on another day; null means the real one. */
  readonly clockStartsAt: string | null;
  readonly tls: { readonly certificateFile: string; readonly keyFile: string } | null;
  /** Whether browsers reach this process over TLS: its own, or a proxy's in front of it. */
  readonly overTls: boolean;
  readonly logLevel: string;
  /** The mail server and the neutral address that notices come from; null: notices are held, and the outbox says so. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** The surroundings do not fit: every reason at once, for the person who starts the server. */
export class SettingsProblem extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(['Starling cannot start with these settings:', ...reasons.map((reason) => `- ${reason}`)].join('\n'));
    this.reasons = reasons;
  }
}

/**
 * Reads the settings from the environment, the only place that does.
 * Throws SettingsProblem with every reason at once; never repeats a value, which may be a secret.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(filled);
  if (!read.success) throw new SettingsProblem(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const settings = settingsFrom(read.data);
  const reasons = whyTheyDoNotFit(settings, read.data);
  if (reasons.length > 0) throw new SettingsProblem(reasons);
  return settings;
}

type Environment = z.output<typeof environmentSchema>;

function settingsFrom(read: Environment): Settings {
  const tls =
    read.STARLING_TLS_CERT !== undefined && read.STARLING_TLS_KEY !== undefined
      ? { certificateFile: read.STARLING_TLS_CERT, keyFile: read.STARLING_TLS_KEY }
      : null;
  return {
    production: read.NODE_ENV === 'production',
    host: read.HOST,
    port: read.PORT,
    home: resolve(read.STARLING_HOME),
    web: resolve(read.STARLING_WEB ?? new URL('../../../web/dist', import.meta.url).pathname),
    embedded: read.STARLING_EMBEDDED === undefined ? read.DATABASE_URL === undefined : read.STARLING_EMBEDDED === 'on',
    databaseUrl: read.DATABASE_URL ?? null,
    demonstration: read.STARLING_DEMO === '1',
    clockStartsAt: read.STARLING_CLOCK ?? null,
    tls,
    overTls: tls !== null || read.STARLING_BEHIND_TLS === '1',
    logLevel: read.LOG_LEVEL,
    mail:
      read.STARLING_SMTP_URL === undefined || read.STARLING_SMTP_FROM === undefined
        ? null
        : { url: read.STARLING_SMTP_URL, from: read.STARLING_SMTP_FROM },
  };
}

/** What does not fit together, each with its sentence. */
const MISFITS: readonly (readonly [misfits: (settings: Settings, read: Environment) => boolean, sentence: string])[] = [
  [
    ({ embedded, databaseUrl }) => !embedded && databaseUrl === null,
    'DATABASE_URL: without the built-in database Starling needs the address of one. Set DATABASE_URL.',
  ],
  [
    ({ embedded, databaseUrl }) => embedded && databaseUrl !== null,
    'DATABASE_URL: the built-in database is on as well. Set STARLING_EMBEDDED=off, or take DATABASE_URL out.',
  ],
  [
    ({ clockStartsAt, demonstration }) => clockStartsAt !== null && !demonstration,
    'STARLING_CLOCK: only a demonstration may live on another day. Take it out, or set STARLING_DEMO=1.',
  ],
  [
    (_settings, read) => (read.STARLING_TLS_CERT === undefined) !== (read.STARLING_TLS_KEY === undefined),
    'STARLING_TLS_CERT and STARLING_TLS_KEY: set both or neither.',
  ],
  [
    (_settings, read) => (read.STARLING_SMTP_URL === undefined) !== (read.STARLING_SMTP_FROM === undefined),
    'STARLING_SMTP_URL and STARLING_SMTP_FROM: set both or neither. Without them notices are held.',
  ],
  [
    ({ host, overTls }) => !LOOPBACK.has(host) && !overTls,
    'HOST: other machines could reach this address in clear text. Set STARLING_TLS_CERT and STARLING_TLS_KEY, or STARLING_BEHIND_TLS=1 behind a proxy that speaks TLS.',
  ],
];

function whyTheyDoNotFit(settings: Settings, read: Environment): readonly string[] {
  return MISFITS.filter(([misfits]) => misfits(settings, read)).map(([, sentence]) => sentence);
}
