/** Why an answer, or a part of it, is missing. */
export type Problem =
  | { readonly kind: 'denied' | 'expired' | 'unreachable' | 'broken' }
  /** A subgraph or an association does not answer. */
  | { readonly kind: 'silent'; readonly name: string };

/** An error as the gateway tells it. */
export interface ToldError {
  readonly extensions?: { readonly code?: string; readonly subgraph?: string };
}

const kindByCode: Readonly<Record<string, 'denied' | 'expired' | 'unreachable'>> = {
  FORBIDDEN: 'denied',
  UNAUTHENTICATED: 'expired',
  IDENTITY_PROVIDER_UNAVAILABLE: 'unreachable',
};

/** Codes with which the gateway tells that a subgraph gave no usable answer. */
const silentCodes = /^(SUBGRAPH_.+|UNAVAILABLE)$/;

/** Reads what the errors of an answer mean to people, each meaning once. */
export function readProblems(errors: readonly ToldError[]): Problem[] {
  const problems = errors.map(readProblem);
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function readProblem({ extensions: { code = '', subgraph } = {} }: ToldError): Problem {
  if (subgraph !== undefined && silentCodes.test(code)) return { kind: 'silent', name: subgraph };
  return { kind: kindByCode[code] ?? 'broken' };
}
