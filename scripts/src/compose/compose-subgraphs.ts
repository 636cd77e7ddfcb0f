import { composeServices } from '@theguild/federation-composition';
import { type RegisteredDocument, readRoles } from '@tresse/gateway';
import { buildSchema, parse } from 'graphql';
import { removeBorrowedDescriptions } from './borrowed-descriptions.ts';
import { findAccessProblems } from './check-access.ts';
import { createAccessPage } from './create-access-page.ts';
import { createDocuments, type DocumentSource } from './create-documents.ts';
import { createProcessingPage } from './create-processing-page.ts';
import { createPublicSdl } from './create-public-sdl.ts';
import { createRegistry, type MemberSource, type Registry } from './create-registry.ts';
import { type Declaration, listDeclarations } from './declarations.ts';
import { foldContract } from './fold-contract.ts';
import {
  findOwnershipProblems,
  findUnequalMembers,
  grantClaims,
  grantOwnFields,
  type Ownership,
  readOwnership,
} from './ownership/index.ts';
import type { Problem } from './problem.ts';
import { readRoutes } from './routes.ts';
import type { MigrationSource } from './row-policies.ts';
import {
  ASSOCIATION_PORT,
  ASSOCIATIONS,
  createDefaultUrl,
  readServices,
  type Service,
  type SubgraphSource,
  sortBy,
} from './service.ts';
import { findUndeclaredFields } from './undeclared-access.ts';
import { findUnplannableFields } from './unplannable.ts';

/** What composition starts from: who owns what, the SDL of each subgraph, the contract's SDL, its associations, the roles. */
export interface CompositionInput {
  /** The text of `schema/ownership.yaml`. */
  readonly ownership: string;
  readonly subgraphs: readonly SubgraphSource[];
  readonly contract: string;
  readonly members: readonly MemberSource[];
  /** `schema/roles.yaml`. */
  readonly roles: string;
  /** The migrations of each database; none by default. */
  readonly migrations?: readonly MigrationSource[];
  /** `schema/processing.yaml`. */
  readonly processing: string;
  /** The documents to register; none by default. */
  readonly documents?: readonly DocumentSource[];
  /** The subgraph that would join: it is given what nobody owns yet, instead of being refused what is not listed. */
  readonly newcomer?: string;
}

/** What composition makes, as texts but for the registry and the documents. */
interface Composed {
  readonly supergraphSdl: string;
  readonly publicSdl: string;
  readonly registry: Registry;
  /** Who may read what, for people. */
  readonly accessPage: string;
  /** The register of processing activities, for data protection officers. */
  readonly processingPage: string;
  readonly documents: readonly RegisteredDocument[];
}

/** What composition gives: all that it makes, or nothing of it and the problems. */
export type Composition =
  | (Composed & { readonly problems: [] })
  | ({ readonly [Part in keyof Composed]: null } & { readonly problems: Problem[] });

/** Composes the house from texts alone; the same input in any order gives the same bytes. */
export function composeSubgraphs(input: CompositionInput): Composition {
  const read = readServices(input.subgraphs);
  const folded = foldContract(input);
  const roles = readRoles(input.roles);
  const { routes, problems: contractProblems } = readRoutes(input.contract);
  const url = createDefaultUrl(ASSOCIATION_PORT);
  const associations = { name: ASSOCIATIONS, url, document: folded.document };
  const services = [associations, ...read.services];
  const listed = readOwnership(input.ownership);
  const newcomers = services.filter(({ name }) => name === input.newcomer);
  const ownership = newcomers.reduce(grantClaims, grantOwnFields(listed.ownership, associations, input.members));
  const declarations = listDeclarations(services);
  const problems = [
    ...read.problems,
    ...contractProblems,
    ...findTwins(input.members),
    ...folded.problems,
    ...listed.problems,
    ...findAccessProblems(services, declarations, roles.scopes),
    ...findOwnershipProblems(services, ownership),
  ];
  // A supergraph of what was not refused still finds the fields that nothing declares: one run names every problem.
  const described = removeBorrowedDescriptions(services, declarations, ownership.owners);
  const composed = compose(described, declarations, ownership);
  problems.push(...composed.problems);
  if (problems.length > 0 || composed.supergraphSdl === null) return refuse(problems);
  const { supergraphSdl } = composed;
  const registry = createRegistry({ ...input, routes });
  const publicSdl = createPublicSdl(supergraphSdl);
  const accessPage = createAccessPage(supergraphSdl, roles, input.migrations);
  const processingPage = createProcessingPage({
    supergraphSdl,
    roles,
    rolesYaml: input.roles,
    processingYaml: input.processing,
  });
  const { documents, problems: refused } = createDocuments(input.documents ?? [], buildSchema(publicSdl));
  if (refused.length > 0) return refuse(refused);
  return { supergraphSdl, publicSdl, registry, accessPage, processingPage, documents, problems: [] };
}

/** Makes the answer of a composition that did not come about. */
export function refuse(problems: Problem[]): Composition {
  return {
    supergraphSdl: null,
    publicSdl: null,
    registry: null,
    accessPage: null,
    processingPage: null,
    documents: null,
    problems,
  };
}

function compose(
  services: readonly Service[],
  declarations: readonly Declaration[],
  ownership: Ownership,
): { supergraphSdl: string | null; problems: Problem[] } {
  const composed = composeServices(
    sortBy(services, ({ name }) => name).map(({ name, url, document }) => ({ name, url, typeDefs: document })),
  );
  if (composed.errors) {
    const mend = 'Mend the SDL of the subgraphs named, then compose again.';
    const problems = composed.errors.map(
      ({ message }): Problem => ({ code: 'COMPOSITION_FAILED', coordinate: 'schema', subgraphs: [], message, mend }),
    );
    return { supergraphSdl: null, problems };
  }
  const supergraph = parse(composed.supergraphSdl, { noLocation: true });
  return {
    supergraphSdl: `${composed.supergraphSdl.trimEnd()}\n`,
    problems: [
      ...findUndeclaredFields(supergraph, declarations, ownership),
      ...findUnequalMembers(supergraph),
      ...findUnplannableFields(supergraph),
    ],
  };
}

function findTwins(members: readonly MemberSource[]): Problem[] {
  const slugs = members.map(({ slug }) => slug);
  return [...new Set(slugs.filter((slug, index) => slugs.indexOf(slug) !== index))].map((slug) => ({
    code: 'MEMBER_REFUSED',
    coordinate: slug,
    subgraphs: [slug],
    message: `Two associations have the slug ${slug}.`,
    mend: 'Give each its own.',
  }));
}
