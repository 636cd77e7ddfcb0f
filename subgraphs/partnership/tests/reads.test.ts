import { expect, test } from 'vitest';
import { useHouse } from './make.ts';

const house = useHouse();

test('lists every association by slug with what people must be told of it', async () => {
  const { data } = await house().ask('{ associations { id name state fictional notice siren rna } }');
  const associations = data?.['associations'] as { id: string }[];
  expect(associations.map(({ id }) => id)).toEqual(associations.map(({ id }) => id).toSorted());
  // Others may have joined since.
  expect(associations.filter(({ id }) => ['restos-du-coeur', 'secours-populaire'].includes(id))).toEqual([
    {
      id: 'restos-du-coeur',
      name: 'Les Restos du Cœur',
      state: 'ACTIVE',
      fictional: false,
      notice: 'Données de démonstration : centres, bénévoles, personnes et engagements inventés.',
      siren: null,
      rna: null,
    },
    {
      id: 'secours-populaire',
      name: 'Secours populaire français',
      state: 'CANDIDATE',
      fictional: true,
      notice:
        'Scénario fictif : le Secours populaire n’a signé aucune convention ; tout ce qui est montré de lui est inventé.',
      siren: null,
      rna: null,
    },
  ]);
});

test('answers the convention under its charter, with its signatories and two axes', async () => {
  const { data } = await house().ask(`{ agreement(id: "convention-restos-du-coeur-2025-2028") {
    kind title state votedOn signedOn termFrom termTo fictional axes { rank title }
    parent { id kind termFrom termTo signedOn parent { id } axes { rank } signatories { name } }
    signatories { name association { id } } } }`);
  expect(data?.['agreement']).toEqual({
    kind: 'CONVENTION',
    title: 'Convention Région Nouvelle-Aquitaine – Les Restos du Cœur 2025-2028',
    state: 'SIGNED',
    votedOn: '2025-06-16',
    signedOn: '2026-01-22',
    termFrom: '2025-01-01',
    termTo: '2029-01-01',
    fictional: false,
    axes: [
      { rank: 1, title: 'Favoriser l’accès des personnes accueillies à l’offre de formation de la Région' },
      {
        rank: 2,
        title:
          'Soutenir ensemble l’économie sociale et solidaire, principalement les ateliers et chantiers d’insertion',
      },
    ],
    parent: {
      id: 'charte-engagements-reciproques-2023-2028',
      kind: 'CHARTER',
      termFrom: '2023-01-01',
      termTo: '2029-01-01',
      signedOn: null,
      parent: null,
      axes: [],
      signatories: [
        { name: 'État (préfecture de la région Nouvelle-Aquitaine)' },
        { name: 'Région Nouvelle-Aquitaine' },
        { name: 'Le Mouvement associatif Nouvelle-Aquitaine' },
      ],
    },
    signatories: [
      { name: 'Région Nouvelle-Aquitaine', association: null },
      { name: 'Les Restos du Cœur', association: { id: 'restos-du-coeur' } },
    ],
  });
});

test('orders agreements by their day, drafts without one last', async () => {
  const { data } = await house().ask(
    '{ agreements { id } agreement(id: "charte-engagements-reciproques-2023-2028") { children { id } } }',
  );
  const under = [{ id: 'convention-restos-du-coeur-2025-2028' }, { id: 'projet-convention-secours-populaire' }];
  expect(data).toEqual({
    agreements: [{ id: 'charte-engagements-reciproques-2023-2028' }, ...under],
    agreement: { children: under },
  });
});

test('says of all that is fictional that it is, and shows no signature of it', async () => {
  const { data } = await house().ask(
    '{ association(id: "secours-populaire") { state notice agreements { state fictional title votedOn signedOn } } }',
  );
  expect(data?.['association']).toEqual({
    state: 'CANDIDATE',
    notice: expect.stringContaining('fictif'),
    agreements: [
      { state: 'DRAFT', fictional: true, title: expect.stringContaining('fictif'), votedOn: null, signedOn: null },
    ],
  });
});

test('answers null for what is not in the registry', async () => {
  const representations = [
    { __typename: 'Association', id: 'restos-du-coeur' },
    { __typename: 'Association', id: 'inconnue' },
    { __typename: 'Agreement', id: 'inconnue' },
  ];
  const { data, errors } = await house().ask(
    `query ($representations: [_Any!]!) { association(id: "inconnue") { name } agreement(id: "inconnue") { title }
      _entities(representations: $representations) { ... on Association { name } ... on Agreement { title } } }`,
    { representations },
  );
  expect({ data, errors }).toEqual({
    data: { association: null, agreement: null, _entities: [{ name: 'Les Restos du Cœur' }, null, null] },
    errors: undefined,
  });
});
