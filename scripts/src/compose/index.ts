export { type ComposedHouse, composeHouse } from './compose-house.ts';
export { type Composition, type CompositionInput, composeSubgraphs } from './compose-subgraphs.ts';
export { createAccessPage } from './create-access-page.ts';
export { createPublicSdl } from './create-public-sdl.ts';
export { CONTRACT_VERSION, type MemberSource, type Registry, type RegistryMember } from './create-registry.ts';
export { type ContractModule, createMemberSdl, type MemberDeclaration } from './member-sdl.ts';
export { formatProblem, type Problem, type ProblemCode } from './problem.ts';
export type { Route } from './routes.ts';
export type { SubgraphSource } from './service.ts';
