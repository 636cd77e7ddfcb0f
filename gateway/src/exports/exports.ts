import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Caller } from '../access/caller.ts';
import { admitRegistered } from '../admission/admit-registered.ts';
import type { Documents } from '../admission/documents.ts';
import type { RegisteredDocument, RegisteredDocuments } from '../admission/registered-documents.ts';
import type { Gateway } from '../gateway.ts';
import { findTable, type NoTable, type Table } from './find-table.ts';
import { findAnswerRefusal } from './judge-answer.ts';
import { readVariables } from './read-variables.ts';
import { createRefusal, type ExportRefusal } from './refusal.ts';

/** Who asks for an export, with what. */
export interface ExportRequest {
  readonly search: URLSearchParams;
  readonly caller: Caller;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** A whole table. */
export interface ExportedTable {
  readonly document: RegisteredDocument;
  readonly table: Table;
  readonly data: unknown;
  /** What members do not offer, whose cells are empty: `<association> <Type.field>`. */
  readonly notOffered: readonly string[];
}

/** Exports registered documents, named by `sha256:<hex>` or by name. */
export type RunExport = (nameOrId: string, request: ExportRequest) => Promise<ExportedTable | ExportRefusal>;

/** What exports stand on. */
export interface ExportSettings {
  readonly registered: RegisteredDocuments;
  readonly schema: GraphQLSchema;
  /** The same admission as for every other document. */
  readonly documents: Documents;
  readonly gateway: Gateway;
}

/** Creates the exports: each runs as an operation of its caller, and gives the whole table or nothing of it. */
export function createExports(settings: ExportSettings): RunExport {
  const { registered, schema, gateway } = settings;
  return async (nameOrId, { search, ...request }) => {
    const known = registered.get(nameOrId);
    if (!known) return refuseUnknown();
    const admitted = admitRegistered(known, settings.documents);
    if ('refusal' in admitted) return { status: 400, errors: [admitted.refusal] };
    const { document, operation } = admitted;
    const table = findTable(document, schema);
    if ('reason' in table) return refuseNoTable(table);
    const read = readVariables(operation, schema, search);
    if ('errors' in read) return read;
    const answer = await gateway.answer({
      ...request,
      ...{ ...admitted, variables: read.variables },
      ...{ mayExplore: false, planDetail: null },
    });
    const { data, extensions } = answer;
    return findAnswerRefusal(answer) ?? { document: known, table, data, notOffered: listNotOffered(extensions) };
  };
}

function refuseUnknown(): ExportRefusal {
  return createRefusal(404, 'DOCUMENT_UNKNOWN', {
    fr: 'Aucun document enregistré ne porte ce nom.',
    en: 'No registered document has this name.',
  });
}

function refuseNoTable(table: NoTable): ExportRefusal {
  if (table.reason === 'not-a-query') {
    const said = { fr: "Seule une lecture s'exporte.", en: 'Only a query can be exported.' };
    return createRefusal(422, 'NOT_A_TABLE', said);
  }
  const [one, other] = table.lists;
  return createRefusal(422, 'NOT_A_TABLE', {
    fr: `Ce document ne fait pas un tableau : les listes ${one} et ${other} sont côte à côte.`,
    en: `This document yields no table: the lists ${one} and ${other} stand side by side.`,
  });
}

function listNotOffered(extensions: ExecutionResult['extensions']): string[] {
  const notOffered = (extensions?.['notOffered'] ?? []) as readonly { association: string; field: string }[];
  return notOffered.map(({ association, field }) => `${association} ${field}`);
}
