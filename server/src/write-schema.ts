import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCHEMA_FILE, schemaText } from './graphql/schema-text.ts';
import { API_RESOLVERS } from './modules/api-resolvers.ts';

writeFileSync(SCHEMA_FILE, await schemaText(API_RESOLVERS));
process.stdout.write(`Written: ${fileURLToPath(SCHEMA_FILE)}\n`);
