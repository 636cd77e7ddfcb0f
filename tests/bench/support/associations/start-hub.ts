import { createTestHub } from '@tresse/kit/testing';
import type { TestIssuer } from '../../../execution/issuer.ts';
import { composeAssociations } from '../../../house/compose-associations.ts';
import type { Proving } from '../../../prove/support/run-proof.ts';
import { type MeasuredProgram, startMeasuredProgram } from '../measured-program.ts';
import { readConnectionsMs } from '../read-process-cpu.ts';
import { type BenchGateway, startBenchGateway } from '../start-bench-gateway.ts';
import { associationAt } from './association-at.ts';
import type { SubgraphsSettings } from './subgraphs-program.ts';

/** A hub of two processes: the gateway, and every subgraph. */
export interface AssociationsHub {
  readonly url: string;
  /** CPU time of gateway, subgraphs and databases since they started, in ms. */
  readCpuMs(): Promise<number>;
}

/** Starts a hub of the first associations of the measurement, whose callers the issuer names. */
export async function startHub(
  associationCount: number,
  databases: Readonly<Record<string, string>>,
  issuer: TestIssuer,
  cleanup: Proving['cleanup'],
): Promise<AssociationsHub> {
  const hub = await createTestHub();
  const settings: SubgraphsSettings = { associationCount, databases, hubPublicKeys: hub.publicKeys };
  const program = 'associations/subgraphs-program.ts';
  const subgraphs: MeasuredProgram<Record<string, string>> = await startMeasuredProgram(program, settings);
  cleanup.defer(() => subgraphs.stop());
  const associations = Array.from({ length: associationCount }, (_, rank) => associationAt(rank));
  const gateway: BenchGateway = await startBenchGateway(
    {
      port: 0,
      ...(await composeAssociations(associations)),
      hubPrivateKey: hub.privateJwk,
      subgraphUrls: subgraphs.reply,
      issuer: { issuer: issuer.url, audience: 'tresse', jwksUrl: `${issuer.url}/jwks.json` },
      acceptsAnyDocument: true,
      logLevel: 'silent',
    },
    true,
  );
  cleanup.defer(() => gateway.stop());
  const [anyDatabase = ''] = Object.values(databases);
  return {
    url: gateway.url,
    async readCpuMs() {
      const parts = [gateway.readCpuMs(), subgraphs.readCpuMs(), readConnectionsMs(anyDatabase)];
      return (await Promise.all(parts)).reduce((sum, ms) => sum + ms, 0);
    },
  };
}
