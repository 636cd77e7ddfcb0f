import type { Problem } from '../problem.ts';
import { listKeys, type TypePart } from './definitions.ts';
import { OWNERSHIP_FILE } from './ownership.ts';

/** Finds entities that the ownership does not list, and types without an owner that several subgraphs define. */
export function findUnlistedProblems(parts: readonly TypePart[]): Problem[] {
  return [...Map.groupBy(parts, ({ name }) => name)].flatMap(([name, same]): Problem[] => {
    const subgraphs = [...new Set(same.map(({ subgraph }) => subgraph))];
    const who = subgraphs.join(' and ');
    if (subgraphs.length > 1)
      return [
        {
          code: 'TYPE_REDEFINED',
          coordinate: name,
          subgraphs,
          message: `${name} is defined by ${who}.`,
          mend: `Whoever came later gives it a name of its own; if they mean the same, list it in ${OWNERSHIP_FILE}.`,
        },
      ];
    if (same.every((part) => listKeys(part).length === 0)) return [];
    const message = `The entity ${name} of ${who} stands in no line of ${OWNERSHIP_FILE}.`;
    return [
      { code: 'ENTITY_UNLISTED', coordinate: name, subgraphs, message, mend: `Add \`${name}: { owner: ${who} }\`.` },
    ];
  });
}
