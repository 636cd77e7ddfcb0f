import { encodeCursor } from '@tresse/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';
import { createSchemeCatalogue, importSchemeFiles, makeRule } from '../schemes/make.ts';
import { type Found, searchIn } from './search-in.ts';

let catalogue: TestCatalogue;
let search: (variables?: Record<string, unknown>) => Promise<Found>;

beforeAll(async () => {
  catalogue = await createSchemeCatalogue();
  search = searchIn(catalogue);
  await catalogue.importText(
    makeLheo([
      {
        numero: 'READ',
        title: 'Lire et écrire au quotidien',
        formacodes: ['15022'],
        actions: [
          { numero: '1', commune: '33063', sessions: [{ numero: '1' }, { numero: '2', start: '20260914' }] },
          { numero: '2', commune: '33281', mode: '1', sessions: [{ numero: '1', state: '2' }] },
        ],
      },
      {
        numero: 'CACES',
        title: 'CACES R489, conducteur de chariots élévateurs',
        actions: [
          { numero: '1', commune: '17300', entry: '1', sessions: [{ numero: '1', start: '20260105' }] },
          { numero: '2', mode: '2', sessions: [{ numero: '1', start: '00000000', end: '00000000', state: '3' }] },
          { numero: 'past', sessions: [{ numero: '1', start: '20260105', end: '20260301' }] },
        ],
      },
    ]),
  );
  await assignSchemes();
});
afterAll(() => catalogue.database.close());

/** Has rules of the Region tell the scheme of the reading in Bordeaux, and of the driving at a distance. */
async function assignSchemes(): Promise<void> {
  const { client } = catalogue.database.program;
  for (const [hint, title, mode] of [
    ['lecture', read, 'IN_PERSON'],
    ['validation', drive, 'REMOTE'],
  ] as const) {
    await client`update training_action set scheme_hints = ${[hint]} from training
      where training.id = training_id and title = ${title} and delivery_mode = ${mode}`;
  }
  await importSchemeFiles(catalogue, {
    'scheme-rules': [
      makeRule({ id: 'lecture', hint: 'lecture', scheme: 'HSP_SOCLE', objective: 'ECLA' }),
      makeRule({ id: 'vae', hint: 'validation', scheme: 'VAE' }),
    ],
  });
}

const read = 'Lire et écrire au quotidien';
const drive = 'CACES R489, conducteur de chariots élévateurs';

