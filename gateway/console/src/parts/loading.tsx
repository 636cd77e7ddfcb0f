import { useAnnouncement } from '../announce.tsx';
import { useTexts } from '../texts/index.ts';

/** Says that an answer is on its way. */
export function Loading() {
  const { loading } = useTexts();
  useAnnouncement(loading);
  return <p className="loading">{loading}</p>;
}

/** Shows nothing; says what was loaded to those who do not see it appear. */
export function Loaded({ text }: { text: string }) {
  useAnnouncement(text);
  return null;
}
