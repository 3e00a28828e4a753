import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { API_MODULES } from './api-modules.ts';

/** A module's providers as its decorator wrote them down. */
function providersOf(module: Type<unknown>): readonly unknown[] {
  const providers: unknown = Reflect.getMetadata('providers', module);
  return Array.isArray(providers) ? providers : [];
}

/** Nest marks a resolver's class with this. */
const RESOLVER_MARK = 'graphql:resolver_type';

const isResolver = (provider: unknown): provider is Type<unknown> =>
  typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_MARK, provider);

/** Every resolver of the API, as its modules list them. */
export const API_RESOLVERS: readonly Type<unknown>[] = API_MODULES.flatMap(providersOf).filter(isResolver);
