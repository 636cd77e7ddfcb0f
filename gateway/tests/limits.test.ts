import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLimits, limitsFormat } from '../src/limits.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the limits', () => {
  it('are in the README, each with its default', () => {
    const told = [...readme.matchAll(/^\| `(\w+)` \|.*\| (\d+) \|$/gm)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(told)).toEqual(defaultLimits);
  });

  it('are set by name, as whole numbers', () => {
    expect(limitsFormat.parse({ depth: 3 })).toEqual({ depth: 3 });
    for (const wrong of [{ dept: 3 }, { depth: '3' }, { depth: -1 }, { depth: 1.5 }])
      expect(limitsFormat.safeParse(wrong).success).toBe(false);
  });
});