describe('a search', () => {
  it('finds all that one could still enter, earliest first, and counts it by facet', async () => {
    const { totalCount, titles, facets } = await search();
    expect(titles).toEqual([drive, read, read, read, drive]);
    expect(totalCount).toBe(5);
    expect(facets).toEqual({
      DELIVERY_MODE: { IN_PERSON: 3, BLENDED: 1, REMOTE: 1 },
      ENTRY_MODE: { FIXED_DATES: 4, PERMANENT: 1 },
      RECRUITMENT_STATE: { OPEN: 3, CLOSED: 1, SUSPENDED: 1 },
      ENTRY_LEVEL: {},
      ACCESSIBILITY: {},
      FUNDER: {},
      PUBLIC: {},
      SCHEME: { HSP_SOCLE: 2, VAE: 1 },
      SCHEME_OBJECTIVE: { ECLA: 2 },
    });
  });

  it.each([
    ['a text', { text: 'apprendre à lire' }, [read, read, read]],
    ['a text with typing errors, capitals and a plural', { text: 'CARSITES' }, [drive, drive]],
    ['a domain', { formacodes: ['15235', '15022'] }, [read, read, read]],
    ['a domain that no training is of', { formacodes: ['15235'] }, []],
    ['a text and a domain', { text: 'lire', formacodes: ['15022'] }, [read, read, read]],
    ['a text and a domain of other trainings', { text: 'cariste', formacodes: ['15022'] }, []],
    ['a commune', { near: { commune: '33063', withinKm: 20 } }, [read, read, read]],
    ['an EPCI', { epci: '243300316' }, [read, read, read]],
    ['a department', { department: '17' }, [drive]],
    ['an employment area', { employmentArea: 'A1' }, [read, read]],
    [
      'an employment area around a commune',
      { employmentArea: 'A1', near: { commune: '33281', withinKm: 20 } },
      [read, read],
    ],
    ['an employment area far away', { employmentArea: 'A2', near: { commune: '33063', withinKm: 50 } }, []],
    ['a scheme', { schemes: ['HSP_SOCLE'] }, [read, read]],
    ['one of two schemes', { schemes: ['HSP_SOCLE', 'VAE'] }, [read, read, drive]],
    ['an objective of a scheme', { schemeObjectives: ['ECLA'] }, [read, read]],
    ['a scheme and an objective of another', { schemes: ['VAE'], schemeObjectives: ['ECLA'] }, []],
    ['a text and a department', { text: 'lire', department: '17' }, []],
    ['two places that have nothing in common', { department: '17', epci: '243300316' }, []],
    ['delivery modes', { deliveryModes: ['BLENDED', 'REMOTE'] }, [read, drive]],
    ['permanent entry', { entryModes: ['PERMANENT'] }, [drive]],
    ['a recruitment state', { recruitmentStates: ['OPEN'] }, [drive, read, read]],
    ['facets and a text', { text: 'lire', recruitmentStates: ['CLOSED'], deliveryModes: ['BLENDED'] }, [read]],
    ['the last day of entry', { enterableFrom: '2026-12-19', text: 'lire' }, []],
    ['the first day', { startsBy: '2026-09-14' }, [drive, read]],
    ['words that tell nothing apart', { text: 'je cherche une formation' }, [drive, read, read, read, drive]],
  ])('keeps to %s', async (_, filter, titles) => {
    const found = await search({ filter });
    expect(found.titles).toEqual(titles);
    expect(found.totalCount).toBe(titles.length);
  });

  it('counts a facet as if nothing were chosen in it', async () => {
    const { facets } = await search({ filter: { recruitmentStates: ['OPEN'], deliveryModes: ['IN_PERSON'] } });
    expect(facets['RECRUITMENT_STATE']).toEqual({ OPEN: 3 });
    expect(facets['DELIVERY_MODE']).toEqual({ IN_PERSON: 3 });
    expect(facets['ENTRY_MODE']).toEqual({ FIXED_DATES: 2, PERMANENT: 1 });
  });

  it('tells distances, nearest first, and no distance without a departure', async () => {
    const near = { commune: '33063', withinKm: 200 };
    const { edges } = await search({ filter: { near }, sort: 'DISTANCE' });
    expect(edges.map(({ distanceKm, precision }) => [distanceKm, precision])).toEqual([
      [0, 'COMMUNE'],
      [0, 'COMMUNE'],
      [edges[2]?.distanceKm, 'COMMUNE'],
      [edges[3]?.distanceKm, 'COMMUNE'],
    ]);
    expect(edges[2]?.distanceKm).toBeLessThan(Number(edges[3]?.distanceKm));
    expect((await search()).edges.map(({ distanceKm, precision }) => [distanceKm, precision])).toEqual(
      Array.from({ length: 5 }, () => [null, null]),
    );
  });

  it.each(['RELEVANCE', 'START', 'DISTANCE'])('gives pages by %s that make up the whole list', async (sort) => {
    for (const text of [undefined, 'lire ou conduire un chariot']) {
      const filter = { near: { commune: '33063', withinKm: 200 }, text };
      const whole = await search({ filter, sort });
      for (const first of [1, 2, 3]) {
        const walked = [];
        let after: string | null = null;
        do {
          const page: Found = await search({ filter, sort, first, after });
          walked.push(...page.edges);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(walked).toEqual(whole.edges);
      }
    }
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ sort: 'DISTANCE' }, 'sort'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: encodeCursor(['DISTANCE', 0, '2026-10-05', 'x']) }, 'after'],
    [{ filter: { text: 'x'.repeat(201) } }, 'filter.text'],
    [{ filter: { near: { commune: '33999', withinKm: 3 } } }, 'filter.near.commune'],
    [{ filter: { near: { commune: '33063', withinKm: 201 } } }, 'withinKm'],
    [{ filter: { epci: '000000018' } }, 'filter.epci'],
    [{ filter: { department: '96' } }, 'filter.department'],
    [{ filter: { employmentArea: 'A9' } }, 'filter.employmentArea'],
    [{ filter: { schemes: ['HSP_SOCLE', 'HSP_SOCKE'] } }, 'filter.schemes'],
    [{ filter: { schemeObjectives: ['FLE', 'FEL'] } }, 'filter.schemeObjectives'],
    [{ filter: { publics: ['everybody'] } }, 'filter.publics'],
    [{ filter: { formacodes: ['15022 | f15235'] } }, 'filter.formacodes'],
  ])('refuses %j and names the argument', async (variables, argument) => {
    await expect(search(variables)).rejects.toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});
