import type { Newcomer } from './newcomer.ts';
import { REGISTER } from './register.ts';

/** Says what to do next, in French, then in English. */
export function describeNextSteps({ name, slug, url }: Newcomer): string {
  const folder = `subgraphs/${slug}`;
  return url === null
    ? `
Et maintenant ?
  1. npm start                      ${name} répond, avec des centres inventés (opération public/who-is-in)
  2. npm test -- ${folder}
  3. npm run tresse -- import association ${slug} DOSSIER     ses propres fichiers : ${folder}/README.md
  4. Relire ${REGISTER} : état, avertissement, sources.
  5. Committer ${folder}, schema/, le registre et pnpm-lock.yaml. Rien d’autre n’a changé.

What next?
  1. npm start                      ${name} answers, with invented centers (operation public/who-is-in)
  2. npm test -- ${folder}
  3. npm run tresse -- import association ${slug} FOLDER      its own files: ${folder}/README.md
  4. Read ${REGISTER} again: state, notice, sources.
  5. Commit ${folder}, schema/, the register and pnpm-lock.yaml. Nothing else has changed.
`
    : `
Et maintenant ?
  1. npm run tresse -- contract ${slug}      le SDL que son service publie (_service)
  2. npm run tresse -- conformance ${url} --as ${slug}     dix essais sur son service en marche
  3. npm start                      ${name} répond dans le graphe (opération public/who-is-in)
  4. Relire ${REGISTER}, puis committer ${folder}, schema/, le registre et pnpm-lock.yaml.

What next?
  1. npm run tresse -- contract ${slug}      the SDL that its service publishes (_service)
  2. npm run tresse -- conformance ${url} --as ${slug}     ten probes of its running service
  3. npm start                      ${name} answers in the graph (operation public/who-is-in)
  4. Read ${REGISTER} again, then commit ${folder}, schema/, the register and pnpm-lock.yaml.
`;
}
