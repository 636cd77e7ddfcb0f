import { readFileSync } from 'node:fs';
import type { FakeSubgraph } from './fake-subgraph.ts';

const sdl = readFileSync(new URL('../../schema/association.graphql', import.meta.url), 'utf8');

/** An association with two centers, one referral of one person, and figures that tell which association it is. */
export function createFakeAssociation(slug: string, rank = 1): FakeSubgraph {
  const association = { __typename: 'Association', id: slug };
  const person = { __typename: 'Person', id: `${slug}~p1`, ageBand: 'UNDER_26', needs: ['MOBILITY'] };
  const page = <Node>(nodes: readonly Node[]) => ({
    edges: nodes.map((node, index) => ({ cursor: `${slug}-${index}`, node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  const createCenter = (number: number) => ({
    __typename: 'Center',
    id: `${slug}~c${number}`,
    name: `Centre ${number} (${slug})`,
    association,
    unit: { __typename: 'Unit', id: `${slug}~u1`, name: `Unité (${slug})`, departments: [{ code: '33' }] },
    commune: { __typename: 'Commune', code: number === 1 ? '33063' : '33039' },
    volunteerTeam: { volunteerCount: 10 * rank, trainedToReferCount: rank, month: '2026-10-01' },
    referrals: () => page([createReferral()]),
  });
  const createReferral = (): Record<string, unknown> => ({
    __typename: 'Referral',
    id: `${slug}~r1`,
    reference: 'GIR-4F7K2',
    status: 'SENT',
    center: () => createCenter(1),
    person: () => ({ ...person, center: createCenter(1) }),
    session: { __typename: 'Session', id: 'S1' },
    createdAt: '2026-10-01T08:00:00.000Z',
  });
  const isOwn = (id: unknown) => String(id).startsWith(`${slug}~`);
  const findCenter = (id: unknown) =>
    isOwn(id) && /c[12]$/.test(String(id)) ? createCenter(Number(String(id).at(-1))) : null;
  return {
    name: slug,
    sdl,
    root: {
      center: ({ id }: { id: string }) => findCenter(id),
      referral: ({ id }: { id: string }) => (id === `${slug}~r1` ? createReferral() : null),
      draftReferral: ({ input }: { input: { center: string } }) =>
        findCenter(input.center) ? createReferral() : { __typename: 'UnknownCenter', message: 'Centre inconnu.' },
      cancelReferral: () => ({ __typename: 'ReferralAlreadyDecided', message: 'Déjà décidée.', status: 'ADMITTED' }),
    },
    entities: {
      Association: () => ({
        ...association,
        units: [{ __typename: 'Unit', id: `${slug}~u1`, label: 'Antenne', name: `Unité (${slug})` }],
        centers: () => page([createCenter(1), createCenter(2)]),
        centersByDepartment: [{ department: { __typename: 'Department', code: '33' }, centerCount: 2 * rank }],
        volunteerHoursByDepartment: [
          { department: { __typename: 'Department', code: '33' }, hours: 100 * rank, volunteerCount: rank },
        ],
      }),
      Center: ({ id }) => findCenter(id),
      Session: ({ id }) => ({ id, referrals: () => page(id === 'S1' ? [createReferral()] : []) }),
    },
  };
}
