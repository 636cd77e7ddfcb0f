import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSubgraphs, createMemberSdl, type MemberSource, readHouse } from '@tresse/scripts/compose';
import { runConformance } from '@tresse/scripts/conformance';
import { createSigningKeys } from '@tresse/tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SecondGateway, startSecondGateway } from '../house/second-gateway.ts';
import { readOperation } from '../house/start-house.ts';
import { startPartnership } from '../house/start-partnership.ts';
import { useHouse } from '../house/use-house.ts';
import { findHindrance, startPython } from './start-python.ts';

const slug = 'les-amis-du-pain';
const modules: MemberSource['modules'] = ['PRESENCE'];
const hindrance = findHindrance();
const title = `a member in Python${hindrance === null ? '' : `, which cannot run here: ${hindrance}`}`;

describe.skipIf(hindrance !== null)(title, () => {
  const held = useHouse();
  const stops: (() => Promise<unknown>)[] = [];
  let folder: string;
  let contract: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tresse-python-'));
    ({ contract } = await readHouse());
  });
  afterAll(async () => {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(folder, { recursive: true });
  });

  const start = async (publicKeys: Parameters<typeof startPython>[0]['publicKeys']): Promise<string> => {
    const sdl = createMemberSdl({ slug, modules, ownSdl: '', contract });
    const { url, stop } = await startPython({ folder, sdl, publicKeys });
    stops.push(stop);
    return url;
  };

  /** A gateway over the house and one more association, which a partnership of its own knows too. */
  async function startWith(member: MemberSource): Promise<SecondGateway> {
    const house = await readHouse();
    const { supergraphSdl, registry, problems } = composeSubgraphs({ ...house, members: [...house.members, member] });
    expect(problems).toEqual([]);
    const partnership = await startPartnership(held.house.hub, writeRegister(folder));
    const urls = { partnership: partnership.url };
    const gateway = await startSecondGateway(held.house, { supergraph: supergraphSdl ?? '', registry, urls });
    stops.push(partnership.stop, gateway.stop);
    return gateway;
  }

  it('passes the ten probes', async () => {
    const keys = await createSigningKeys();
    const findings = await runConformance({ url: await start(keys.publicKeys), slug, modules, contract }, keys);

    expect(findings.flatMap(({ trials }) => trials.filter(({ ok }) => !ok))).toEqual([]);
    expect(findings).toHaveLength(10);
  });

  it('answers in the graph next to the others', async () => {
    const gateway = await startWith({ slug, modules, ownSdl: '', url: await start(held.house.hub.publicKeys) });

    const { data, errors } = JSON.parse(await gateway.ask(readOperation('public/who-is-in')));

    expect(errors).toBeUndefined();
    const { members } = await readHouse();
    const everybody = [...members.map((member) => member.slug), slug].toSorted();
    expect(data.associations.map(({ id }: { id: string }) => id)).toEqual(everybody);
    const answered = data.associations.find(({ id }: { id: string }) => id === slug);
    expect(answered).toMatchObject({
      id: slug,
      state: 'CANDIDATE',
      centersByDepartment: [
        { department: { code: '17', name: 'Charente-Maritime' }, centerCount: 1 },
        { department: { code: '33', name: 'Gironde' }, centerCount: 2 },
        { department: { code: '86', name: 'Vienne' }, centerCount: 1 },
        { department: { code: '87', name: 'Haute-Vienne' }, centerCount: 1 },
      ],
    });
  });

  it('is asked for its centers by operations with aliases, fragments and pages', async () => {
    const gateway = await startWith({ slug, modules, ownSdl: '', url: await start(held.house.hub.publicKeys) });
    const query = `query($n: Int = 2) {
      association(id: "${slug}") { name units { label } page: centers(first: $n) { ...Ids pageInfo { hasNextPage } } far: centers(first: 9, department: "87") { ...Ids } }
      center(id: "${slug}~33-2") { __typename activities commune { name } association { id name } phone referrals(first: 1) { edges { cursor } } }
    }
    fragment Ids on CenterConnection { edges { node { id } } }`;

    const { data } = JSON.parse(await gateway.ask(query, {}, 'coordinator-gironde'));

    expect(data).toEqual({
      association: {
        name: 'Les Amis du pain',
        units: [{ label: 'Siège' }],
        page: {
          edges: [{ node: { id: `${slug}~17-1` } }, { node: { id: `${slug}~33-1` } }],
          pageInfo: { hasNextPage: true },
        },
        far: { edges: [{ node: { id: `${slug}~87-1` } }] },
      },
      center: {
        __typename: 'Center',
        activities: ['FOOD_AID', 'CLOTHING'],
        commune: { name: 'Mérignac' },
        association: { id: slug, name: 'Les Amis du pain' },
        phone: null,
        referrals: null,
      },
    });
  });
});

/** The register of the house with one more association, in a folder of its own. */
function writeRegister(parent: string): string {
  const to = mkdtempSync(join(parent, 'register-'));
  const data = new URL('../../subgraphs/partnership/data/', import.meta.url);
  cpSync(data, to, { recursive: true });
  const records: object[] = JSON.parse(readFileSync(join(to, 'associations.json'), 'utf8'));
  const common = {
    state: 'CANDIDATE',
    fictional: true,
    notice: 'Inventée pour un essai.',
    siren: null,
    rna: null,
    sources: ['test'],
  };
  writeFileSync(
    join(to, 'associations.json'),
    JSON.stringify([...records, { id: slug, name: 'Les Amis du pain', ...common }]),
  );
  return to;
}
