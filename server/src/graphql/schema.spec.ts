import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema as parseSchema,
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  printSchema,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { API_RESOLVERS } from '../modules/api-resolvers.ts';
import { buildSchema, SCHEMA_FILE, schemaText } from './schema-text.ts';

let schema: GraphQLSchema;
let ours: readonly GraphQLNamedType[];

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

beforeAll(async () => {
  schema = await buildSchema(API_RESOLVERS);
  ours = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !BUILT_IN.has(type.name));
});

/** Everything of a type that has a description of its own, by its path. */
function partsOf(type: GraphQLNamedType): readonly { readonly path: string; readonly description: string | null | undefined }[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map((value) => ({ path: `${type.name}.${value.name}`, description: value.description }))];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, description: field.description })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    field.args.map((arg) => ({ path: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
  );
  return [own, ...fields.map((field) => ({ path: `${type.name}.${field.name}`, description: field.description })), ...args];
}

describe('The schema', () => {
  test('is the one that is committed', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText(API_RESOLVERS));
  });

  test('prints a text that reads as the same schema', async () => {
    expect(printSchema(parseSchema(await schemaText(API_RESOLVERS)))).toBe(
      printSchema(parseSchema(printSchema(parseSchema(await schemaText(API_RESOLVERS))))),
    );
  });

  test('describes every type, field, argument and value, in a sentence', () => {
    const roots = new Set(['Query', 'Mutation', 'Subscription']);
    const silent = ours.flatMap(partsOf).filter(({ path, description }) => !roots.has(path) && !/\.$/.test(description ?? ''));

    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('has no scalar but text, numbers, ids and the three kinds of time', () => {
    expect(
      ours
        .filter(isScalarType)
        .map((type) => type.name)
        .toSorted(),
    ).toEqual(['DateTime', 'LocalDate', 'LocalTime']);
  });

  test('answers every act with a union of its success and refusals, save signing out, which nothing can refuse', () => {
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((act) => act.name !== 'signOut');

    for (const act of acts) {
      const union = 'ofType' in act.type ? act.type.ofType : act.type;
      expect([act.name, isUnionType(union)]).toEqual([act.name, true]);
      const [success, ...refusals] = isUnionType(union) ? union.getTypes() : [];
      expect([act.name, success?.getInterfaces()]).toEqual([act.name, []]);
      // A conflict of two people asks for a choice, field by field: it is neither done nor refused, and says so by its own name.
      for (const refusal of refusals.filter(({ name }) => name !== 'RecordConflict'))
        expect([act.name, refusal.name, refusal.getInterfaces().map((one) => one.name)]).toEqual([act.name, refusal.name, ['Refusal']]);
    }
  });

  test('takes one input in every act that takes more than an id', () => {
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      (act) => act.args.length > 0 && act.name !== 'signInAsPersona',
    );

    for (const act of acts) expect([act.name, act.args.map((arg) => arg.name)]).toEqual([act.name, ['input']]);
  });

  test('asks for the version in every input that changes something that is there', () => {
    const creating = new Set([
      'SignInInput',
      'FilePetitionInput',
      'SetHearingInput',
      'NewYouthInput',
      'ImportInput',
      'ClosureInput',
      'ExtensionInput',
      'RecordClockEventInput',
      'ChangeClockInput',
      'EstablishCircumstanceInput',
      'EnterNeedInput',
      'KeepApartInput',
      'EnterOutsidePersonDayInput',
      'GenerateSessionsInput',
      'SessionPrintInput',
      'UnavailabilityInput',
      'WriteLineInput',
      'AddActionItemInput',
      'AttendInput',
      'DraftInput',
      'DropDraftInput',
      'HereInput',
      'ExplainLeftoverInput',
      'MakeDayPacketInput',
      'PrintYouthPageInput',
      'EnterPartInput',
    ]);
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((act) => act.args.map((arg) => arg.type));
    const inputs = acts
      .flatMap((type) => ('ofType' in type && isInputObjectType(type.ofType) ? [type.ofType] : []))
      .filter((input) => !creating.has(input.name));

    for (const input of inputs) expect([input.name, Object.keys(input.getFields()).includes('version')]).toEqual([input.name, true]);
  });

  test('has no resolver below its roots, so that a read model may be projected', () => {
    const roots = new Set<GraphQLNamedType | null | undefined>([
      schema.getQueryType(),
      schema.getMutationType(),
      schema.getSubscriptionType(),
    ]);
    const below = ours.filter((type): type is GraphQLObjectType => isObjectType(type) && !roots.has(type));
    const marked = { asked: 'answered by the row itself' };

    for (const type of below)
      for (const field of Object.values(type.getFields())) {
        const row = { [field.name]: marked };
        expect([type.name, field.name, field.resolve?.(row, {}, {}, undefined as never)]).toEqual([type.name, field.name, marked]);
      }
  });
});
