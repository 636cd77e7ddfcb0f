import { createHash } from 'node:crypto';
import { z } from 'zod';

const documentFormat = z
  .object({
    documentId: z.string(),
    name: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
    operationName: z.string(),
    variables: z.array(z.object({ name: z.string(), type: z.string(), default: z.json().optional() })),
    columns: z.array(z.string()).nullable(),
    text: z.string(),
  })
  .refine(({ documentId, text }) => documentId === nameDocument(text), 'documentId is not the SHA-256 of text');

/**
 * A document that the hub knows by name: `documentId` is the SHA-256 of `text`, `name` its place in
 * `schema/operations`, `variables` have types of the graph, `columns` are those of its table, null when it yields none.
 */
export type RegisteredDocument = z.infer<typeof documentFormat>;

/** Finds registered documents by `sha256:<hex>` or by name. */
export type RegisteredDocuments = ReadonlyMap<string, RegisteredDocument>;

/** Reads the registered documents from the JSON value of `schema/documents.json`; throws with the place of what does not fit. */
export function readRegisteredDocuments(value: unknown): RegisteredDocuments {
  const parsed = z.object({ documents: z.array(documentFormat) }).safeParse(value);
  if (!parsed.success)
    throw new Error(`The registered documents do not fit their format: ${z.prettifyError(parsed.error)}`);
  return new Map(
    parsed.data.documents.flatMap(
      (one) =>
        [
          [one.documentId, one],
          [one.name, one],
        ] as const,
    ),
  );
}

/** The name of a document by its text, as GraphQL over HTTP writes it. */
export const nameDocument = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
