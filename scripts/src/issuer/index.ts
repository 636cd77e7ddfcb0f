export { fetchPeople, fetchToken } from './client.ts';
export { describeSignIn } from './people.ts';
export { createIssuer } from './server.ts';
