// What every process of the toy house is: it answers, tells its environment, and ends when asked to or left alone.
import { createServer } from 'node:http';
import { env } from 'node:process';

const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(7);
  const isOpen = request.url === '/ready' || request.url === '/graphql';
  response.writeHead(isOpen ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: { urls: env['SUBGRAPH_URLS'], authorization: request.headers.authorization } }));
});
server.listen(Number(env['PORT']), env['HOST']);
process.stdout.write(`${JSON.stringify({ pid: process.pid, database: env['DATABASE_URL'] })}\n`);
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => process.exit(0));
