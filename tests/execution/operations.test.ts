import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from './hub.ts';

function readOperation(name: string): string {
  return readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
}

describe('a published operation', () => {
  const hub = useHub();

  it('tells anyone who is in', async () => {
    const answer = await hub.current.ask(readOperation('public/who-is-in'));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      associations: [
        { id: 'a', centersByDepartment: [{ department: { code: '33', name: 'Gironde' }, centerCount: 2 }] },
        { id: 'b', centersByDepartment: [{ department: { code: '33', name: 'Gironde' }, centerCount: 4 }] },
      ],
    });
  });

  it("shows a center's referrals up to the provider and the sessions around it", async () => {
    const variables = { center: 'a~c1' };
    const answer = await hub.current.ask(readOperation('dashboard/my-center'), { variables, as: volunteerOf('a') });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      center: {
        name: 'Centre 1 (a)',
        commune: {
          name: 'Bordeaux',
          position: { precision: 'COMMUNE' },
          openSessionsNearby: { edges: [{ distanceKm: 1.5, node: { id: 'S2', training: { title: 'Soudure' } } }] },
          essStructuresNearby: { edges: [{ distanceKm: 2.5, node: { id: 'aci', openPostCount: 2 } }] },
        },
        referrals: {
          edges: [
            {
              node: {
                id: 'a~r1',
                person: { ageBand: 'UNDER_26' },
                session: { id: 'S1', provider: { name: 'Organisme' } },
              },
            },
          ],
        },
      },
    });
  });

  it('shows the analyst what partners bring, and no person', async () => {
    const answer = await hub.current.ask(readOperation('analyst/partners-by-department'), { as: analyst });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      region: {
        departments: [{ code: '33', openSessionCount: 7, insertionWorkshopCount: 3, openInsertionPostCount: 4 }],
      },
      associations: [
        { id: 'a', volunteerHoursByDepartment: [{ department: { code: '33' }, hours: 100, volunteerCount: 1 }] },
        { id: 'b', volunteerHoursByDepartment: [{ department: { code: '33' }, hours: 200, volunteerCount: 2 }] },
      ],
    });
  });
});
