import { startGateway } from '@tresse/gateway';
import { serveApollo, serveHive } from '../../../peers/serve.ts';
import { serveFloor } from './floor/serve-floor.ts';
import type { PeerSettings, Usage } from './peers.ts';

// Told by its parent which gateway to be, it gives its address; then it is asked for what it has used.
process.on('message', async (message: PeerSettings | 'usage') => {
  process.send?.(message === 'usage' ? readUsage() : await serve(message));
});
process.on('disconnect', () => process.exit(0));

async function serve({ name, tresse, supergraph, subgraphUrls }: PeerSettings): Promise<string> {
  switch (name) {
    case 'tresse':
      return (await startGateway(tresse)).url;
    case 'apollo':
      return serveApollo(supergraph);
    case 'hive':
      return serveHive(supergraph, 'js');
    case 'hiveRust':
      return serveHive(supergraph, 'rust');
    case 'floor':
      return serveFloor(subgraphUrls, false);
    case 'floorChecked':
      return serveFloor(subgraphUrls, true);
  }
}

/** Of all threads; peak memory. */
function readUsage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssBytes: process.resourceUsage().maxRSS * 1024 };
}
