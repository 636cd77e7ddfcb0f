/** What stands between the house and a supergraph. */
export type ProblemCode =
  | 'ACCESS_RENAMED'
  | 'ACCESS_UNDECLARED'
  | 'ACCESS_UNKNOWN'
  | 'ANNOTATION_FOREIGN'
  | 'COMPOSITION_FAILED'
  | 'CONTRACT_CHANGED'
  | 'CONTRACT_UNSAFE'
  | 'DATA_REQUIRED'
  | 'ENTITY_UNLISTED'
  | 'FIELD_FOREIGN'
  | 'INTERFACE_FOREIGN'
  | 'KEY_FOREIGN'
  | 'KEY_RETYPED'
  | 'LINK_UNKNOWN'
  | 'DOCUMENT_REFUSED'
  | 'MEMBER_REFUSED'
  | 'MODULE_INCOMPLETE'
  | 'NULLABILITY_UNSAFE'
  | 'OUTPUT_OUTDATED'
  | 'OVERRIDE'
  | 'OWN_PART_CONFLICT'
  | 'OWNERSHIP_UNREADABLE'
  | 'PLAN_NOT_SUPPORTED'
  | 'ROOT_FOREIGN'
  | 'ROOT_RENAMED'
  | 'SHARED_DIFFERS'
  | 'SUBGRAPH_UNREADABLE'
  | 'TYPE_REDEFINED';

/** One problem, said so that its owner can mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** `Type`, `Type.field`, a slug or a file. */
  readonly coordinate: string;
  /** The subgraphs concerned, by name; empty when the house as a whole is. */
  readonly subgraphs: readonly string[];
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly mend: string;
}

/** Writes a problem as one line for people. */
export function formatProblem({ code, subgraphs, message, mend }: Problem): string {
  return `${code}${subgraphs.length > 0 ? ` (${subgraphs.join(', ')})` : ''}: ${message} ${mend}`;
}
