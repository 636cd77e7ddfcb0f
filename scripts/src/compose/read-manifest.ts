import { z } from 'zod';
import type { DocumentSource } from './create-documents.ts';

const manifestFormat = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })),
});

/**
 * Reads the manifest of persisted queries that Apollo's clients generate; each operation is named after the manifest's own
 * place in `schema/operations` and itself. Throws, naming the file, when it is none.
 */
export function readManifest(name: string, text: string): DocumentSource[] {
  const parsed = manifestFormat.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(
      `schema/operations/${name}.json is no manifest of persisted queries: ${z.prettifyError(parsed.error)}`,
    );
  return parsed.data.operations.map((one) => ({ name: `${name}/${toKebab(one.name)}`, text: one.body, hash: one.id }));
}

const toKebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|_/g, '-').toLowerCase();
