import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SignRequest } from '@tresse/tokens';

/** What becomes of the next requests: they come, they are lost, they come but the answer is lost, they come twice. */
export type Weather = 'calm' | 'request lost' | 'answer lost' | 'doubled';

/** A way to a subgraph on which messages are lost, doubled and late. */
export interface Network extends AsyncDisposable {
  readonly url: string;
  weather: Weather;
  /** Sends one of the messages of before again, late and out of order; nothing as long as there is none. */
  repeat(choice: number): Promise<void>;
  /** Forgets the messages of before. */
  forget(): void;
}

/** Opens a way to the subgraph `name` at `url`; what comes late is signed anew by who sent it. */
export async function openNetwork(name: string, url: string, sign: SignRequest): Promise<Network> {
  const sent: string[] = [];
  const forward = async (body: string): Promise<string> => {
    const authorization = `Bearer ${sign({ audience: name, body })}`;
    const headers = { 'content-type': 'application/json', authorization };
    return (await fetch(url, { method: 'POST', headers, body })).text();
  };
  const server = createServer(async (request, response) => pass(await text(request), response));
  const network: Network = {
    url: '',
    weather: 'calm',
    async repeat(choice) {
      const body = sent[choice % sent.length];
      if (body !== undefined) await forward(body);
    },
    forget: () => void sent.splice(0),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const pass = async (body: string, response: ServerResponse): Promise<void> => {
    sent.push(body);
    const { weather } = network;
    if (weather === 'request lost') return void response.destroy();
    const answer = await forward(body);
    if (weather === 'answer lost') return void response.destroy();
    response.setHeader('content-type', 'application/json').end(weather === 'doubled' ? await forward(body) : answer);
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return Object.assign(network, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
}
