import { readFileSync } from 'node:fs';
import { publicCaller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { releaseQuarters } from '../src/collect/index.ts';
import { AGE_BANDS, GENDERS, REFERRAL_STAGES } from '../src/domain/counts.ts';
import { startFakeAssociation, useHouse, waiting, young } from './make.ts';

const house = useHouse();

beforeAll(async () => {
  const first = await startFakeAssociation(house(), 'les-uns', { ...young(30), ...pick(waiting(12)) });
  const late = await startFakeAssociation(house(), 'les-autres', young(14));
  await releaseQuarters(house().collectFrom(first), ['2026-Q2']);
  await releaseQuarters(house().collectFrom(first, late), ['2026-Q2']);
  late.stop();
  await releaseQuarters(house().collectFrom(first, late), ['2026-Q3']);
  first.stop();
});

const pick = ({ referrals }: ReturnType<typeof waiting>) => ({ referrals });

const head = 'id quarter version';

describe('a release', () => {
  it('is answered whole, every combination of its levels in it', async () => {
    const { data, errors } = await house().ask(`{ statisticsRelease(quarter: "2026-Q3") {
      ${head} periodFrom periodTo releasedAt threshold missingPartners { id }
      referralsByStage { unit doubleCountingNote totals { stage association { id } count state }
        cells { department { code } stage association { id } count state } }
      entries { unit doubleCountingNote totals { ageBand gender count state }
        cells { department { code } ageBand gender count state } } } }`);
    expect(errors).toBeUndefined();
    const shown = data?.['statisticsRelease'] as Shown;
    const { referralsByStage, entries, ...release } = shown;
    expect(release).toEqual({
      id: '2026-Q3.1',
      quarter: '2026-Q3',
      version: 1,
      periodFrom: '2026-07-01',
      periodTo: '2026-10-01',
      releasedAt: '2026-11-02T09:00:00.000Z',
      threshold: 11,
      missingPartners: [{ id: 'les-autres' }],
    });
    expect([referralsByStage.unit, entries.unit]).toEqual(['REFERRALS', 'ENTRIES']);
    expect(referralsByStage.doubleCountingNote).toContain('ce ne sont pas des nombres de personnes');
    expect([referralsByStage.cells.length, entries.cells.length]).toEqual([12 * 5, 12 * 9]);
    expect([referralsByStage.totals.length, entries.totals.length]).toEqual([5, 9]);
    const isShown = ({ state }: Counted) => state === 'PUBLISHED';
    expect(referralsByStage.cells.filter(isShown)).toEqual([
      {
        department: { code: '33' },
        stage: 'AWAITING_ANSWER',
        association: { id: 'les-uns' },
        count: 12,
        state: 'PUBLISHED',
      },
    ]);
    expect(entries.cells.filter(isShown)).toMatchObject([
      { department: { code: '33' }, ageBand: 'UNDER_26', gender: 'WOMAN', count: 30 },
    ]);
    const hidden = [...referralsByStage.cells, ...entries.cells, ...entries.totals].filter((cell) => !isShown(cell));
    expect(new Set(hidden.map(({ count, state }) => `${state} ${count}`))).toEqual(new Set(['HIDDEN null']));
  });

  it('is the latest version of the latest quarter unless others are named', async () => {
    const { data } =
      await house().ask(`{ latest: statisticsRelease { id } quarter: statisticsRelease(quarter: "2026-Q2") { id }
      version: statisticsRelease(quarter: "2026-Q2", version: 1) { id } second: statisticsRelease(version: 2) { id }
      none: statisticsRelease(quarter: "2020-Q1") { id } all: statisticsReleases { ${head} } }`);
    expect(data).toEqual({
      latest: { id: '2026-Q3.1' },
      quarter: { id: '2026-Q2.2' },
      version: { id: '2026-Q2.1' },
      second: null,
      none: null,
      all: [
        { id: '2026-Q3.1', quarter: '2026-Q3', version: 1 },
        { id: '2026-Q2.2', quarter: '2026-Q2', version: 2 },
      ],
    });
  });

  it('is found by its id', async () => {
    const representations = ['2026-Q2.1', '2026-Q2.9'].map((id) => ({ __typename: 'StatisticsRelease', id }));
    const { data } = await house().ask(
      'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on StatisticsRelease { version } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: [{ version: 1 }, null] });
  });

  it('takes one statement, however many cells are asked', async () => {
    const ask = (operation: string) => house().database.countStatements(() => house().ask(operation));
    const cells =
      'entries { cells { count department { code } } } referralsByStage { cells { count } totals { count } }';
    const one = await ask(`{ statisticsRelease { ${cells} missingPartners { id } } }`);
    const all = await ask(`{ statisticsReleases { ${cells} missingPartners { id } } }`);
    expect([one.statements.length, all.statements.length]).toEqual([1, 1]);
  });

  it.each([
    ['nobody', publicCaller],
    ['a regional delegate', makeCaller('regional-delegate', ['volunteering:read'])],
    ['who may only collect', makeCaller('statistics-service', ['statistics:collect'])],
  ])('is refused to %s', async (_, caller) => {
    const { data, errors } = await house().ask(
      `{ statisticsRelease { ${head} } statisticsReleases { id } }`,
      {},
      caller,
    );
    expect(data).toEqual({ statisticsRelease: null, statisticsReleases: null });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

interface Counted {
  readonly count: number | null;
  readonly state: string;
}

interface ShownCube {
  readonly unit: string;
  readonly doubleCountingNote: string;
  readonly cells: Counted[];
  readonly totals: Counted[];
}

interface Shown {
  readonly referralsByStage: ShownCube;
  readonly entries: ShownCube;
}

describe('the levels of the tables', () => {
  const read = (path: string) => parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
  const levels: Record<string, readonly string[]> = {
    AgeBand: AGE_BANDS,
    Gender: GENDERS,
    ReferralStage: REFERRAL_STAGES,
  };

  it.each(['subgraphs/statistics/schema.graphql', 'schema/association.graphql'])('are those of %s', (path) => {
    const found = read(path).definitions.flatMap((node) =>
      node.kind === 'EnumTypeDefinition' && levels[node.name.value]
        ? [[node.name.value, node.values?.map(({ name }) => name.value)]]
        : [],
    );
    expect(Object.fromEntries(found)).toEqual(levels);
  });
});
