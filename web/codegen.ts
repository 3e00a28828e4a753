import type { CodegenConfig } from '@graphql-codegen/cli';

/** Reads the agreed schema and every `.graphql` beside a component; writes typed, masked documents and their manifest. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' }, skipIndexFile: true },
      config: {
        customDirectives: { apolloUnmask: true },
        inlineFragmentTypes: 'mask',
        enumType: 'string-literal',
        useTypeImports: true,
        immutableTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        defaultScalarType: 'unknown',
        scalars: { LocalDate: 'string', LocalTime: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
