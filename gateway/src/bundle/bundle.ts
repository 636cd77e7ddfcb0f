/** What a gateway serves: made together by `tresse compose`, replaced together while it runs. */
export interface Bundle {
  /** The composed supergraph, as SDL. */
  readonly supergraph: string;
  /** The registry of associations, as its JSON value. */
  readonly registry: unknown;
  /** The registered documents, as the JSON value of `schema/documents.json`; none by default. */
  readonly documents?: unknown;
  /** `schema/roles.yaml`: the roles and where a token says them. */
  readonly roles: string;
  /** `schema/clients.yaml`: whose pages, served from elsewhere, may read answers; nobody's by default. */
  readonly clients?: string;
}

/** The file of each part of a bundle, in its folder. */
export const bundleFiles = {
  supergraph: 'supergraph.graphql',
  registry: 'registry.json',
  documents: 'documents.json',
  roles: 'roles.yaml',
  clients: 'clients.yaml',
} as const satisfies Record<keyof Bundle, string>;
