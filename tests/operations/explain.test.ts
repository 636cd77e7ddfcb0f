import { describe, expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

interface Step {
  readonly sequence?: readonly Step[];
  readonly parallel?: readonly Step[];
  readonly asked?: readonly { readonly owner: string; readonly answer: { readonly statements: number } | null }[];
}

describe('the plan of an operation that was run', () => {
  const held = useHouse();

  it('tells the statements of SQL that each subgraph sent for it, with those for its audit', async () => {
    const { subgraphs } = held.house;
    for (const { statements } of Object.values(subgraphs)) statements.length = 0;
    const { extensions } = await held.house.ask(
      readOperation('dashboard/my-center'),
      { center: 'restos-du-coeur~33-001' },
      'coordinator-gironde',
    );
    const told = new Map<string, number>();
    for (const { owner, answer } of listAsked(extensions?.['queryPlan'] as Step))
      told.set(owner, (told.get(owner) ?? 0) + (answer?.statements ?? Number.NaN));
    const asked = [...told.keys()].sort();
    expect(asked).toEqual(['ess-directory', 'restos-du-coeur', 'territories', 'training-catalogue']);
    const sent = (owner: string): number => subgraphs[owner]?.statements.length ?? 0;
    expect(told.get('restos-du-coeur')).toBeGreaterThan(sent('restos-du-coeur'));
    const open = asked.filter((owner) => owner !== 'restos-du-coeur');
    expect(open.map((owner) => told.get(owner))).toEqual(open.map(sent));
  });
});

describe('in production', () => {
  const held = useHouse({ isProduction: true });

  it('it does not tell those who explore how much anybody answered', async () => {
    const { extensions } = await held.house.ask(readOperation('analyst/partners-by-department'), {}, 'analyst');
    const asked = listAsked(extensions?.['queryPlan'] as Step);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ answer }) => answer !== null)).toEqual([]);
  });
});

const listAsked = (step: Step): NonNullable<Step['asked']> => [
  ...(step.asked ?? []),
  ...[...(step.sequence ?? []), ...(step.parallel ?? [])].flatMap(listAsked),
];
