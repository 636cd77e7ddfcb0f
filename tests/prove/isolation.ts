import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { listAskers } from '../isolation/callers.ts';
import { gatherCrowd } from '../isolation/crowd.ts';
import { readDecisions } from '../isolation/decisions.ts';
import { beginTried, tryGateway } from '../isolation/try-gateway.ts';
import { tryRows } from '../isolation/try-rows.ts';
import { tryDirectly, trySubgraph } from '../isolation/try-subgraphs.ts';
import { slugs, startWorld } from '../isolation/world.ts';
import { runProof } from './support/run-proof.ts';

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
const provider = '00000001800010';
const callers = 200;

/** Every cell of role × field × way is as `schema/access.md` decides, and nobody reads of people out of reach. */
await runProof('isolation', async ({ quick, cluster, cleanup, tell }) => {
  const world = await startWorld(cluster, cleanup);
  const schema = buildSchema(read('public.graphql'));
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  };
  const decisions = readDecisions(read('access.md'), fieldsOf);
  const undeclared = types
    .flatMap(({ name }) => fieldsOf(name).map((field) => `${name}.${field}`))
    .filter((field) => !decisions.has(field));
  const askers = listAskers(world.roles, slugs, provider);
  const tried = beginTried();
  const perAssociation = askers.filter(({ caller }) => !caller.association || caller.association === slugs[0]);
  // In a quick run one asker a role tries every form; the ways past the gateway are tried for all of them.
  const atGateway = quick
    ? [...new Map(perAssociation.map((asker) => [asker.caller.role, asker])).values()]
    : perAssociation;
  for (const asker of atGateway) {
    for (const owner of slugs.slice(0, 2))
      await tryGateway({ schema, decisions, owner }, asker, (query) => world.askGateway(query, asker), tried);
    tell(`${asker.name}: ${tried.cells} cells so far, ${tried.wrong.length} wrong`);
  }
  for (const subgraph of world.subgraphs) {
    for (const asker of perAssociation) {
      await trySubgraph(world, subgraph, decisions, asker, tried);
      await tryDirectly(world, subgraph, asker, tried);
    }
    await tryRows(subgraph, askers, tried);
    tell(`${subgraph.name} past the gateway: ${tried.cells} cells so far, ${tried.wrong.length} wrong`);
  }
  const withPeople = askers.filter(({ centers }) => centers.length > 0);
  const crowd = await gatherCrowd(world, withPeople, { count: callers, forMs: quick ? 8_000 : 60_000 });
  tell(`${callers} callers at once: ${crowd.requestsCount} answers`);
  const faults = [
    ...undeclared.map((field) => `${field} is not decided`),
    ...tried.wrong,
    ...tried.leaks,
    ...crowd.faults,
  ];
  for (const fault of faults.slice(0, 20)) tell(`✗ ${fault}`);
  return {
    ok: faults.length === 0,
    figures: {
      cellsCount: tried.cells,
      undeclaredCount: undeclared.length,
      wrongCount: tried.wrong.length,
      unreachedCount: tried.unreached,
      leaksCount: tried.leaks.length + crowd.faults.length,
      crowdCount: callers,
      requestsCount: crowd.requestsCount,
    },
  };
});
