import { describe, expect, it } from 'vitest';
import { useHub } from '../execution/hub.ts';

describe('a root field', () => {
  const hub = useHub({
    associations: ['a', 'b', 'c'],
    named: ['a', 'b', 'gone'],
    lacks: { b: ['Center.activities', 'Association.centersByDepartment'], c: ['Query.center', 'Association.units'] },
  });

  it('goes to the owner of its id, and nobody else hears of it', async () => {
    const query =
      'query($id: ID!) { one: center(id: $id) { id } two: center(id: "b~c2") { id } three: center(id: "a~c2") { id } }';
    const answer = await hub.current.ask(query, { variables: { id: 'a~c1' } });
    expect(answer).toEqual({ data: { one: { id: 'a~c1' }, two: { id: 'b~c2' }, three: { id: 'a~c2' } } });
    expect(hub.current.received('a')).toHaveLength(1);
    expect(hub.current.received('b')).toMatchObject([
      { query: '{two:center(id:"b~c2"){...on Center{id}}}', variables: {} },
    ]);
    expect(hub.current.received('c')).toHaveLength(0);
  });

  it.each(['nobody~c1', '~c1', ''])(
    'of the unknown owner in %j is null with a code, and nothing is sent',
    async (id) => {
      const answer = await hub.current.ask('query($id: ID!) { center(id: $id) { id } }', { variables: { id } });
      expect(answer).toEqual({
        data: { center: null },
        errors: [
          {
            message: 'No association of this hub owns this id.',
            path: ['center'],
            extensions: { code: 'UNKNOWN_ASSOCIATION', lostPlaces: 1 },
          },
        ],
      });
      for (const name of ['a', 'b', 'c']) expect(hub.current.received(name)).toHaveLength(0);
    },
  );

  it('that its owner does not offer is null without a request', async () => {
    const answer = await hub.current.ask('{ center(id: "c~c1") { id } }');
    expect(answer).toEqual({
      data: { center: null },
      extensions: { notOffered: [{ association: 'c', field: 'Query.center' }] },
    });
    expect(hub.current.received('c')).toHaveLength(0);
  });

  it('is pruned to what its owner offers', async () => {
    const query = '{ a: center(id: "a~c1") { name activities } b: center(id: "b~c1") { name activities } }';
    const answer = await hub.current.ask(query);
    expect(answer).toEqual({
      data: { a: { name: 'Centre 1 (a)', activities: null }, b: { name: 'Centre 1 (b)', activities: null } },
      extensions: { notOffered: [{ association: 'b', field: 'Center.activities' }] },
    });
    expect(hub.current.received('b')[0]?.query).toBe('{b:center(id:"b~c1"){...on Center{name}}}');
  });

  it('is not told as not offered when a condition leaves it out', async () => {
    const query = 'query($no: Boolean!) { center(id: "b~c1") { name activities @include(if: $no) } }';
    expect(await hub.current.ask(query, { variables: { no: false } })).toEqual({
      data: { center: { name: 'Centre 1 (b)' } },
    });
  });

  it('of one key under two conditions is asked for what its condition selects', async () => {
    const query = `query($if: Boolean!) { ... @include(if: $if) { center(id: "a~c1") { name } }
      ... @skip(if: $if) { center(id: "a~c1") { phone: id } } }`;
    const ask = async (isIncluded: boolean) => (await hub.current.ask(query, { variables: { if: isIncluded } })).data;
    expect(await ask(true)).toEqual({ center: { name: 'Centre 1 (a)' } });
    expect(await ask(false)).toEqual({ center: { phone: 'a~c1' } });
  });

  it('leads to entities of which an owner offers nothing asked, without a request to it', async () => {
    const answer = await hub.current.ask('{ associations { id own: centersByDepartment { centerCount } } }');
    expect(answer.data).toMatchObject({ associations: [{ own: [{ centerCount: 2 }] }, { own: null }, { own: null }] });
    expect(answer.extensions).toMatchObject({
      notOffered: [{ association: 'b', field: 'Association.centersByDepartment' }],
    });
    expect(hub.current.received('b')).toEqual([]);
  });

  it('is named by the partnership only: its fields are null with a code', async () => {
    const answer = await hub.current.ask('{ associations { name units { name } } }');
    expect(answer.data).toMatchObject({
      associations: [{ units: [{}] }, { units: [{}] }, { name: 'Association gone', units: null }],
    });
    expect(answer.errors).toMatchObject([
      { path: ['associations', 2, 'units'], extensions: { code: 'UNKNOWN_ASSOCIATION' } },
    ]);
  });
});
