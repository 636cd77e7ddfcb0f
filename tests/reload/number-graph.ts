import { readFileSync } from 'node:fs';
import type { HubProgram } from '../faults/start-hub-program.ts';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const root = '\ntype Query ';

/** The committed supergraph, with a number in what it says of its root. */
export const numberSupergraph = (number: number): string =>
  supergraph.replace(root, () => `\n"""number ${number}"""${root}`);

/** Asks for the number of the graph that is served; null for one without. */
export async function askNumber({ program }: HubProgram): Promise<number | null> {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "Query") { description } }' }),
  });
  const number = /"number (\d+)"/.exec(await response.text())?.[1];
  return number === undefined ? null : Number(number);
}
