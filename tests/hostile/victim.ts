import type { HubProgram } from '../faults/start-hub-program.ts';

const victim = JSON.stringify({ query: '{ associations { id name } }' });

/** Subgraphs answer what the victim asks, and nothing else: they share the machine, and are not what is tried. */
export function answerVictimAlone({ fakes }: HubProgram): void {
  for (const fake of fakes.values()) {
    fake.trick = ({ query }, honest) =>
      /^\{associations\{id name\}\}$/.test(query) ? honest() : { data: null, errors: [{ message: 'no' }] };
  }
}

/** Asks again and again, as somebody would who has nothing to do with it. */
export function watchVictim({ program }: HubProgram) {
  const took: number[] = [];
  let failedCount = 0;
  let isOver = false;
  const loop = async () => {
    while (!isOver) {
      const begin = performance.now();
      const response = await fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: victim,
      });
      if (!(await response.text()).startsWith('{"data":{"associations":[')) failedCount += 1;
      took.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const looping = loop();
  return {
    failedCount: () => failedCount,
    async end(): Promise<number[]> {
      isOver = true;
      await looping;
      return took;
    },
  };
}
