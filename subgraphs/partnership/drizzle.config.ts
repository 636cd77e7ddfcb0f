import type { Config } from 'drizzle-kit';

// biome-ignore lint/style/noDefaultExport: drizzle-kit reads the default export.
export default {
  dialect: 'postgresql',
  schema: ['./src/db/tables.ts', '../_kit/src/import/tables.ts'],
  out: './migrations',
} satisfies Config;
