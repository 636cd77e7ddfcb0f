import { expect, it } from 'vitest';
import { drawPlan } from '../src/explain/draw-plan.ts';

const plan = {
  sequence: [
    {
      fetch: 'associations',
      at: [],
      operation: '{\n  myCenters {\n    id\n  }\n}',
      asked: [{ owner: 'restos-du-coeur', ms: 4.2, answer: { bytes: 1_234, objects: 7, statements: 1 } }],
    },
    { parallel: [{ fetch: 'territories', at: ['myCenters.@'], operation: '{ name }', asked: null }] },
  ],
};

it('draws what waits for what, whom each fetch asked and how much came', () => {
  expect(drawPlan(plan, true)).toEqual([
    'one after the other',
    '├─ associations',
    '│  ├─ { myCenters { id } }',
    '│  └─ → restos-du-coeur: 4.2 ms, 1.2 KB, 7 objects, 1 statement of SQL',
    '└─ at once',
    '   └─ territories for myCenters.@',
    '      ├─ { name }',
    '      └─ not asked',
  ]);
});

it('leaves statements out unless they are to be counted', () => {
  expect(drawPlan(plan, false).join('\n')).not.toContain('SQL');
});
