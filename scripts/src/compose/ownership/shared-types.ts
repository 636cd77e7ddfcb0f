import { print, visit } from 'graphql';
import type { Problem } from '../problem.ts';
import type { TypePart } from './definitions.ts';
import { OWNERSHIP_FILE } from './ownership.ts';

/** Finds shared types that a subgraph defines otherwise than the first one, by name, does; descriptions may differ. */
export function findSharedProblems(parts: readonly TypePart[]): Problem[] {
  return [...Map.groupBy(parts, ({ name }) => name).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first) return [];
    const text = write(first);
    return others
      .filter((part) => write(part) !== text)
      .map(({ name, subgraph }) => ({
        code: 'SHARED_DIFFERS',
        coordinate: name,
        subgraphs: [subgraph],
        message: `${subgraph} defines ${name} otherwise than ${first.subgraph} does, and it is shared.`,
        mend: `Copy it from ${first.subgraph}, or give yours another name; shared types stand in ${OWNERSHIP_FILE}.`,
      }));
  });
}

const write = ({ node }: TypePart): string =>
  print(visit(node, { enter: (each) => ('description' in each ? { ...each, description: undefined } : undefined) }));
