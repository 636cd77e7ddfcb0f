import { auditServer } from 'graphql-http';
import { expect, it } from 'vitest';
import { useHub } from './hub.ts';

const hub = useHub({ isProduction: false });

/** A GET without a header that only a script can set is refused: any page could make a browser send it. */
const noticed = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

it('passes the audit of GraphQL over HTTP without an error or a warning', async () => {
  const results = await auditServer({ url: hub.current.url });
  const told = results.filter(({ status }) => status !== 'ok');
  expect(told.map(({ id, name }) => `${id} ${name}`)).toEqual(noticed);
});
