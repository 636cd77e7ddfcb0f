import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: here('.'),
  build: {
    // Nothing is put into the pages themselves: the gateway allows neither inline scripts nor data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // GraphiQL's editor is larger than any page of ours; it is loaded at /graphiql only.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: [here('index.html'), here('graphiql.html')],
      // GraphiQL's packages are full of "use client", which says nothing to pages without a server of their own.
      checks: { moduleLevelDirective: false },
    },
  },
});
