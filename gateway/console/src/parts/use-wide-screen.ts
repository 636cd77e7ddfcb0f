import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 60rem)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for two things beside one another, as in the style sheet. */
export const useWideScreen = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
