import { readDelivery } from '../../src/import/index.ts';
import { makeLongFile } from './long-file.ts';

const formations = 12_000;
const warm = formations / 4;

// Its own process, because a test runner's memory moves for reasons of its own. Writes bytes: after a quarter, most.
let read = 0;
let after = 0;
let most = 0;
for await (const { trainings } of readDelivery({ source: 'long', content: makeLongFile(formations) })) {
  read += trainings.length;
  if (read % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  if (read === warm) after = most;
}
process.stdout.write(JSON.stringify({ read, after, most }));
