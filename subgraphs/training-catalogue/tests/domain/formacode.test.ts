import { expect, it } from 'vitest';
import { normaliseVersion, readFormacodes } from '../../src/domain/formacode.ts';

const code = (text: string, attributes: Record<string, string>) => ({
  name: 'code-FORMACODE',
  attributes,
  line: 1,
  text,
  children: [],
});
it.each([
  ['V14', 'V14'],
  ['v14', 'V14'],
  ['14', 'V14'],
  ['FORMACODE V9', 'V9'],
  ['V14.0', 'V14'],
  ['', null],
  ['dernière', null],
])('reads the version « %s » as %s', (ref, version) => {
  expect(normaliseVersion(ref)).toBe(version);
});

it('puts the main one first, drops those without version or form, and doubles', () => {
  const formacodes = readFormacodes([
    code('15054', { ref: 'V11' }),
    code('15041', {}),
    code('1504', { ref: 'V14' }),
    code('15235', { ref: 'V14', tag: 'Principal' }),
    code('15054', { ref: 'v11' }),
  ]);
  expect(formacodes).toEqual([
    { code: '15235', version: 'V14' },
    { code: '15054', version: 'V11' },
  ]);
});

it('takes the first as the main one when none is marked', () => {
  const formacodes = readFormacodes([code('15054', { ref: 'V14' }), code('15235', { ref: 'V14' })]);
  expect(formacodes[0]).toEqual({ code: '15054', version: 'V14' });
});
