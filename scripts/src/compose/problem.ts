/** What stands between the house and a supergraph. */
export type ProblemCode =
  | 'ACCESS_FOREIGN'
  | 'ACCESS_RENAMED'
  | 'ACCESS_UNDECLARED'
  | 'ACCESS_UNKNOWN'
  | 'COMPOSITION_FAILED'
  | 'CONTRACT_UNSAFE'
  | 'MEMBER_REFUSED'
  | 'OUTPUT_OUTDATED'
  | 'OWN_PART_CONFLICT'
  | 'SUBGRAPH_UNREADABLE';

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
