import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { SCHEMA_FILE } from '../graphql/schema-text.ts';

/** Values to ask with, by the name of the argument: ids, words. */
export type KnownValues = Readonly<Record<string, string>>;

/** One question of the API with everything it can answer. */
export interface WholeQuestion {
  /** The field of Query. */
  readonly about: string;
  readonly document: string;
}

/** No screen asks deeper. */
const DEEPEST = 9;
const DAYS: KnownValues = { from: '2026-11-24', to: '2026-12-31', until: '2026-12-31', on: '2026-12-01' };

/**
 * Every field of Query with all that it can answer. Arguments are taken from `known` by their name; days lie around the specs' morning.
 * Nothing of Query is left out: a new field is asked from its first day.
 */
export function everyQuestion(known: KnownValues): readonly WholeQuestion[] {
  const fields = buildSchema(readFileSync(SCHEMA_FILE, 'utf8')).getQueryType()?.getFields() ?? {};
  return Object.values(fields).map((field) => ({
    about: field.name,
    document: `{ ${field.name}${argumentsOf(field, known)}${selectionOf(field.type, [])} }`,
  }));
}

function selectionOf(output: GraphQLOutputType, above: readonly string[]): string {
  const type = getNamedType(output);
  if (isUnionType(type))
    return ` { __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name}${fieldsOf(one, above)}`)
      .join(' ')} }`;
  return isObjectType(type) ? fieldsOf(type, above) : '';
}

function fieldsOf(type: GraphQLObjectType, above: readonly string[]): string {
  if (above.includes(type.name) || above.length >= DEEPEST) return ' { __typename }';
  const parts = Object.values(type.getFields()).map((field) => `${field.name}${selectionOf(field.type, [...above, type.name])}`);
  return ` { ${parts.join(' ')} }`;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, known: KnownValues): string {
  const given = field.args.flatMap(({ name, type }) => {
    const value = valueOf(name, type, known);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** A value for an argument; null for one that may be left out and that nothing is known for. */
function valueOf(name: string, type: GraphQLInputType, known: KnownValues): string | null {
  if (isNonNullType(type)) return valueOf(name, type.ofType, known) ?? usualValue(name, type.ofType, known);
  const value = known[name] ?? DAYS[name];
  return value === undefined || isListType(type) || isInputObjectType(type) || isEnumType(type) ? null : JSON.stringify(value);
}

function usualValue(name: string, type: GraphQLInputType, known: KnownValues): string {
  if (isListType(type)) return `[${valueOf(name, type.ofType, known) ?? ''}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = valueOf(field.name, field.type, known);
      return value === null ? [] : [`${field.name}: ${value}`];
    });
    return `{ ${fields.join(', ')} }`;
  }
  return type.toString() === 'Int' ? '10' : JSON.stringify(known['hearingId'] ?? '');
}
