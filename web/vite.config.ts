import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // The shared workspace is read from its sources by path: the condition `source` would also catch libraries that do not ship theirs.
  resolve: {
    alias: [{ find: /^@starling\/shared\/(.*)$/, replacement: `${fileURLToPath(new URL('../shared/src/', import.meta.url))}$1.ts` }],
  },
  // Nothing inline: the court's content security policy allows only files of this origin.
  // The first browsers that know light-dark(): rewritten for older ones, paper would take the colours of a dark page.
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: { proxy: { '/graphql': { target: server, ws: true }, '/documents': server, '/packets': server } },
});
