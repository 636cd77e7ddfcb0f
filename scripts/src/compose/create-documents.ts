import { defaultBudgets, findTable, nameDocument, type RegisteredDocument, readDocument } from '@tresse/gateway';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type VariableDefinitionNode,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { Problem } from './problem.ts';
import { sortBy } from './service.ts';

/** A document of `schema/operations`: its name there without the ending, such as `public/who-is-in`, and its exact text. */
export interface DocumentSource {
  readonly name: string;
  readonly text: string;
  /** The SHA-256 of the text in hex, where a manifest says it. */
  readonly hash?: string;
}

/** Registers every document that the public graph answers, in the order of their names, and finds what is wrong with others. */
export function createDocuments(
  sources: readonly DocumentSource[],
  schema: GraphQLSchema,
): { documents: RegisteredDocument[]; problems: Problem[] } {
  const documents: RegisteredDocument[] = [];
  const problems: Problem[] = [];
  for (const source of sortBy(sources, ({ name }) => name)) {
    const read = readDocument(source.text, defaultBudgets);
    const reason = 'refusal' in read ? read.refusal.message : findReason(source, read.document, schema);
    if (reason) problems.push(refuse(source, reason));
    else if ('document' in read) documents.push(register(source, read.document, schema));
  }
  return { documents, problems };
}

function findReason(
  { name, text, hash }: DocumentSource,
  document: DocumentNode,
  schema: GraphQLSchema,
): string | null {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name)) return 'The name of the file is not in kebab-case.';
  if (hash !== undefined && nameDocument(text) !== `sha256:${hash}`) return 'Its id is not the SHA-256 of its text.';
  const [operation, second] = listOperations(document);
  if (!operation?.name || second) return 'It does not hold exactly one operation, with a name.';
  return validate(schema, document)[0]?.message ?? null;
}

function register({ name, text }: DocumentSource, document: DocumentNode, schema: GraphQLSchema): RegisteredDocument {
  const [operation] = listOperations(document);
  const table = findTable(document, schema);
  return {
    documentId: nameDocument(text),
    name,
    operationName: operation?.name?.value ?? '',
    variables: (operation?.variableDefinitions ?? []).map(describeVariable),
    columns: 'columns' in table ? [...table.columns] : null,
    text,
  };
}

function describeVariable({
  variable,
  type,
  defaultValue,
}: VariableDefinitionNode): RegisteredDocument['variables'][0] {
  const described = { name: variable.name.value, type: print(type) };
  return defaultValue
    ? { ...described, default: valueFromASTUntyped(defaultValue) as RegisteredDocument['variables'][0]['default'] }
    : described;
}

function listOperations({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function refuse({ name }: DocumentSource, reason: string): Problem {
  return {
    code: 'DOCUMENT_REFUSED',
    coordinate: name,
    subgraphs: [],
    message: `The document ${name} of schema/operations cannot be registered: ${reason}`,
    mend: 'Mend the document, or what it asks for.',
  };
}
