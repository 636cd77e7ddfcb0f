import type { MouseEvent } from 'react';
import { createStore } from './store.ts';

/** Which page is shown, and what its address asks of it: `?` and what follows, or nothing. */
export interface Address {
  readonly path: string;
  readonly query: string;
}

const readAddress = (): Address => ({ path: location.pathname, query: location.search });

/** The address that is shown. */
export const address = createStore<Address>(readAddress());

const show = (): void => address.write(readAddress());

addEventListener('popstate', show);

/** Goes to an address of these pages, without loading everything again. */
export function goTo(target: string): void {
  if (target !== location.pathname + location.search) history.pushState(null, '', target);
  show();
}

/** Shows the page of a plain click on a link to one of `paths`, without loading everything again. */
export function followLink(event: MouseEvent, paths: readonly string[]): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || link.origin !== location.origin || link.hash || !paths.includes(link.pathname)) return;
  event.preventDefault();
  goTo(link.pathname + link.search);
}
