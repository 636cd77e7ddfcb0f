export { fetchPeople, fetchToken } from './client.ts';
export { createIssuer } from './server.ts';
