import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { tellMeasured } from './measure-child.ts';

const [path = ''] = process.argv.slice(2);

await tellMeasured(async () => {
  const parser = new SaxesParser({ xmlns: true });
  let tags = 0;
  parser.on('opentag', () => {
    tags += 1;
  });
  for await (const text of createReadStream(path, 'utf8')) parser.write(text as string);
  parser.close();
  if (tags === 0) throw new Error('nothing was read');
});
