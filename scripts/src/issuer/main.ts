import { once } from 'node:events';
import { readAllowedOrigins, readEnvironment } from '../environment.ts';
import { tell } from '../progress.ts';
import { listenForStop } from '../stop-signal.ts';
import { createIssuer } from './server.ts';

const { port, isProduction } = readEnvironment();
if (isProduction) {
  tell('The development issuer gives anybody any role: it does not run with NODE_ENV=production.');
  process.exit(1);
}
const server = await createIssuer(readAllowedOrigins());
// Never another interface, whatever HOST says.
await once(server.listen(port, '127.0.0.1'), 'listening');
listenForStop(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
