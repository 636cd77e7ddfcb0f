import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Association, migrate, startAssociation } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { createLogger, type RunningSubgraph } from '@tresse/kit';
import { createTestDatabase, withTestFolder } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGateway, type SecondGateway, startSecondGateway } from '../house/second-gateway.ts';
import { type House, readOperation } from '../house/start-house.ts';
import { startPartnership } from '../house/start-partnership.ts';
import { useHouse } from '../house/use-house.ts';
import { copyHouse, type HouseCopy } from './copy-house.ts';

const slug = 'les-voisins-solidaires';
const remote = 'l-entraide-d-a-cote';
const remoteUrl = 'https://graphe.entraide.example/graphql';
const register = 'subgraphs/partnership/data/associations.json';

let copy: HouseCopy;
let said: string;

beforeAll(async () => {
  copy = copyHouse();
  const { code, stderr } = await copy.run('onboard', 'Les Voisins Solidaires');
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  said = stderr;
}, 180_000);
afterAll(() => copy.remove());

describe('the command that adds an association', () => {
  it('writes six files, a record and what is generated, and nothing else', () => {
    expect(copy.listChanges()).toEqual(
      [
        'pnpm-lock.yaml',
        'schema/bundle.json',
        'schema/registry.json',
        register,
        ...[
          'README.md',
          'package.json',
          'src/association.ts',
          'src/main.ts',
          'src/migrate.ts',
          `tests/${slug}.test.ts`,
        ].map((file) => `subgraphs/${slug}/${file}`),
      ].toSorted(),
    );
  });

  it('says what is particular of it in a few lines', () => {
    expect(copy.read(`subgraphs/${slug}/src/association.ts`)).toBe(
      `import { defineAssociation } from '@tresse/association';

/** Les Voisins Solidaires. */
export const association = defineAssociation({
  slug: 'les-voisins-solidaires',
  name: 'Les Voisins Solidaires',
  modules: ['PRESENCE'],
});
`,
    );
  });

  it('registers a candidate of which all is invented, behind the others as they were', () => {
    const records = JSON.parse(copy.read(register));
    expect(records.at(-1)).toEqual({
      id: slug,
      name: 'Les Voisins Solidaires',
      state: 'CANDIDATE',
      fictional: true,
      notice:
        'Candidature : aucune convention n’est signée avec Les Voisins Solidaires ; tout ce qui est montré ici est inventé pour la démonstration.',
      siren: null,
      rna: null,
      sources: ['Inscrite pour la démonstration : aucune source.'],
    });
  });

  it('leaves the others as they are in the registry', async () => {
    const before = await import('../../schema/registry.json', { with: { type: 'json' } });
    const { members, ...rest } = JSON.parse(copy.read('schema/registry.json'));
    const others = members.filter((member: { slug: string }) => member.slug !== slug);
    expect({ members: others, ...rest }).toEqual(before.default);
  });

  it('tells the next steps in French, then in English', () => {
    expect(said.indexOf('Et maintenant ?')).toBeGreaterThan(0);
    expect(said.indexOf('What next?')).toBeGreaterThan(said.indexOf('Et maintenant ?'));
  });

  it('adds one that runs elsewhere as a folder without a program', async () => {
    const before = copy.listChanges();
    const { code } = await copy.run(
      'onboard',
      "L'Entraide d’à côté",
      '--url',
      remoteUrl,
      '--modules',
      'presence,volunteering',
    );
    expect(code).toBe(0);
    const added = copy.listChanges().filter((path) => !before.includes(path));
    expect(added).toEqual([`subgraphs/${remote}/README.md`, `subgraphs/${remote}/package.json`]);
    const { members } = JSON.parse(copy.read('schema/registry.json'));
    expect(members.find((member: { slug: string }) => member.slug === remote)).toMatchObject({
      url: remoteUrl,
      modules: ['PRESENCE', 'VOLUNTEERING'],
    });
  }, 120_000);

  it.each([
    ['a slug that is taken', ['Les voisins solidaires'], 'The slug les-voisins-solidaires is taken'],
    ['a module that is none', ['Autre', '--modules', 'people'], '"PEOPLE" is no module of the contract'],
    ['no name', [], 'Missing required positional argument: NAME'],
  ])(
    'refuses %s in a line, and changes nothing',
    async (_, args, reason) => {
      const before = copy.listChanges();
      const { code, stderr } = await copy.run('onboard', ...args);
      expect(code).toBe(1);
      expect(stderr.trimEnd().split('\n').at(-1)).toContain(reason);
      expect(copy.listChanges()).toEqual(before);
    },
    60_000,
  );
});

