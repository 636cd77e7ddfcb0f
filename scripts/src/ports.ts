import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Finds as many different free ports of the loopback interface as asked for. */
export async function findFreePorts(count: number): Promise<number[]> {
  // All are held at once before any is let go, else the same one could be found twice.
  const servers = Array.from({ length: count }, () => createServer());
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Finds one free port of the loopback interface. */
export async function findFreePort(): Promise<number> {
  const [port] = await findFreePorts(1);
  return port as number;
}

/** Says whether a server could listen on the port of the loopback interface, and nobody has it on all of them. */
export async function isPortFree(port: number): Promise<boolean> {
  // A more specific address can be free while all interfaces are taken: macOS allows both at once.
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '0.0.0.0'));
}

async function canListen(port: number, host: string): Promise<boolean> {
  const server = createServer();
  const free = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => resolve(true));
  });
  if (free) await once(server.close(), 'close');
  return free;
}
