import { composeSubgraphs } from '@tresse/scripts/compose';
import { makeInput, makeMembers } from '../../../../scripts/tests/compose.fixture.ts';
import { type Ask, compose, createAsk } from './engine.ts';

interface Body {
  readonly variables: { readonly representations?: readonly { readonly id: string }[] };
}

const readIds = (body: string) => ((JSON.parse(body) as Body).variables.representations ?? []).map(({ id }) => id);

/** A list of so many things of about a hundred bytes each, with a field of another subgraph. */
export function askThings(count: number): Ask {
  const sdl = compose({
    names: 'type Query { things: [Thing] }\ntype Thing @key(fields: "id") { id: ID! name: String }',
    prices: 'type Thing @key(fields: "id") { id: ID! price: Int }',
  });
  const things = Array.from({ length: count }, (_, number) => ({
    __typename: 'Thing',
    id: `thing-${number}`,
    name: `Number ${number}, with a name of some length`,
  }));
  const answer = (subgraph: string, body: string) =>
    JSON.stringify({
      data:
        subgraph === 'names'
          ? { things }
          : { _entities: readIds(body).map((id) => ({ __typename: 'Thing', _key_id: id, price: id.length })) },
    });
  return createAsk(sdl, answer, '{ things { id name price } }');
}

/** A chain of so many subgraphs, each of which knows the next entity: as many steps one after the other. */
export function askChain(length: number): Ask {
  const names = Array.from({ length }, (_, index) => `step${index}`);
  const sdls = names.map((name, index) => {
    const root = index === 0 ? 'type Query { first: T0 }\n' : '';
    const next = `type T${index + 1} @key(fields: "id") { id: ID! }`;
    return [name, `${root}type T${index} @key(fields: "id") { id: ID! next: T${index + 1} }\n${next}`] as const;
  });
  const answer = (subgraph: string) => {
    const index = Number(subgraph.slice('step'.length));
    const next = index === length - 1 ? { id: '1' } : { __typename: `T${index + 1}`, id: '1' };
    const entity = { __typename: `T${index}`, _key_id: '1', next };
    return JSON.stringify({ data: index === 0 ? { first: { next } } : { _entities: [entity] } });
  };
  const query = `{ first { ${'next { '.repeat(length)}id${' }'.repeat(length)} } }`;
  return createAsk(compose(Object.fromEntries(sdls)), answer, query);
}

/** The composed house with so many associations. */
export function composeHouse(count: number): { supergraphSdl: string; registry: unknown } {
  const { supergraphSdl, registry, problems } = composeSubgraphs(makeInput({ members: makeMembers(count) }));
  if (supergraphSdl === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { supergraphSdl, registry };
}

/** The units of so many associations, each asked of its own. */
export function askAssociations(count: number): Ask {
  const { supergraphSdl, registry } = composeHouse(count);
  const slugs = makeMembers(count).map(({ slug }) => slug);
  const answer = (owner: string) =>
    JSON.stringify({
      data:
        owner === 'partnership'
          ? { associations: slugs.map((id) => ({ __typename: 'Association', id, name: id })) }
          : { _entities: [{ __typename: 'Association', _key_id: owner, units: listUnits(owner) }] },
    });
  return createAsk(supergraphSdl, answer, '{ associations { id name units { id name } } }', registry);
}

function listUnits(owner: string): unknown[] {
  return Array.from({ length: 10 }, (_, number) => ({
    id: `${owner}~${number}`,
    name: `Unit ${number}`,
  }));
}
