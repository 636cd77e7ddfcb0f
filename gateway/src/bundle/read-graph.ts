import { setImmediate as letOthersRun } from 'node:timers/promises';
import { type Roles, readRoles } from '../access/roles.ts';
import { type Clients, readClients } from '../admission/clients.ts';
import { type RegisteredDocuments, readRegisteredDocuments } from '../admission/registered-documents.ts';
import { readSupergraph, type Supergraph } from '../supergraph/read-supergraph.ts';
import { type Registry, readRegistry } from '../supergraph/registry.ts';
import type { Bundle } from './bundle.ts';

/** A bundle, read. */
export interface Graph {
  readonly supergraph: Supergraph;
  readonly registry: Registry;
  readonly registered: RegisteredDocuments;
  readonly roles: Roles;
  readonly clients: Clients;
}

/** Reads a bundle, and lets requests through between its large parts; throws with the part that does not fit. */
export async function readGraph({
  supergraph: sdl,
  registry: members,
  documents,
  roles,
  clients,
}: Bundle): Promise<Graph> {
  const supergraph = readSupergraph(sdl);
  await letOthersRun();
  const registry = readRegistry(members);
  await letOthersRun();
  return {
    supergraph,
    registry,
    registered: readRegisteredDocuments(documents ?? { documents: [] }),
    roles: readRoles(roles),
    clients: readClients(clients ?? 'clients: {}'),
  };
}
