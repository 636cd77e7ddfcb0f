import { type DocumentNode, type GraphQLError, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Documents } from './documents.ts';
import type { RegisteredDocument } from './registered-documents.ts';

/** A registered document that may be run. */
export interface RegisteredOperation {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
}

/** Admits a registered document as every other one is; throws when it does not fit the graph. */
export function admitRegistered(
  { name, text, documentId }: RegisteredDocument,
  documents: Documents,
): RegisteredOperation | { readonly refusal: GraphQLError } {
  const refusal = documents.findRefusal(text);
  if (refusal) return { refusal };
  const documentHash = documentId.slice('sha256:'.length);
  const document = documents.findValid(documentHash);
  const operation = document && getOperationAST(document);
  if (!operation) throw new Error(`The registered document ${name} does not fit the graph.`);
  return { document, documentHash, operation };
}
