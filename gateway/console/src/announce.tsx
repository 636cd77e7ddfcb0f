import { useEffect } from 'react';
import { createStore, useStore } from './store.ts';

const announcement = createStore('');

/** Has screen readers say this as soon as they are free. */
export const announce = (text: string): void => announcement.write(text);

/** The place that screen readers watch. It is there before anything is said in it, or they would miss it. */
export function Announcer() {
  return (
    <p className="unseen" role="status">
      {useStore(announcement)}
    </p>
  );
}

/** Says a text when it is first shown and whenever it changes. */
export function useAnnouncement(text: string): void {
  useEffect(() => announce(text), [text]);
}
