import type { Database } from '@tresse/kit';
import { readOffered } from '../db/offered-trainings.ts';
import { training } from '../db/tables/index.ts';
import { toldAction, toldTraining } from './to-told.ts';
import { writeXml } from './write-xml.ts';

/**
 * Gives what a source still offers as the parts of a LHÉO 2.3 file, in UTF-8. Imported again under the name of the source
 * it changes nothing; what the catalogue does not keep (persons, mobile numbers) is not in it.
 */
export async function* exportLheo(db: Database, source: string): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3">\n<offres>\n';
  for await (const { training: offered, actions } of readOffered(db, source)) {
    const told = actions.map(({ action, sessions }) => toldAction(action, sessions));
    yield `${writeXml('formation', toldTraining(offered, told))}\n`;
  }
  yield '</offres>\n</lheo>\n';
}

/** Lists the sources of which the catalogue holds trainings. */
export async function listSources(db: Database): Promise<string[]> {
  const sources = await db.selectDistinct({ source: training.source }).from(training).orderBy(training.source);
  return sources.map(({ source }) => source);
}