describe('an association that joins', () => {
  const held = useHouse();
  const running: RunningSubgraph[] = [];
  let after: SecondGateway;

  beforeAll(async () => {
    const { hub } = held.house;
    const partnership = await startPartnership(hub, join(copy.folder, 'subgraphs/partnership/data'));
    const newcomer = await startNewcomer(held.house);
    running.push(partnership, newcomer);
    after = await startSecondGateway(held.house, {
      supergraph: copy.read('schema/supergraph.graphql'),
      registry: JSON.parse(copy.read('schema/registry.json')),
      urls: { partnership: partnership.url, [slug]: newcomer.url, [remote]: 'http://127.0.0.1:1/graphql' },
    });
  }, 120_000);
  afterAll(async () => {
    await after.stop();
    await Promise.all(running.map((subgraph) => subgraph.stop()));
  });

  /** Starts it as the copy defines it, with two centers. */
  async function startNewcomer({ hub }: House): Promise<RunningSubgraph> {
    const file = pathToFileURL(join(copy.folder, 'subgraphs', slug, 'src/association.ts')).href;
    const { association } = (await import(/* @vite-ignore */ file)) as { association: Association };
    const database = await createTestDatabase('association', migrate);
    await withTestFolder(delivery, (folder) => importAssociation({ association, database, folder }));
    const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys };
    return startAssociation(association, { ...settings, logger: createLogger('test', 'silent') });
  }

  const askBoth = async (...question: Parameters<SecondGateway['ask']>): Promise<[before: string, after: string]> => [
    await askGateway(held.house, held.house.gatewayUrl, question),
    await after.ask(...question),
  ];

  it.each([
    ['public/who-is-in', undefined],
    ['analyst/partners-by-department', 'analyst'],
  ])('leaves what %s tells of each of the others byte for byte, and of the Region', async (name, person) => {
    const [one, other] = (await askBoth(readOperation(name), {}, person)).map((answer) => JSON.parse(answer).data);
    const ids = one.associations.map(({ id }: { id: string }) => id);
    const same = other.associations.filter(({ id }: { id: string }) => ids.includes(id));
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify({ ...other, associations: same })).toBe(JSON.stringify(one));
    expect(other.associations.find(({ id }: { id: string }) => id === slug)?.centersByDepartment).toMatchObject([
      { department: { code: '33' }, centerCount: 2 },
    ]);
  });

  it.each(['restos-du-coeur~33-001', 'restos-du-coeur~33-002'])(
    "leaves the dashboard of another one's center %s byte for byte",
    async (center) => {
      const [one, other] = await askBoth(readOperation('dashboard/my-center'), { center }, 'coordinator-gironde');
      expect(other).toBe(one);
      expect(one).toContain('"referrals":{"edges":[{"node":{"id":"restos-du-coeur~r-');
    },
  );

  it('leaves a referral byte for byte, and its way from the session', async () => {
    const [list] = await askBoth(
      '{ center(id: "restos-du-coeur~33-001") { referrals(first: 1) { edges { node { id session { id } } } } } }',
      {},
      'coordinator-gironde',
    );
    const { id, session } = JSON.parse(list).data.center.referrals.edges[0].node;
    const query = `query($id: ID!, $session: ID!) {
      referral(id: $id) { id reference status createdAt sentAt updatedAt center { name } person { id ageBand needs } session { startDate training { title } } }
      session(id: $session) { referrals { edges { node { id status } } } }
    }`;
    const [one, other] = await askBoth(query, { id, session: session.id }, 'coordinator-gironde');
    expect(JSON.parse(one).data.referral.id).toBe(id);
    expect(other).toBe(one);
  });
});

const delivery = {
  'units.csv': 'code;niveau;nom;siren;code_parent;departements\nsiege;National;Les Voisins;;;33\n',
  'centers.csv': `code;nom;code_unite;commune;adresse;telephone;horaires;activites
33-1;Accueil des quais;siege;33063;;;;Aide alimentaire
33-2;Accueil du lac;siege;33281;;;;Vestiaire
`,
};
