import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { compileLane, NotInTheLane, runLane } from './fast-lane.ts';
import { SCHEMA_FILE } from './schema-text.ts';

const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
const query = schema.getQueryType();
if (!query) throw new Error('The schema has no queries.');

/** A value that fits a type, decided by the seed alone: the same row for the lane and for the full execution. */
function rowOf(type: GraphQLOutputType, seed: number, depth = 0): unknown {
  if (isNonNullType(type)) return rowOf(type.ofType, seed * 2 + 1, depth);
  return seed % 2 === 0 ? null : valueOf(type, seed, depth);
}

function valueOf(type: GraphQLOutputType, seed: number, depth: number): unknown {
  if (isListType(type))
    return depth > 6 ? [] : Array.from({ length: seed % 3 }, (_none, at) => rowOf(type.ofType, seed + at * 7 + 3, depth + 1));
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]?.name ?? null;
  if (isScalarType(type)) return scalarOf(type.name, seed);
  if (!isObjectType(type)) return null;
  return Object.fromEntries(Object.values(type.getFields()).map((field, at) => [field.name, rowOf(field.type, seed + at + 1, depth + 1)]));
}

function scalarOf(name: string, seed: number): unknown {
  const values: Readonly<Record<string, unknown>> = {
    Int: seed % 1000,
    Boolean: seed % 3 === 0,
    LocalDate: '2026-12-01',
    LocalTime: '09:30',
    DateTime: '2026-12-01T19:52:00.000Z',
  };
  return values[name] ?? `words ${seed} "quoted" ü\u2028`;
}

let seedOfRows = 1;
for (const field of Object.values(query.getFields())) field.resolve = () => rowOf(field.type, seedOfRows);

/** What a field must be given, always the same, so that a repeated field can be merged. */
function given(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args
    .filter((arg) => isNonNullType(arg.type))
    .map((arg) => `${arg.name}: "${getNamedType(arg.type).name === 'LocalDate' ? '2026-12-01' : 'x'}"`);
  return needed.length === 0 ? '' : `(${needed.join(', ')})`;
}

/** A selection of a type: fields, aliases, repeats, inline and named fragments, __typename, in any order. */
function selectionOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));
  const own = fc.constantFrom(...fields).chain((field) => fieldText(field, depth));
  const parts = fc.oneof(
    { weight: 8, arbitrary: own },
    { weight: 1, arbitrary: fc.constant('__typename') },
    { weight: 1, arbitrary: own.map((text) => `... on ${type.name} { ${text} }`) },
    { weight: 1, arbitrary: own.map((text) => `... { ${text} }`) },
  );
  return fc.array(parts, { minLength: 1, maxLength: 6 }).map((texts) => texts.join(' '));
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const under = isObjectType(named) ? selectionOf(named, depth - 1).map((text) => ` { ${text} }`) : fc.constant('');
  // An alias is bound to its field, so that two of them can always be merged.
  return fc.tuple(fc.constantFrom('', `a_${field.name}: `), under).map(([alias, text]) => `${alias}${field.name}${given(field)}${text}`);
}

const roots = Object.values(query.getFields());
const documents = fc
  .array(
    fc.constantFrom(...roots).chain((field) => fieldText(field, 4)),
    { minLength: 1, maxLength: 3 },
  )
  .map((texts) => `{ ${texts.join(' ')} }`);

function partsOf(document: DocumentNode): {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
} {
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  if (!operation) throw new Error('The document has no operation.');
  return { operation, fragments };
}

async function throughTheLane(on: GraphQLSchema, text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string | null> {
  const parts = partsOf(parse(text));
  const lane = compileLane(on, parts.operation, parts.fragments);
  return lane === null ? null : JSON.stringify({ data: await runLane(lane, { schema: on, ...parts, variables, context: {} }) });
}

async function inFull(on: GraphQLSchema, text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return JSON.stringify(await execute({ schema: on, document: parse(text), variableValues: variables }));
}

describe('The fast lane answers', () => {
  test('byte for byte what the full execution answers, for any document and any rows', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 500 }), async (text, seed) => {
        seedOfRows = seed;
        fc.pre(validate(schema, parse(text)).length === 0);

        expect(await throughTheLane(schema, text)).toBe(await inFull(schema, text));
      }),
      { numRuns: 400 },
    );
  });

  test('named fragments, repeated keys and variables alike', async () => {
    const text = `
      query ($id: ID!, $from: LocalDate = "2026-12-01") {
        one: docket(sessionId: $id) { ...part session { name } ...part }
        sessions(from: $from, to: "2026-12-31") { ...line __typename }
        __typename
      }
      fragment part on Docket { session { state gauge { free } } rows { needs { words } ...row } }
      fragment row on DocketRow { chosenName again: chosenName needs { kind } }
      fragment line on SessionLine { gauge { ... on Gauge { over } } heldOn }`;
    expect(validate(schema, parse(text))).toEqual([]);

    for (const seed of [1, 3, 4, 11]) {
      seedOfRows = seed;
      expect(await throughTheLane(schema, text, { id: 'x' })).toBe(await inFull(schema, text, { id: 'x' }));
    }
  });
});

describe('The fast lane leaves to the full execution', () => {
  test.each([
    ['a condition in the document', '{ home @include(if: true) { today } }'],
    ['a question about the schema itself', '{ __schema { queryType { name } } }'],
    ['an act', 'mutation { signOut { done } }'],
  ])('%s', async (_what, text) => {
    expect(await throughTheLane(schema, text)).toBeNull();
  });

  test('a null where the schema promises a value', async () => {
    const broken = buildSchema('type Query { row: Row } type Row { name: String! }');
    const field = broken.getQueryType()?.getFields()['row'];
    if (field) field.resolve = () => ({ name: null });

    await expect(throughTheLane(broken, '{ row { name } }')).rejects.toThrow(NotInTheLane);
  });

  test('a variable that does not fit', async () => {
    await expect(throughTheLane(schema, 'query ($id: ID!) { docket(sessionId: $id) { here } }', {})).rejects.toThrow(NotInTheLane);
  });

  test('a value that is not of the type it is promised as', async () => {
    const broken = buildSchema('type Query { row: Row } type Row { minutes: Int! }');
    const field = broken.getQueryType()?.getFields()['row'];
    if (field) field.resolve = () => ({ minutes: 'twelve' });

    await expect(throughTheLane(broken, '{ row { minutes } }')).rejects.toThrow('twelve');
  });
});
