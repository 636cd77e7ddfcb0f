import { expect, it } from 'vitest';
import { findEscapeRefusal, findValueRefusal } from '../src/admission/find-value-refusal.ts';

const nest = (levels: number): unknown => (levels === 0 ? 1 : { in: [nest(levels - 1)] });
const ofNull = {
  message: 'A text holds the character U+0000, which no id and no word has.',
  extensions: { code: 'BAD_USER_INPUT' },
};

it.each([null, undefined, 1, true, 'text', '\u0001', {}, [], { a: [{ b: 'text' }] }, nest(10)])(
  'admits the value %j',
  (value) => {
    expect(findValueRefusal(value)).toBeNull();
  },
);

it.each(['\0', 'a\0b', ['a', '\0'], { a: 'a', b: { c: ['\0'] } }])('refuses U+0000 wherever it is in %j', (value) => {
  expect(findValueRefusal(value)).toMatchObject(ofNull);
});

it('refuses a value of more than 20 levels', () => {
  expect(findValueRefusal({ a: nest(10) })).toMatchObject({
    message: 'A variable has more than 20 levels.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

it.each(['"\\u0000"', '"\\u{0}"', '"\\u{00000}"'])('refuses the escape of U+0000 in %s', (source) => {
  expect(findEscapeRefusal(source)).toMatchObject(ofNull);
});

it.each(['"\\u0001"', '"\\u{10}"', '"\\u{}"', '"u0000"', '"\\u00"'])('admits %s', (source) => {
  expect(findEscapeRefusal(source)).toBeNull();
});
