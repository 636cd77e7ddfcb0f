import { readDelivery } from '../../src/import/index.ts';
import { type Form, makeLongFile } from './long-file.ts';

// Its own process, because its heap is bounded from outside. Writes how many structures it read.
let read = 0;
const content = makeLongFile(Number(process.argv[3]), process.argv[2] as Form);
for await (const { telling } of readDelivery({ content, today: '2026-11-02' })) read += telling ? 1 : 0;
process.stdout.write(String(read));
