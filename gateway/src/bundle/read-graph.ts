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

/** Reads a bundle; throws with the part that does not fit. */
export function readGraph({ supergraph, registry, documents, roles, clients }: Bundle): Graph {
  return {
    supergraph: readSupergraph(supergraph),
    registry: readRegistry(registry),
    registered: readRegisteredDocuments(documents ?? { documents: [] }),
    roles: readRoles(roles),
    clients: readClients(clients ?? 'clients: {}'),
  };
}
