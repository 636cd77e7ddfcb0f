import { createStore, useStore } from '../store.ts';
import type { ReadyPerson } from './settings.ts';

/** Who uses the pages in this tab. `isExpired`: somebody did until their token was refused. */
export type Session =
  | { readonly kind: 'nobody'; readonly isExpired: boolean }
  | ({ readonly kind: 'person'; readonly token: string } & Omit<ReadyPerson, 'name'>);

/** Kept by the browser until the tab is closed: a reload or the way to GraphiQL does not sign out. */
const storageKey = 'tresse.session';

const session = createStore<Session>(restore());

/** Gives who uses the pages. */
export const useSession = (): Session => useStore(session);

/** The token to send with requests; undefined for nobody. */
export function getToken(): string | undefined {
  const current = session.read();
  return current.kind === 'person' ? current.token : undefined;
}

/** Signs in as a ready-made person; throws when the issuer gives no token. */
export async function signIn(tokenUrl: string, { name, ...person }: ReadyPerson): Promise<void> {
  const response = await fetch(`${tokenUrl}?as=${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  const signedIn: Session = { kind: 'person', ...person, token };
  sessionStorage.setItem(storageKey, JSON.stringify(signedIn));
  session.write(signedIn);
}

/** Forgets who was here; `isExpired` when the hub no longer accepts their token. */
export function signOut(isExpired = false): void {
  sessionStorage.removeItem(storageKey);
  session.write({ kind: 'nobody', isExpired });
}

function restore(): Session {
  const kept = sessionStorage.getItem(storageKey);
  return kept ? (JSON.parse(kept) as Session) : { kind: 'nobody', isExpired: false };
}
