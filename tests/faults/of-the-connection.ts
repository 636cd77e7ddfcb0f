import type { ServerResponse } from 'node:http';
import { type Fault, plant, writes } from './fault.ts';

const begun = '{"data":';

/** Writes a piece again and again until nobody reads any more. */
function drip(response: ServerResponse, piece: string, everyMs: number): void {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.once('close', () => clearInterval(timer));
}

const lost = 'SUBGRAPH_UNAVAILABLE';
const late = 'SUBGRAPH_TIMEOUT';

/** What befalls a connection, or those who keep it waiting. */
export const faultsOfTheConnection: readonly Fault[] = [
  { name: 'is not there', code: lost, trick: null },
  writes('resets the connection', lost, ({ socket }) => socket?.resetAndDestroy()),
  writes('hangs up', lost, (response) => response.destroy()),
  writes('closes its side without an answer', lost, ({ socket }) => socket?.end()),
  writes('hangs up in the middle of its answer', lost, (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write(begun, () => response.destroy());
  }),
  writes('resets the connection in the middle of its answer', lost, (response) => {
    response.write(begun, () => response.socket?.resetAndDestroy());
  }),
  writes('promises more bytes than it sends', lost, (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n${begun}`);
  }),
  writes('does not speak HTTP', lost, ({ socket }) => socket?.end(`220 ${plant('greeting')} ESMTP\r\n`)),
  writes('sends headers without end', lost, (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n');
    response.socket?.end(`x-secret: ${plant('header').repeat(10_000)}\r\n\r\n`);
  }),
  writes('reads nothing and says nothing', late, ({ socket }) => socket?.pause()),
  writes('never answers', late, () => undefined),
  writes('hangs after its headers', late, (response) => response.flushHeaders()),
  writes('hangs in the middle of its answer', late, (response) => void response.write(begun)),
  writes('drips bytes', late, (response) => drip(response, ' ', 20)),
  {
    name: 'closes each connection after its answer without a word',
    code: null,
    trick: async (_, honest) => {
      const text = JSON.stringify(await honest());
      return (response: ServerResponse) => response.end(text, () => response.socket?.destroy());
    },
    only: ['root fetch', 'entity fetch'],
  },
  writes('drips headers', late, ({ socket }) => {
    socket?.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket?.write(`x-${plant('header')}: 1\r\n`), 20);
    socket?.once('close', () => clearInterval(timer));
  }),
];
