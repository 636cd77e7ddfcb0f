import { expect, test } from 'vitest';
import { createLogger, createQuietLogger, describeError } from '../src/index.ts';

function listen() {
  const lines: string[] = [];
  return { lines, logger: createLogger('test', 'trace', { write: (line) => void lines.push(line) }) };
}

test('an error is told by its kind, code and places, with its causes, and never by its words', () => {
  const cause = Object.assign(new TypeError('canary\n    at canary (/canary.ts:1:1)'), { code: '23505' });
  const described = describeError(new Error('canary', { cause }));
  expect(described).toMatch(
    /^Error\n +at .*logger\.test\.ts:\d+:\d+[\s\S]*caused by TypeError 23505\n +at .*logger\.test\.ts/,
  );
  expect(described).not.toContain('canary');
});

test.each(['canary', null, undefined, { message: 'canary' }])('%j that is no error is told by its type', (thrown) => {
  expect(describeError(thrown)).toBe(typeof thrown);
});

test('an error that is logged is described like that', () => {
  const { lines, logger } = listen();
  logger.error({ err: new Error('canary') }, 'a request failed');
  expect(lines.join()).toContain('a request failed');
  expect(lines.join()).not.toContain('canary');
});

test('a library tells that it failed, and no more', () => {
  const { lines, logger } = listen();
  (createQuietLogger(logger, 'Apollo Server').error as (word: string) => void)('canary');
  expect(lines.join()).toContain('Apollo Server failed');
  expect(lines.join()).not.toContain('canary');
});
