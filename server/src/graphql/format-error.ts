import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { faultWords, newFaultId } from '../errors/fault.ts';

/** What may be told as it is: it speaks of the request alone. */
const TOLD = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'NOT_SIGNED_IN',
  'CSRF',
]);

/** Where faults are written down, with their number. */
export interface FaultLog {
  error(fields: { readonly faultId: string; readonly err: unknown }, message: string): void;
}

/** Lets known answers about the request pass and turns everything else into a number; its cause goes to the log alone. */
export function formatErrorFor(log: FaultLog, showSchema: boolean) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && TOLD.has(code)) return told(formatted, code, showSchema);
    const faultId = newFaultId();
    log.error({ faultId, err: unwrapResolverError(thrown) }, 'A fault was answered with its number.');
    return {
      message: faultWords(faultId),
      extensions: { code: 'FAULT', faultId },
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
  };
}

/** A stranger learns no name of the schema from a document that does not fit it. */
function told(formatted: GraphQLFormattedError, code: string, showSchema: boolean): GraphQLFormattedError {
  const hidden = code === 'GRAPHQL_VALIDATION_FAILED' && !showSchema;
  const { path } = formatted;
  return {
    message: hidden ? 'This document does not fit the API.' : formatted.message,
    extensions: { code, ...(formatted.extensions?.['fields'] === undefined ? {} : { fields: formatted.extensions['fields'] }) },
    ...(path === undefined ? {} : { path }),
  };
}

/** Fields that class-validator would not take: a sentence for a program's author, since the screens never send such. */
export function badInput(fields: readonly string[]): GraphQLError {
  return new GraphQLError(`These fields are outside their bounds: ${fields.join(', ')}.`, {
    extensions: { code: 'BAD_USER_INPUT', fields },
  });
}
