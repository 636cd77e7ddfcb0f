import type { Newcomer } from './newcomer.ts';

/** Makes the files of a newcomer's folder: texts by path. */
export function makeFiles(newcomer: Newcomer): Record<string, string> {
  if (newcomer.url !== null)
    return {
      'package.json': makeManifest(newcomer, newcomer.url),
      'README.md': makeRemoteReadme(newcomer, newcomer.url),
    };
  return {
    'package.json': makeManifest(newcomer, null),
    'README.md': makeReadme(newcomer),
    'src/association.ts': makeAssociation(newcomer),
    'src/main.ts': `import { runAssociation } from '@tresse/association';\nimport { association } from './association.ts';\n\nawait runAssociation(association);\n`,
    'src/migrate.ts': `export { migrate } from '@tresse/association';\n`,
    [`tests/${newcomer.slug}.test.ts`]: makeTest(newcomer),
  };
}

function makeManifest({ name, slug, modules }: Newcomer, url: string | null): string {
  const common = {
    name: `@tresse/${slug}`,
    version: '0.1.0',
    private: true,
    description: `${name} on the association contract`,
    license: 'Apache-2.0',
  };
  const manifest =
    url === null
      ? {
          ...common,
          type: 'module',
          exports: { '.': './src/association.ts' },
          tresse: { kind: 'association' },
          dependencies: { '@tresse/association': 'workspace:*' },
        }
      : { ...common, tresse: { kind: 'association', url, modules } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const makeAssociation = ({
  name,
  slug,
  modules,
}: Newcomer): string => `import { defineAssociation } from '@tresse/association';

/** ${name}. */
export const association = defineAssociation({
  slug: ${quote(slug)},
  name: ${quote(name)},
  modules: [${modules.map(quote).join(', ')}],
});
`;

const makeReadme = ({ name, slug, modules }: Newcomer): string => `# ${name}

A candidate: no agreement is signed, and its centers here are invented for the demonstration.

- **Modules**: ${modules.join(', ').toLowerCase()}. More of them: \`src/association.ts\`.
- **Files**: \`npm run tresse -- import association ${slug} FOLDER\`; columns and words in \`../_association/README.md\`.
- **Own words**: \`words\` in \`src/association.ts\`, by code list; the common ones stand in
  \`../_association/src/domain/common-words.ts\`.
- **Own part**: nothing yet. \`../secours-populaire\` shows one.

What people see of it stands in \`../partnership/data/associations.json\`: correct state, notice and sources there when it
signs or brings data of its own.
`;

const makeRemoteReadme = ({ name, slug, modules }: Newcomer, url: string): string => `# ${name}

A candidate: no agreement is signed. It runs elsewhere, at ${url}; the house starts nothing of it and has no database for it.

- **Modules**: ${modules.join(', ').toLowerCase()}, as \`package.json\` says.
- **What it publishes**: \`npm run tresse -- contract ${slug}\` prints the SDL.
- **Whether it keeps the contract**: \`npm run tresse -- conformance ${url} --as ${slug}\`.
- **Own part**: \`own.graphql\` in this folder, when it has one; \`../secours-populaire/src/own.graphql\` shows how.

What people see of it stands in \`../partnership/data/associations.json\`.
`;

const makeTest = ({
  name,
  slug,
}: Newcomer): string => `import { openTestAssociation, type TestAssociation } from '@tresse/association/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { association } from '../src/association.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(association);
});
afterAll(() => it.database.close());

/** What the association might deliver, in its own words. */
const delivery = {
  'units.csv': \`code;niveau;nom;siren;code_parent;departements
siege;National;${name};;;33
\`,
  'centers.csv': \`code;nom;code_unite;commune;adresse;telephone;horaires;activites
33-001;Accueil de Bordeaux;siege;33063;;;;Aide alimentaire
\`,
};

test('answers its centers by department from the files that it delivers', async () => {
  const summaries = await it.deliver(delivery);
  expect(summaries.flatMap(({ rejections }) => rejections)).toEqual([]);
  const answer = await it.ask(
    \`query($entities: [_Any!]!) {
      _entities(representations: $entities) {
        ... on Association { id centersByDepartment { department { code } centerCount } }
      }
    }\`,
    { entities: [{ __typename: 'Association', id: ${quote(slug)} }] },
  );
  expect(answer).toEqual({
    data: {
      _entities: [{ id: ${quote(slug)}, centersByDepartment: [{ department: { code: '33' }, centerCount: 1 }] }],
    },
  });
});
`;

const quote = (text: string): string =>
  text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
