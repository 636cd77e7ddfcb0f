import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Association } from '@tresse/association';
import { listMembers, type Member } from './house.ts';

/** Lists the associations that run in the house, by slug. */
export const listAssociations = (): Member[] => listMembers().filter(({ kind }) => kind === 'association');

/** Loads what the association of a folder is; throws, naming the file, when it is not what its folder says. */
export async function loadAssociation({ name, folder }: Member): Promise<Association> {
  const file = join(folder, 'src', 'association.ts');
  const { association } = (await import(pathToFileURL(file).href)) as { association?: Association };
  if (!association) throw new Error(`${file} exports no \`association\`.`);
  if (association.slug !== name)
    throw new Error(`${file}: the slug is ${association.slug}, and its folder is called ${name}.`);
  return association;
}

/** Loads the association of this slug; throws with those that there are. */
export async function getAssociation(slug: string): Promise<Association> {
  const members = listAssociations();
  const member = members.find(({ name }) => name === slug);
  if (member) return loadAssociation(member);
  throw new Error(`No association "${slug}"; there are ${members.map(({ name }) => name).join(', ')}.`);
}
