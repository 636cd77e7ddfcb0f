import { isDeepStrictEqual } from 'node:util';
import type { Load } from './load.ts';
import type { PeerName } from './peers.ts';

/** Asks every gateway everything once, and throws unless each answers as ours does; gives the size of one answer, in bytes. */
export async function compareAnswers(
  loads: Readonly<Record<PeerName, Load>>,
  bodies: readonly string[],
): Promise<number> {
  let bytes = 0;
  for (const body of bodies) {
    const ours = await loads.tresse.ask(body);
    bytes += Buffer.byteLength(JSON.stringify(ours));
    if (!isWhole(ours)) throw new Error(`tresse does not answer ${body}: ${JSON.stringify(ours).slice(0, 2000)}`);
    for (const [name, load] of Object.entries(loads)) {
      const theirs = name === 'tresse' ? ours : await load.ask(body);
      if (isDeepStrictEqual(theirs, ours)) continue;
      throw new Error(`${name} answers ${body} otherwise than tresse: ${JSON.stringify(theirs).slice(0, 2000)}`);
    }
  }
  return bytes / bodies.length;
}

function isWhole(answer: unknown): boolean {
  return isDeepStrictEqual(Object.keys(answer as object), ['data']);
}
