import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerShelf } from './answer-shelf.ts';
import { createAskShop } from './ask-shop.ts';

/** Serves what only the necessary work costs, for one operation that it does not even read; gives its address. */
export async function serveFloor(urls: Readonly<Record<string, string>>, isChecked: boolean): Promise<string> {
  const ask = createAskShop(urls, isChecked);
  const server = createServer(async (request, response) => {
    const { variables } = JSON.parse(await text(request));
    const body = JSON.stringify(await answerShelf(ask, variables.number));
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
