import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { ACTION } from '@starling/shared/policy/actions';
import { API_RESOLVERS } from '../modules/api-resolvers.ts';
import { FIELD_RULE } from './allow.decorator.ts';
import type { FieldRule } from './allow.decorator.ts';

interface Stated {
  readonly field: string;
  readonly rule: FieldRule | undefined;
}

/** Every method that answers a field of the API, with the rule it states. */
function statedRules(): readonly Stated[] {
  return API_RESOLVERS.flatMap((resolver) => {
    const prototype: object = resolver.prototype as object;
    const methods = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
    return methods.flatMap((name) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function' || !Reflect.hasMetadata('graphql:resolver_type', method)) return [];
      const rule: FieldRule | undefined = Reflect.getMetadata(FIELD_RULE, method) as FieldRule | undefined;
      return [{ field: `${resolver.name}.${name}`, rule }];
    });
  });
}

test('there are fields to ask about', () => {
  expect(statedRules().length).toBeGreaterThan(30);
});

test('every field of the API states its rule', () => {
  expect(
    statedRules()
      .filter(({ rule }) => rule === undefined)
      .map(({ field }) => field),
  ).toEqual([]);
});

test('every rule is an action of the policy, or says why anybody may ask', () => {
  const odd = statedRules().filter(
    ({ rule }) => rule !== undefined && !('publicBecause' in rule ? rule.publicBecause.length > 10 : Object.hasOwn(ACTION, rule.allow)),
  );

  expect(odd.map(({ field }) => field)).toEqual([]);
});

test('only these fields answer to somebody who is not signed in', () => {
  const open = statedRules().filter(({ rule }) => rule !== undefined && 'publicBecause' in rule);

  expect(open.map(({ field }) => field.split('.')[1]).toSorted()).toEqual([
    'installation',
    'personas',
    'signIn',
    'signInAsPersona',
    'signOut',
    'viewer',
  ]);
});
