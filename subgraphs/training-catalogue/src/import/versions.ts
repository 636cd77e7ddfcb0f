import { UnreadableFile } from './unreadable-file.ts';

const versions: ReadonlyMap<string, string> = new Map([
  ['http://lheo.gouv.fr/2.3', '2.3'],
  ['http://www.lheo.org/2.2', '2.2'],
]);

const mend = `Deliver LHÉO 2.3 (${[...versions.keys()].join(') or 2.2 (')})`;

/** Checks that the root of a file is one of the versions of LHÉO that are read; throws with the name of any other. */
export function checkVersion(root: { local: string; uri: string }): void {
  const isLheo = root.local === 'lheo' || root.local === 'lheo-plus';
  if (isLheo && versions.has(root.uri)) return;
  const version = /lheo\.(?:org|gouv\.fr)\/(\d[\w.]*)\/?$/.exec(root.uri)?.[1];
  if (version) throw new UnreadableFile(`LHÉO ${version} <${root.local}> is not read here`, mend);
  throw new UnreadableFile(`<${root.local}> of namespace « ${root.uri} » is not LHÉO`, mend);
}
