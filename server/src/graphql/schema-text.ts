import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The committed schema: what the screens are built against. */
export const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);

const HEAD = '# Generated from the types in src by `npm run schema -w server`. Change those, not this file.\n\n';

/** The schema that these resolvers and their types make, without a server. */
export async function buildSchema(resolvers: readonly Type<unknown>[]): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
  await app.close();
  return schema;
}

/** The same schema always prints the same text: types and fields are sorted. */
export async function schemaText(resolvers: readonly Type<unknown>[]): Promise<string> {
  return `${HEAD}${printSchema(lexicographicSortSchema(await buildSchema(resolvers)))}\n`;
}
