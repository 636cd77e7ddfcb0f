import { type ASTNode, Kind, visit } from 'graphql';
import { findTextArgument } from '../member-sdl.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Service } from '../service.ts';

const data = 'Ask the hub in an operation for what you need of others; a subgraph answers from its own data.';

/** Directives by which a subgraph takes over, or is sent, what belongs to others; nobody of the house needs one. */
const REACHING: Readonly<Record<string, { readonly code: ProblemCode; readonly does: string; readonly mend: string }>> =
  {
    override: {
      code: 'OVERRIDE',
      does: 'takes a field away from its owner',
      mend: 'Agree the move with the owner, who then removes it.',
    },
    external: { code: 'DATA_REQUIRED', does: 'reaches for data of another subgraph', mend: data },
    requires: { code: 'DATA_REQUIRED', does: 'would be sent data of another subgraph', mend: data },
    provides: { code: 'DATA_REQUIRED', does: 'answers data of another subgraph', mend: data },
    context: { code: 'DATA_REQUIRED', does: 'hands data of its parents on', mend: data },
    fromContext: { code: 'DATA_REQUIRED', does: 'would be sent data of its parents', mend: data },
    interfaceObject: {
      code: 'INTERFACE_FOREIGN',
      does: 'adds fields to every type behind an interface',
      mend: 'Add a field to the one type that it is about.',
    },
    composeDirective: {
      code: 'LINK_UNKNOWN',
      does: 'brings a directive of its own into the supergraph',
      mend: 'Use the directives of the federation specification alone.',
    },
  };

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/;

/** Finds directives that reach for what belongs to others, and links to another specification than federation. */
export function findReachingDirectives(services: readonly Service[]): Problem[] {
  return services.flatMap(({ name, document }) => {
    const problems: Problem[] = [];
    const path: string[] = [];
    visit(document, {
      enter(node) {
        const step = nameStep(node);
        if (step) path.push(step);
        if (node.kind !== Kind.DIRECTIVE) return;
        const problem = findProblem(name, path.join('.'), node.name.value, findTextArgument(node as never, 'url'));
        if (problem) problems.push(problem);
      },
      leave(node) {
        if (nameStep(node)) path.pop();
      },
    });
    return problems;
  });
}

function findProblem(subgraph: string, coordinate: string, directive: string, url: string | null): Problem | null {
  if (directive === 'link' && !FEDERATION.test(url ?? '')) {
    const message = `${subgraph} links to ${url}, which the hub does not know.`;
    const mend = 'Link to https://specs.apollo.dev/federation/v2.9 alone.';
    return { code: 'LINK_UNKNOWN', coordinate: '@link', subgraphs: [subgraph], message, mend };
  }
  const reaching = Object.hasOwn(REACHING, directive) ? REACHING[directive] : undefined;
  if (!reaching) return null;
  const { code, does, mend } = reaching;
  return {
    code,
    coordinate,
    subgraphs: [subgraph],
    message: `${coordinate} of ${subgraph} ${does} (@${directive}).`,
    mend,
  };
}

/** The name of a type or of a field, for the coordinate of what stands on it. */
function nameStep(node: ASTNode): string | null {
  const isStep = /Type(Definition|Extension)$/.test(node.kind) || node.kind === Kind.FIELD_DEFINITION;
  return isStep && 'name' in node && node.name ? node.name.value : null;
}
