import { type GatewaySettings, startGateway } from '@tresse/gateway';

// Told by its parent what to run with, then asked for the CPU time that it has used so far, in microseconds.
process.on('message', async (message: GatewaySettings | 'cpu') => {
  if (message === 'cpu') process.send?.(process.cpuUsage());
  else process.send?.((await startGateway(message)).url);
});
process.on('disconnect', () => process.exit(0));
