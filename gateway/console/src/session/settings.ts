import type { Language } from '@tresse/texts';

/** A ready-made person of the development issuer. */
export interface ReadyPerson {
  readonly name: string;
  readonly label: Readonly<Record<Language, string>>;
  /** As `roles.yaml` names it. */
  readonly role: string;
  /** Slug; absent for who belongs to none. */
  readonly association?: string;
}

/** Where a development hub gives tokens, and of whom; null where people sign in otherwise. */
export type SignIn = { readonly tokenUrl: string; readonly people: readonly ReadyPerson[] } | null;

let fetched: Promise<SignIn> | undefined;

/** Fetches how one signs in here, once; a failure is tried again at the next call. */
export function fetchSignIn(): Promise<SignIn> {
  fetched ??= fetchSettings().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchSettings(): Promise<SignIn> {
  const response = await fetch('/settings.json');
  if (!response.ok) throw new Error(`The settings are answered with ${response.status}.`);
  return ((await response.json()) as { signIn: SignIn }).signIn;
}
