import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { tell } from '../../progress.ts';
import { countBytes, DeliveryFault } from './limits.ts';
import { openToWrite } from './open-to-write.ts';

const pauseMs = 5_000;

/**
 * Downloads a delivery by HTTPS (or by HTTP from this machine) into a file, and tells how far it is. Throws `DeliveryFault`
 * when the address answers with anything but the file: a redirect is not followed.
 */
export async function download(url: URL, path: string): Promise<void> {
  const isOfThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !isOfThisMachine)
    throw new DeliveryFault(`${url.origin} is not asked: only https:// addresses are.`);
  const response = await fetch(url, { redirect: 'manual' }).catch((error: Error) => {
    throw new DeliveryFault(
      `${url.origin} does not answer (${String(error.cause ?? error.message)}): try again later.`,
    );
  });
  const place = response.headers.get('location');
  if (place) throw new DeliveryFault(`${url.origin} sends on to ${new URL(place, url).origin}: give that address.`);
  if (!response.ok || !response.body)
    throw new DeliveryFault(`${url.origin} answered ${response.status}: check the address.`);
  const size = Number(response.headers.get('content-length'));
  await pipeline(Readable.fromWeb(response.body), countBytes(url.origin, tellNowAndThen(size)), openToWrite(path));
}

function tellNowAndThen(size: number): (bytes: number) => void {
  let told = performance.now();
  return (bytes) => {
    if (performance.now() - told < pauseMs) return;
    told = performance.now();
    const share = size > 0 ? `, ${Math.floor((100 * bytes) / size)} %` : '';
    tell(`  downloading: ${Math.round(bytes / 1e6)} MB${share}`);
  };
}
