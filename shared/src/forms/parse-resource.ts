import { z } from 'zod';
import type { Result } from '../result.ts';
import { RESOURCE_KIND, RESOURCE_USE_STATE } from '../vocabulary/resource.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, version, versionOrNull, whole, words, wordsOrNull } from './fields.ts';

const RESOURCE = z
  .object({
    resourceId: idOrNull,
    version: versionOrNull,
    kind: oneOf(RESOURCE_KIND, 'Choose what it is: interpreter, room, waiting place, vehicle or facility dog.'),
    name: words('The resource has no name. Enter how people call it.'),
    language: wordsOrNull,
    capacity: whole('Enter for how many youths at one time, from 1 to 100.', { min: 1, max: 100 }),
    courthouseId: idOrNull,
  })
  .superRefine(({ kind, language, resourceId, version: read }, context) => {
    if (kind === 'interpreter' && language === null)
      addProblem(context, { field: 'language', message: 'An interpreter has a language. Enter it.', cites: [] });
    if (kind !== 'interpreter' && language !== null)
      addProblem(context, { field: 'language', message: 'Only an interpreter has a language. Leave it out.', cites: [] });
    if (resourceId !== null && read === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the resource again.', cites: [] });
  });
const RETIRE = z.object({ resourceId: id('Choose the resource.'), version });
const USE = z
  .object({
    resourceUseId: idOrNull,
    version: versionOrNull,
    hearingId: id('Choose the hearing.'),
    resourceId: id('Choose the resource.'),
    state: oneOf(RESOURCE_USE_STATE, 'Choose asked for, confirmed, here or cancelled.'),
  })
  .superRefine(({ resourceUseId, version: read }, context) => {
    if (resourceUseId !== null && read === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the hearing again.', cites: [] });
  });

/** A resource, as entered. */
export type SaveResource = z.infer<typeof RESOURCE>;
/** A resource nobody can ask for any more. */
export type RetireResource = z.infer<typeof RETIRE>;
/** A resource at a hearing. */
export type UseResource = z.infer<typeof USE>;

/** Reads a resource: an interpreter has a language, nothing else does. */
export function parseSaveResource(input: unknown): Result<SaveResource> {
  return parseWith(RESOURCE, input);
}

/** Reads a resource to retire. */
export function parseRetireResource(input: unknown): Result<RetireResource> {
  return parseWith(RETIRE, input);
}

/** Reads the use of a resource at a hearing. */
export function parseUseResource(input: unknown): Result<UseResource> {
  return parseWith(USE, input);
}
