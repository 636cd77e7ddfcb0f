import { describe, expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const everySubgraph = [
  'ess-directory',
  'partnership',
  'restos-du-coeur',
  'secours-populaire',
  'statistics',
  'territories',
  'training-catalogue',
];
const firstCenter = { center: 'restos-du-coeur~33-001' };

describe('the three operations on the demonstration data', () => {
  const held = useHouse();

  it('tell anybody who is in, with the centers by department', async () => {
    const { data, errors } = await held.house.ask(readOperation('public/who-is-in'));
    expect(errors).toBeUndefined();
    const { associations } = data as {
      associations: { id: string; state: string; fictional: boolean; notice: string }[];
    };
    // Others may have joined since.
    const known = ['restos-du-coeur', 'secours-populaire'].map((slug) => associations.find(({ id }) => id === slug));
    expect(known).toMatchObject([
      { id: 'restos-du-coeur', state: 'ACTIVE', fictional: false },
      {
        id: 'secours-populaire',
        state: 'CANDIDATE',
        fictional: true,
        notice: expect.stringContaining('Scénario fictif'),
      },
    ]);
    expect(known.map((one) => countCenters(one ?? {}))).toEqual([200, 120]);
  });

  it("show the coordinator of Gironde a center's referrals up to the provider, and what opens around it", async () => {
    const { data, errors } = await held.house.ask(
      readOperation('dashboard/my-center'),
      firstCenter,
      'coordinator-gironde',
    );
    expect(errors).toBeUndefined();
    const { center } = data as { center: MyCenter };
    expect(center).toMatchObject({ id: 'restos-du-coeur~33-001', commune: { code: '33063', name: 'Bordeaux' } });
    expect(center.referrals.edges.length).toBeGreaterThan(3);
    for (const { node } of center.referrals.edges) {
      expect(node.session).toMatchObject({
        training: { title: expect.any(String) },
        provider: { name: expect.any(String) },
      });
      expect(node.person.ageBand).toEqual(expect.any(String));
    }
    const distances = center.commune.openSessionsNearby.edges.map(({ distanceKm }) => distanceKm);
    expect(distances).toHaveLength(10);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(center.commune.openSessionsNearby.edges[0]).toMatchObject({ precision: 'COMMUNE' });
    const workshops = center.commune.essStructuresNearby.edges;
    expect(workshops).toHaveLength(10);
    expect(workshops.every(({ node }) => node.openPostCount > 0 && node.commune.name !== '')).toBe(true);
    expect(workshops.map(({ distanceKm }) => distanceKm)).toEqual(
      workshops.map(({ distanceKm }) => distanceKm).sort((one, other) => one - other),
    );
  });

  it('give the analyst every partner by department, and no person', async () => {
    const { data, errors } = await held.house.ask(readOperation('analyst/partners-by-department'), {}, 'analyst');
    expect(errors).toBeUndefined();
    const { region, associations } = data as Partners;
    expect(region.departments).toHaveLength(12);
    expect(region.departments.every(({ openSessionCount }) => openSessionCount > 0)).toBe(true);
    expect(region.departments.every(({ openInsertionPostCount }) => openInsertionPostCount > 0)).toBe(true);
    const sum = (count: 'essStructureCount' | 'insertionWorkshopCount') =>
      region.departments.reduce((total, department) => total + department[count], 0);
    expect([sum('essStructureCount'), sum('insertionWorkshopCount')]).toEqual([460, 230]);
    expect(associations.find(({ id }) => id === 'restos-du-coeur')?.agreements[0]).toMatchObject({
      kind: 'CONVENTION',
      parent: { title: expect.stringContaining('2023-2028') },
    });
    const withHours = associations.filter(({ volunteerHoursByDepartment }) => volunteerHoursByDepartment.length > 5);
    expect(withHours.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(data)).not.toContain('~');
  });

  it('find sessions for what a volunteer writes, nearest first, with counts', async () => {
    const filter = { text: 'apprendre à lire', near: { commune: '33063', withinKm: 100 }, recruitmentStates: ['OPEN'] };
    const variables = { filter, sort: 'DISTANCE', first: 5 };
    const asked = [readOperation('dashboard/search-sessions'), variables, 'volunteer-bordeaux'] as const;
    const { data, errors } = await held.house.ask(...asked);
    expect(errors).toBeUndefined();
    const { searchSessions: found } = data as { searchSessions: FoundSessions };
    expect(found.edges).toHaveLength(5);
    expect(found.totalCount).toBeGreaterThan(5);
    const distances = found.edges.map(({ distanceKm }) => distanceKm);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    const states = found.facets.find(({ dimension }) => dimension === 'RECRUITMENT_STATE');
    expect(states?.counts.find(({ value }) => value === 'OPEN')?.count).toBe(found.totalCount);
  });

  it('show who runs a scheme where, who is accredited, and what an agreement reserves', async () => {
    const asked = `{
      scheme(code: "HSP_SOCLE") { mandataries { area { code } name } }
      accreditations { edges { node { association { id } bodyName scheme { code } area { code } } } }
      association(id: "restos-du-coeur") { agreements { reservedPlaces { places } derogations { text } } }
    }`;
    const { data, errors } = await held.house.ask(asked, {}, 'manager');
    expect(errors).toBeUndefined();
    const { scheme, accreditations, association } = data as Terms;
    expect(scheme.mandataries).toHaveLength(31);
    expect(accreditations.edges).toHaveLength(3);
    const [agreement] = association.agreements;
    expect([agreement?.reservedPlaces.length, agreement?.derogations.length]).toEqual([6, 1]);
  });

  it('let the volunteer of an accredited association prescribe around Bordeaux, and not in Poitiers', async () => {
    const findAccess = async (commune: string) => {
      const filter = { near: { commune, withinKm: 5 }, schemes: ['HSP_SOCLE'] };
      const { data } = await held.house.ask(
        readOperation('dashboard/search-sessions'),
        { filter },
        'volunteer-bordeaux',
      );
      const { edges } = (data as { searchSessions: { edges: { node: { prescription: { access: string } } }[] } })
        .searchSessions;
      return [...new Set(edges.map(({ node }) => node.prescription.access))];
    };
    expect(await findAccess('33063')).toEqual(['DIRECT']);
    expect(await findAccess('86194')).toEqual(['THROUGH_PRESCRIBER']);
  });

  it('let the Region accredit an association of the register, and no other', async () => {
    const grant = async (association: string) => {
      const input = { association, scheme: 'HSP_SOCLE', validFrom: '2031-01-01', idempotencyKey: association };
      const { data } = await held.house.ask(readOperation('region/grant-accreditation'), { input }, 'manager');
      return (data as { grantAccreditation: { __typename: string } }).grantAccreditation.__typename;
    };
    expect(await grant('secours-populaire')).toBe('Accreditation');
    expect(await grant('secours-populair')).toBe('UnknownAssociation');
  });

  it('are planned over every subgraph', async () => {
    const answers = await Promise.all([
      held.house.ask(readOperation('public/who-is-in')),
      held.house.ask(readOperation('dashboard/my-center'), firstCenter, 'coordinator-gironde'),
      held.house.ask(readOperation('analyst/partners-by-department'), {}, 'analyst'),
    ]);
    const plans = answers.map(({ extensions }) => JSON.stringify(extensions?.['queryPlan']));
    expect(plans.map((plan) => everySubgraph.filter((name) => plan.includes(`"${name}"`)))).toEqual([
      ['partnership', 'restos-du-coeur', 'secours-populaire', 'territories'],
      ['ess-directory', 'restos-du-coeur', 'territories', 'training-catalogue'],
      everySubgraph,
    ]);
  });

  it('answer a person to nobody of the Region', async () => {
    const asked =
      '{ center(id: "restos-du-coeur~33-001") { name referrals(first: 1) { edges { node { person { id } } } } } }';
    const { data, errors } = await held.house.ask(asked, {}, 'analyst');
    expect(data).toMatchObject({ center: { name: expect.any(String), referrals: null } });
    expect(errors).toMatchObject([{ path: ['center', 'referrals'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it("show a center's referrals to its own association alone, and within reach", async () => {
    const asked = (center: string) =>
      `{ center(id: "${center}") { id referrals(first: 1) { edges { node { id } } } } }`;
    const own = await held.house.ask(asked('restos-du-coeur~33-001'), {}, 'volunteer-bordeaux');
    const otherCenter = await held.house.ask(asked('restos-du-coeur~33-002'), {}, 'volunteer-bordeaux');
    const otherAssociation = await held.house.ask(asked('secours-populaire~33-001'), {}, 'volunteer-bordeaux');
    expect(own.data).toMatchObject({ center: { referrals: { edges: [{}] } } });
    expect(otherCenter.data).toMatchObject({ center: { referrals: { edges: [] } } });
    expect(otherAssociation).toMatchObject({
      data: { center: { referrals: null } },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('the SQL behind an operation', () => {
  const held = useHouse();

  it.each(['restos-du-coeur', 'training-catalogue', 'ess-directory', 'territories'])(
    'does not grow with the page in %s',
    async (name) => {
      const statements = held.house.subgraphs[name]?.statements ?? [];
      const count = async (first: number) => {
        await held.house.ask(readOperation('dashboard/my-center'), { ...firstCenter, first }, 'coordinator-gironde');
        return statements.splice(0).length;
      };
      await count(1);
      expect(await count(20)).toBe(await count(2));
    },
  );
});

const countCenters = (association: object): number =>
  (association as { centersByDepartment: { centerCount: number }[] }).centersByDepartment.reduce(
    (sum, { centerCount }) => sum + centerCount,
    0,
  );

interface MyCenter {
  commune: {
    openSessionsNearby: { edges: { distanceKm: number; precision: string }[] };
    essStructuresNearby: {
      edges: { distanceKm: number; node: { openPostCount: number; commune: { name: string } } }[];
    };
  };
  referrals: { edges: { node: { session: object; person: { ageBand: string } } }[] };
}

interface Partners {
  region: {
    departments: {
      openSessionCount: number;
      essStructureCount: number;
      insertionWorkshopCount: number;
      openInsertionPostCount: number;
    }[];
  };
  associations: { id: string; agreements: object[]; volunteerHoursByDepartment: object[] }[];
}

interface FoundSessions {
  readonly totalCount: number;
  readonly edges: readonly { readonly distanceKm: number }[];
  readonly facets: readonly {
    readonly dimension: string;
    readonly counts: readonly { value: string; count: number }[];
  }[];
}

interface Terms {
  readonly scheme: { readonly mandataries: readonly unknown[] };
  readonly accreditations: { readonly edges: readonly unknown[] };
  readonly association: {
    readonly agreements: readonly { readonly reservedPlaces: unknown[]; readonly derogations: unknown[] }[];
  };
}
