import type { FollowedSearchesQuery } from '../../generated/operations.ts';
import { type Answer, ask } from '../../graph/ask.ts';
import { followedSearchMarks } from '../../graph/operations.ts';
import { useWhileSeen } from '../../graph/use-while-seen.ts';

/** The offer changes by imports, some times a day. */
const everyMs = 30_000;

type Marked = readonly { readonly id: string; readonly seenAt: string | null; readonly mark: string | null }[];

const writeMarks = (followed: Marked): string =>
  JSON.stringify(followed.map(({ id, seenAt, mark }) => [id, seenAt, mark]));

/** While the page is seen, asks now and then whether anything changed in the searches `shown`, and has them asked again then. */
export function useFollowedChange(
  center: string,
  shown: Answer<FollowedSearchesQuery> | undefined,
  onChange: () => Promise<void>,
): void {
  const known = shown?.data?.followedSearches ? writeMarks(shown.data.followedSearches) : null;
  useWhileSeen(everyMs, known && `${center} ${known}`, async (signal) => {
    const { data } = await ask(followedSearchMarks, { center }, signal);
    if (signal.aborted || !data?.followedSearches) return;
    if (writeMarks(data.followedSearches) !== known) await onChange();
  });
}
