import { type ConstDirectiveNode, Kind, visit } from 'graphql';
import { findTextArgument } from './member-sdl.ts';
import type { Problem } from './problem.ts';
import type { Service } from './service.ts';

/**
 * Finds federation directives under another name. Composers follow the renaming, and rules that read names do not:
 * a declaration could slip past the checks.
 */
export function findRenamedDirectives(services: readonly Service[]): Problem[] {
  return services.flatMap(({ name, document }) => {
    const renamed = new Set<string>();
    visit(document, {
      Directive: (directive) => {
        const used = directive.name.value;
        if (used === 'link' && isRenaming(directive as ConstDirectiveNode)) renamed.add(`@${used}`);
        if (used.includes('__')) renamed.add(`@${used}`);
      },
    });
    return [...renamed].map((directive) => createProblem(name, directive));
  });
}

function isRenaming(link: ConstDirectiveNode): boolean {
  const imports = link.arguments?.find((argument) => argument.name.value === 'import')?.value;
  if (findTextArgument(link, 'as') !== null) return true;
  return imports?.kind === Kind.LIST && imports.values.some((value) => value.kind !== Kind.STRING);
}

function createProblem(subgraph: string, directive: string): Problem {
  return {
    code: 'ACCESS_RENAMED',
    coordinate: directive,
    subgraphs: [subgraph],
    message: `${directive} gives a directive of the specification another name.`,
    mend: 'Import directives as plain strings, without `as`, and use them under their own names.',
  };
}
