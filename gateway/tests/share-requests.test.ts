import { expect, it } from 'vitest';
import type { Destination, Errand, Message, SubgraphClient } from '../src/subgraph-client/client.ts';
import { shareRequests } from '../src/subgraph-client/share-requests.ts';
import { roles } from './roles.ts';

const destination = { name: 'a', url: 'http://a', audience: 'a' };
const message = { body: '{ a }', isMutation: false };
const errand: Errand = {
  caller: { ...roles.getRights('public'), subject: 'public' },
  requestId: 'request',
  signal: new AbortController().signal,
};
type Sent = [destination: Destination, message: Message, errand: Errand];

/** How many requests are sent for two that are under way together, and what they get. */
async function sendTwo(...changes: [Partial<Destination>, Partial<Message>, Partial<Errand>]) {
  const sent: Sent[] = [];
  const client: SubgraphClient = {
    send: async (...one) => {
      sent.push(one);
      return { body: { list: [] } };
    },
    close: async () => undefined,
  };
  const shared = shareRequests(client);
  expect(shared.close).toBe(client.close);
  const [first, second] = await Promise.all([
    shared.send(destination, message, errand),
    shared.send({ ...destination, ...changes[0] }, { ...message, ...changes[1] }, { ...errand, ...changes[2] }),
  ]);
  return { sent, first, second };
}

it('sends once what one caller asks twice, and gives each an answer of its own', async () => {
  const { sent, first, second } = await sendTwo({}, {}, { requestId: 'another', signal: new AbortController().signal });
  expect(sent).toMatchObject([[destination, message, { requestId: 'request' }]]);
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});

it('tells the client when nobody waits any more', async () => {
  const gone = new AbortController();
  const signals: AbortSignal[] = [];
  const send: SubgraphClient['send'] = async (_, __, { signal }) => {
    signals.push(signal);
    await null;
    gone.abort();
    return { body: {} };
  };
  await shareRequests({ send, close: async () => undefined }).send(destination, message, {
    ...errand,
    signal: gone.signal,
  });
  expect(signals).toMatchObject([{ aborted: true }]);
});

it.each<[string, Partial<Destination>, Partial<Message>, Partial<Errand>]>([
  ['another address', { url: 'http://b' }, {}, {}],
  ['another audience', { audience: 'b' }, {}, {}],
  ['an address and an audience that only read the same', { url: 'http://', audience: 'aa' }, {}, {}],
  ['other bytes', {}, { body: '{ b }' }, {}],
  ['a mutation', {}, { isMutation: true }, {}],
  ['another caller', {}, {}, { caller: { ...errand.caller, subject: 'somebody' } }],
  ['a caller of other reach', {}, {}, { caller: { ...errand.caller, centers: ['a~c1'] } }],
  ['a caller who has gone', {}, {}, { signal: AbortSignal.abort() }],
])('sends apart %s', async (_, ...changes) => {
  expect((await sendTwo(...changes)).sent).toHaveLength(2);
});
