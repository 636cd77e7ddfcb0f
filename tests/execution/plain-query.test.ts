import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst, type Hub, startHub, volunteerOf } from './hub.ts';

describe('a query over several subgraphs', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  it('joins associations with their centers and departments', async () => {
    const answer = await hub.ask(
      '{ associations { id n: name centersByDepartment { centerCount department { name } } } }',
    );
    expect(answer).toEqual({
      data: {
        associations: [
          { id: 'a', n: 'Association a', centersByDepartment: [{ centerCount: 2, department: { name: 'Gironde' } }] },
          { id: 'b', n: 'Association b', centersByDepartment: [{ centerCount: 4, department: { name: 'Gironde' } }] },
        ],
      },
    });
  });
});
