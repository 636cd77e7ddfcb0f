import { gzipSync } from 'node:zlib';
import { type Fault, plant, says, writes } from './fault.ts';

const refused = 'SUBGRAPH_ANSWER_REFUSED';
const trace = `Error: connect ECONNREFUSED postgres://hub:${plant('password')}@10.0.0.7/people\n    at Pool.query (/srv/${plant('path')}/db.ts:12:3)`;
const html = `<!doctype html><title>502</title><pre>${trace}</pre>`;
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
const levels = 100_000;

/** What comes in place of an answer, read as HTTP and as JSON. */
export const faultsOfTheText: readonly Fault[] = [
  writes('redirects', refused, (response) => {
    response.writeHead(307, { location: `http://127.0.0.1:1/${plant('location')}` }).end();
  }),
  writes('redirects and never ends', refused, (response) => {
    response.writeHead(302, { location: `/${plant('location')}` }).write(' ');
  }),
  says('answers 500 with secrets', refused, JSON.stringify({ error: trace }), 500),
  says('answers 500 with HTML', 'SUBGRAPH_UNAVAILABLE', html, 500, 'text/html'),
  says('answers 503 in words', 'SUBGRAPH_UNAVAILABLE', trace, 503, 'text/plain'),
  says('answers HTML', refused, html, 200, 'text/html'),
  says('answers HTML that it calls JSON', refused, html),
  {
    name: 'calls its answer a text',
    code: refused,
    trick: async (_, honest) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      text: JSON.stringify(await honest()),
    }),
  },
  writes('answers without a body', refused, (response) => response.writeHead(204).end()),
  says('answers nothing', refused, ''),
  {
    name: 'cuts its answer short',
    code: refused,
    trick: async (_, honest) => ({ status: 200, text: JSON.stringify(await honest()).slice(0, -8) }),
  },
  says('answers bytes that are no text', refused, Buffer.alloc(999, 0xff)),
  writes('compresses its answer', refused, (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"data":null}'));
  }),
  writes('answers with a bomb of 50 MB in gzip', refused, (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  }),
  says('answers 50 MB', refused, Buffer.alloc(50_000_000, ' ')),
  writes('answers without end', refused, (response) => {
    const pour = () => {
      while (response.write(plant('flood').repeat(1000)));
    };
    response.on('drain', pour).once('close', () => response.off('drain', pour));
    pour();
  }),
  says('answers lists in lists', refused, `{"data":${'['.repeat(levels)}${']'.repeat(levels)}}`),
  says('answers objects in objects', refused, `${'{"data":'.repeat(levels)}1${'}'.repeat(levels)}`),
];
