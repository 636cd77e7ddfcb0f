import { isDeepStrictEqual } from 'node:util';
import type { Member } from '../member.ts';
import { describeReply, judge, type Probe, type Trial } from '../probe.ts';
import { askCenters } from './ask-centers.ts';

const query = `query($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Association { _key_id: id }
    ... on Center { _key_id: id name }
  }
}`;

/** Entities come in the order in which they are asked, each under its own key. */
export const entities: Probe = {
  name: 'entities',
  promise:
    'It answers entities in the order asked, each with its type and key, and null for those that are not its own.',
  async run(member) {
    const page = await askCenters(member, 3);
    const [first, second] = page.ids;
    if (second === undefined)
      return [
        judge('centers(first: 3)', page.reply, false, 'Load at least two centers, invented ones, to be tried with.'),
      ];
    const { slug } = member;
    return [
      await expectKeys(member, 'two centers and the association, the later one first', [
        ['Center', second],
        ['Association', slug],
        ['Center', first],
        ['Center', second],
      ]),
      await expectKeys(member, 'an id that it does not have, between two centers', [
        ['Center', first],
        ['Center', `${slug}~no-such-center`, null],
        ['Center', second],
      ]),
      await expectKeys(member, "another one's ids, beside its own", [
        ['Center', 'another-one~1', null],
        ['Association', 'another-one', null],
        ['Association', slug],
      ]),
      await expectAbsent(member),
    ];
  },
};

type Asked = readonly [typeName: string, id: unknown, nothing?: null];

async function expectKeys(member: Member, sent: string, asked: readonly Asked[]): Promise<Trial> {
  const representations = asked.map(([__typename, id]) => ({ __typename, id }));
  const reply = await member.ask(query, { representations });
  const { _entities: came } = (reply.json?.data ?? {}) as { _entities?: unknown };
  const expected = asked.map(([__typename, id, nothing]) => (nothing === null ? null : { __typename, _key_id: id }));
  const ok = Array.isArray(came) && isDeepStrictEqual(came.map(pickKey), expected);
  const mend =
    'Answer one entry for each representation, in the order of the list: __typename and key of that very entity, or null.';
  return { sent: `_entities: ${sent}`, came: describeReply(reply), ok, mend };
}

function pickKey(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  const { __typename, _key_id } = entity as Record<string, unknown>;
  return { __typename, _key_id };
}

async function expectAbsent(member: Member): Promise<Trial> {
  const reply = await member.ask('{ center(id: "another-one~1") { _key_id: id } }');
  const ok = reply.status === 200 && isDeepStrictEqual(reply.json?.data, { center: null });
  return judge('center(id: "another-one~1")', reply, ok, "Answer null for another one's id, without an error.");
}
