import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';

interface ResultUnion<T extends readonly Type<unknown>[]> {
  readonly name: string;
  readonly description: string;
  readonly types: () => T;
}

/** A mutation's answer: its success, or a refusal that can really happen. The service names the member in __typename. */
export function resultUnion<T extends readonly Type<unknown>[]>({ name, description, types }: ResultUnion<T>) {
  return createUnionType({
    name,
    description,
    types: () => [...types()],
    resolveType: (answer: { readonly __typename: string }) => answer.__typename,
  });
}
