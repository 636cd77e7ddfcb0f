import { makeSiae, makeStructure, uuid } from '../make.ts';

/** The forms in which a long file comes. */
export type Form = 'array' | 'page' | 'lines';

const borders: Readonly<Record<Form, readonly [begin: string, between: string, end: string]>> = {
  array: ['[', ',', ']'],
  page: ['{"count":1,"next":null,"results":[', ',', ']}'],
  lines: ['', '\n', '\n'],
};

/** Gives the bytes of a file of so many structures of some 5 kB, made as they are read. */
export async function* makeLongFile(count: number, form: Form): AsyncGenerator<Uint8Array> {
  const [begin, between, end] = borders[form];
  const description = 'Jardin maraîcher. '.repeat(250);
  const record = JSON.stringify(form === 'page' ? makeSiae(0, { description }) : makeStructure(0, { description }));
  yield Buffer.from(begin);
  for (let index = 0; index < count; index++) {
    yield Buffer.from((index === 0 ? '' : between) + record.replace(uuid(0), uuid(index)));
  }
  yield Buffer.from(end);
}
