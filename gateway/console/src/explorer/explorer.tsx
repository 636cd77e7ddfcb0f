import { GraphiQL } from 'graphiql';
import { Announcer } from '../announce.tsx';
import { Header } from '../parts/header.tsx';
import { Page } from '../parts/page.tsx';
import { getToken, useSession } from '../session/session.ts';
import { useTexts } from '../texts/index.ts';
import { createMemory } from './memory.ts';
import { tabs } from './tabs.ts';

const memory = createMemory();

/** GraphiQL with the hub's own operations as tabs; it asks as whoever is signed in. */
export function Explorer() {
  const { nav, product } = useTexts();
  const session = useSession();
  return (
    <>
      <Header current="/graphiql" />
      <main id="main" tabIndex={-1}>
        <Page title={nav.explorer}>
          {/* Another person may see another schema: it is asked again. */}
          <GraphiQL key={session.kind} fetcher={askGraph} defaultTabs={tabs} storage={memory}>
            <GraphiQL.Logo>{product.name}</GraphiQL.Logo>
          </GraphiQL>
        </Page>
      </main>
      <Announcer />
    </>
  );
}

/** Sends what GraphiQL asks, with the token of whoever is signed in and the headers that were typed. */
async function askGraph(question: object, { headers = {} }: { headers?: Record<string, string> } = {}) {
  const token = getToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify(question),
  });
  return response.json();
}
