import { createAssociationSubgraph } from '@tresse/association';
import { createLogger, openDatabase, startSubgraph } from '@tresse/kit';
import { fixedClock } from '@tresse/kit/testing';
import type { JSONWebKeySet } from 'jose';
import { demonstrationDay } from '../../../house/databases.ts';
import { type AnyDefinition, listDefinitions } from '../../../house/definitions.ts';
import { runAsMeasured } from '../measured-program.ts';
import { associationAt } from './association-at.ts';

/** With what the subgraphs of a measurement run: the addresses of their databases by name, and whom they answer. */
export interface SubgraphsSettings {
  readonly associationCount: number;
  readonly databases: Readonly<Record<string, string>>;
  readonly hubPublicKeys: JSONWebKeySet;
}

// All in one process, so that the gateway has the other core.
runAsMeasured(async ({ associationCount, databases, hubPublicKeys }: SubgraphsSettings) => {
  const now = fixedClock(`${demonstrationDay}T09:00:00Z`);
  const common = { host: '127.0.0.1', port: 0, hubPublicKeys, now, logger: createLogger('bench', 'silent') };
  const associations = Array.from({ length: associationCount }, (_, rank) =>
    createAssociationSubgraph(associationAt(rank)),
  );
  const definitions = [...(await listDefinitions()), ...(associations as AnyDefinition[])];
  const started = definitions.map(async (definition) => {
    const database = openDatabase(databases[definition.name] ?? '', { poolSize: 4 });
    return [definition.name, (await startSubgraph(definition, { ...common, database })).url] as const;
  });
  return Object.fromEntries(await Promise.all(started));
});
