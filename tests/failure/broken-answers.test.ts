import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, useHub } from '../execution/hub.ts';

const whoIsIn = '{ associations { id name centersByDepartment { centerCount department { code name } } } }';
const subgraphTimeoutMs = 400;
const answerBytes = 100_000;
const start = '{"data":{"_entities":[{"__typename":"Association","_key_id":"b","centersByDepartment":[';
const whole = `${start}]}]}}`;

/** Writes `piece` again and again until nobody reads any more; resolves to the bytes taken. */
function pour(response: ServerResponse, piece: string, everyMs: number): Promise<number> {
  let bytes = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      while (response.write(piece) && everyMs === 0 && !response.destroyed) bytes += piece.length;
      bytes += piece.length;
    }, everyMs);
    response.once('close', () => {
      clearInterval(timer);
      resolve(bytes);
    });
  });
}

function textOf(answer: Answer, slug: string): string {
  const { associations } = answer.data as { associations: { id: string }[] };
  return JSON.stringify(associations.find(({ id }) => id === slug));
}

describe('an association', () => {
  const hub = useHub({ associations: ['a', 'b', 'c'], subgraphTimeoutMs, limits: { answerBytes } });
  afterEach(() => hub.current.untrick());

  it.each<[string, string, (response: ServerResponse) => void]>([
    ['answers after the deadline', 'SUBGRAPH_TIMEOUT', (response) => void setTimeout(() => response.end('{}'), 700)],
    [
      'drips bytes',
      'SUBGRAPH_TIMEOUT',
      (response) => {
        response.write(start);
        void pour(response, ' ', 20);
      },
    ],
    [
      'stops in the middle of its answer',
      'SUBGRAPH_TIMEOUT',
      (response) => void response.writeHead(200, { 'content-length': 1000 }).write(start),
    ],
    [
      'closes the socket in the middle of its answer',
      'SUBGRAPH_UNAVAILABLE',
      (response) => response.writeHead(200, { 'content-length': 1000 }).write(start, () => response.destroy()),
    ],
    ['answers 500 with JSON', 'SUBGRAPH_ANSWER_REFUSED', (response) => response.writeHead(500).end('{"error":"x"}')],
    ['answers 503 with HTML', 'SUBGRAPH_UNAVAILABLE', (response) => response.writeHead(503).end('<html>no</html>')],
    ['answers HTML', 'SUBGRAPH_ANSWER_REFUSED', (response) => response.end('<html>bonjour</html>')],
    ['answers half of its JSON', 'SUBGRAPH_ANSWER_REFUSED', (response) => response.end(start)],
    [
      'calls its answer a text',
      'SUBGRAPH_ANSWER_REFUSED',
      (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(whole),
    ],
    [
      'compresses its answer',
      'SUBGRAPH_ANSWER_REFUSED',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(whole)),
    ],
    ['answers nothing', 'SUBGRAPH_ANSWER_REFUSED', (response) => response.end()],
    ['answers bytes that are no text', 'SUBGRAPH_ANSWER_REFUSED', (response) => response.end(Buffer.alloc(999, 0xff))],
  ])('that %s leaves the others byte-identical, within the deadline', async (_, code, write) => {
    const before = await hub.current.ask(whoIsIn);
    hub.current.getFake('b').trick = () => write;
    const begin = performance.now();
    const answer = await hub.current.ask(whoIsIn);
    expect(performance.now() - begin).toBeLessThan(subgraphTimeoutMs + 300);
    for (const slug of ['a', 'c']) expect(textOf(answer, slug)).toBe(textOf(before, slug));
    expect(textOf(answer, 'b')).toBe('{"id":"b","name":"Association b","centersByDepartment":null}');
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^b /),
        path: ['associations', 1, 'centersByDepartment'],
        extensions: { code, subgraph: 'b', lostPlaces: 1 },
      },
    ]);
    expect(answer.extensions).toEqual({ missingPartners: [{ association: 'b', reason: code }] });
  });

  it('that answers without end is read no further than the cap', async () => {
    const poured: Promise<number>[] = [];
    hub.current.getFake('b').trick = () => (response: ServerResponse) =>
      void poured.push(pour(response, 'x'.repeat(10_000), 0));
    const answer = await hub.current.ask(whoIsIn);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_ANSWER_REFUSED', subgraph: 'b' } }]);
    // What the sockets on both sides hold beyond the cap is not read.
    expect(poured).toHaveLength(1);
    expect(await poured[0]).toBeLessThan(answerBytes + 10_000_000);
  });
});
