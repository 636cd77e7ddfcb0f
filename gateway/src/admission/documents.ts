import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { type Budgets, readDocument } from './budgets.ts';

/** The documents that came last, each parsed and measured once. */
export interface Documents {
  /** Finds why a document is not admitted; null when it is, and then it is kept. */
  findRefusal(source: string): GraphQLError | null;
  /** Finds a kept document by the SHA-256 of its source, in hex; null when it is not kept, or not valid. */
  findValid(hash: string): DocumentNode | null;
}

/** Bounds of what is kept. A parsed document takes up to a hundred times the bytes of its source. */
const mostDocuments = 500;
const mostBytes = 500_000;

interface Kept {
  readonly document: DocumentNode;
  readonly bytes: number;
  isValid: boolean;
}

/** Creates an empty collection of documents over one schema. */
export function createDocuments(schema: GraphQLSchema, budgets: Budgets): Documents {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (hash: string) => {
    bytes -= kept.get(hash)?.bytes ?? 0;
    kept.delete(hash);
  };
  const keep = (hash: string, one: Kept) => {
    drop(hash);
    kept.set(hash, one);
    bytes += one.bytes;
    for (const oldest of kept.keys()) {
      if (oldest === hash || (kept.size <= mostDocuments && bytes <= mostBytes)) return;
      drop(oldest);
    }
  };
  return {
    findRefusal(source) {
      const hash = createHash('sha256').update(source).digest('hex');
      const known = kept.get(hash);
      const read = known ?? readDocument(source, budgets);
      if ('refusal' in read) return read.refusal;
      keep(hash, known ?? { document: read.document, bytes: Buffer.byteLength(source), isValid: false });
      return null;
    },
    findValid(hash) {
      const one = kept.get(hash);
      if (!one) return null;
      one.isValid ||= validate(schema, one.document).length === 0;
      return one.isValid ? one.document : null;
    },
  };
}
