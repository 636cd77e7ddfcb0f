import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();
const center = 'restos-du-coeur~33-001';
const inSixtyDays = { center, startsBy: '2027-01-01' };

interface Offer {
  readonly center: {
    readonly commune: {
      readonly searchSessions: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly distanceKm: number;
          readonly node: {
            readonly startDate: string;
            readonly recruitmentState: string;
            readonly training: { readonly title: string };
            readonly prescription: { readonly access: string; readonly prescribers: readonly { name: string }[] };
          };
        }[];
      };
    };
  };
}

async function askOffer(variables: Record<string, unknown> = {}, person = 'volunteer-bordeaux') {
  const asked = { ...inSixtyDays, first: 100, ...variables };
  const { data, errors } = await held.house.ask(readOperation('dashboard/open-sessions'), asked, person);
  expect(errors).toBeUndefined();
  return (data as Offer).center.commune.searchSessions;
}

it('tells a volunteer where one learns French, reading and writing near her center within two months', async () => {
  const { totalCount, edges } = await askOffer();
  expect(totalCount).toBeGreaterThan(5);
  expect(edges).toHaveLength(Math.min(totalCount, 100));
  const distances = edges.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  expect(distances.every((distance) => distance <= 30)).toBe(true);
  for (const { node } of edges) {
    expect(node).toMatchObject({ recruitmentState: 'OPEN', provider: { name: expect.any(String) } });
    expect(node.training.title).toMatch(/fran[cç]ais|lire|écri|alphabétisation/i);
    expect(node.startDate <= inSixtyDays.startsBy).toBe(true);
  }
});

it('keeps to the EPCI of the center when it is asked for', async () => {
  const around = await askOffer();
  const ofEpci = await askOffer({ sameEpci: true });
  expect(ofEpci.totalCount).toBeGreaterThan(0);
  expect(ofEpci.totalCount).toBeLessThan(around.totalCount);
});

it('says who may prescribe each session to whoever asks', async () => {
  const accessOf = async (person: string) => {
    const { edges } = await askOffer({}, person);
    return new Set(edges.flatMap(({ node }) => node.prescription.access));
  };
  expect(await accessOf('volunteer-bordeaux')).toContain('DIRECT');
  const elsewhere = await accessOf('analyst');
  expect(elsewhere).toContain('THROUGH_PRESCRIBER');
  expect(elsewhere).not.toContain('DIRECT');
});

it('is a table of the sessions by those who may prescribe them', async () => {
  const { edges } = await askOffer({ first: 5 });
  const path = `/export/dashboard/open-sessions.csv?center=${center}&startsBy=${inSixtyDays.startsBy}&first=5`;
  const response = await held.house.fetch(path, 'volunteer-bordeaux');
  expect(response.status).toBe(200);
  const [header = [], ...rows] = parse(await response.text(), { bom: true, delimiter: ';' }) as string[][];
  const columns = ['training.title', 'prescription.prescribers.name'].map((name) =>
    header.indexOf(`commune.searchSessions.${name}`),
  );
  expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
    edges.flatMap(({ node }) => node.prescription.prescribers.map(({ name }) => [node.training.title, name])),
  );
});

it.each(['restos-du-coeur', 'training-catalogue', 'territories'])(
  'asks the database of %s as often for a page of twenty as for one of two',
  async (name) => {
    const statements = held.house.subgraphs[name]?.statements ?? [];
    const count = async (first: number) => {
      await askOffer({ first });
      return statements.splice(0).length;
    };
    await count(20);
    expect(await count(20)).toBe(await count(2));
    expect(await count(2)).toBeGreaterThan(0);
  },
);
