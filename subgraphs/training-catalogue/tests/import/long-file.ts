import { makeLheo } from '../make-lheo.ts';

const [head = '', formation = ''] = makeLheo([{ numero: 'NUMBER', title: 'Lire '.repeat(800) }]).split('\n');

/** Gives the bytes of a file of so many formations of some 5 kB, made as they are read. */
export async function* makeLongFile(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  for (let index = 0; index < count; index++) yield Buffer.from(formation.replace('NUMBER', String(index)));
  yield Buffer.from('</offres></lheo>');
}
