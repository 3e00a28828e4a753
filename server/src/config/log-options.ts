import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino, type DestinationStream, type LogFn, type Logger as PinoOfLine } from 'pino';
import type { Settings } from './env.ts';
import { withoutWordsOf } from './log-fields.ts';

interface SerializedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
}

/** An error for the log: where it happened, never the values it happened with. PostgreSQL's detail holds rows, so it stays out. */
function errorForLog(thrown: unknown): SerializedError | { readonly type: string } {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  return { type: thrown.name, message: withoutQuoted(thrown.message), stack: placesOf(thrown.stack ?? ''), code };
}

/** PostgreSQL quotes what it could not read: "…" may be a name that somebody typed, with quotes of its own, so all between the first and the last goes. */
export function withoutQuoted(words: string): string {
  return words.replace(/".*"/su, '"…"');
}

/** The places of a stack, without the sentence above them. */
function placesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .join('\n');
}

/** A line says what its writer says. Without this a line that says nothing takes the words of the error it carries, with what they quote. */
function ownWords(this: PinoOfLine, words: Parameters<LogFn>, write: LogFn): void {
  const [first, said, ...others]: readonly unknown[] = words;
  if (typeof first === 'string') write.apply(this, [withoutQuoted(first)]);
  else write.apply(this, [first, typeof said === 'string' ? withoutQuoted(said) : 'Without words.', ...others] as Parameters<LogFn>);
}

/**
 * The log holds times, paths, numbers and faults. No header, no body, no variable, no name: a request is its method and path without
 * the query, and an answer is its status.
 */
export function logOptions(settings: Settings, destination: DestinationStream = pino.destination(1)): Params {
  return {
    pinoHttp: [
      {
        level: settings.logLevel,
        customLogLevel: (_request, response, thrown) => levelOf(response, thrown),
        quietReqLogger: true,
        hooks: { logMethod: ownWords },
        wrapSerializers: false, // the usual wrapping copies every field of what was thrown, PostgreSQL's detail with it
        serializers: {
          req: (request: { readonly id: unknown; readonly method: string; readonly url: string }) => ({
            id: request.id,
            method: request.method,
            path: pathOf(request.url),
          }),
          res: (response: { readonly statusCode: number }) => ({ status: response.statusCode }),
          err: errorForLog,
        },
        formatters: { log: (fields) => withoutWordsOf(fields, errorForLog) },
        autoLogging: { ignore: (request: IncomingMessage) => pathOf(request.url ?? '').endsWith('z') },
      },
      destination,
    ],
  };
}

/** Screens' addresses hold ids, never names; whatever stands behind the question mark stays out all the same. The address of a calendar is a secret: only that one was read is told. */
function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^(\/+calendar\/).+/su, '$1…');
}

function levelOf(response: ServerResponse, thrown: Error | undefined): 'error' | 'warn' | 'debug' {
  if (thrown !== undefined || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'debug';
}
