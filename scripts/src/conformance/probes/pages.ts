import type { Member } from '../member.ts';
import { describeReply, isGraphqlError, judge, type Probe, type Trial } from '../probe.ts';
import { askCenters, type CenterPage } from './ask-centers.ts';

const pageSize = 3;
const mostPages = 5;

/** Pages follow one another without loss or repetition. */
export const pages: Probe = {
  name: 'pages',
  promise: 'Its pages follow one another without loss or repetition, and every id carries its slug.',
  async run(member) {
    const whole = await askCenters(member, pageSize * mostPages);
    if (whole.ids.length < 2)
      return [
        judge('centers(first: 15)', whole.reply, false, 'Load at least two centers, invented ones, to be tried with.'),
      ];
    return [findForeignIds(member, whole), await walk(member, whole), ...(await tryBounds(member))];
  },
};

function findForeignIds({ slug }: Member, { ids, reply }: CenterPage): Trial {
  const own = ids.every((id) => typeof id === 'string' && id.startsWith(`${slug}~`));
  return judge('centers(first: 15)', reply, own, `Begin the id of each center with ${slug}~.`);
}

async function walk(member: Member, whole: CenterPage): Promise<Trial> {
  const seen: unknown[] = [];
  let page = await askCenters(member, pageSize);
  seen.push(...page.ids);
  for (let count = 1; count < mostPages && page.hasNextPage === true; count += 1) {
    page = await askCenters(member, pageSize, page.endCursor);
    seen.push(...page.ids);
  }
  const isEqual = JSON.stringify(seen) === JSON.stringify(whole.ids) && page.hasNextPage === whole.hasNextPage;
  return {
    sent: `centers(first: ${pageSize}, after: the endCursor of the page before), up to ${mostPages} pages`,
    came: isEqual
      ? 'the same centers in the same order as in one page'
      : `${seen.join(', ')} instead of ${whole.ids.join(', ')}`,
    ok: isEqual,
    mend: 'Order by id; begin behind `after`, give `first` of them, and tell in hasNextPage whether more follow.',
  };
}

async function tryBounds(member: Member): Promise<Trial[]> {
  const refuse = async (sent: string, page: Promise<CenterPage>, mend: string): Promise<Trial> => {
    const { reply } = await page;
    return { sent, came: describeReply(reply), ok: isGraphqlError(reply), mend };
  };
  const bounds = 'Refuse a page size below 1 or above 100 by a GraphQL error.';
  return [
    await refuse('centers(first: 0)', askCenters(member, 0), bounds),
    await refuse('centers(first: 101)', askCenters(member, 101), bounds),
    await refuse(
      'a cursor of nobody',
      askCenters(member, pageSize, '§'),
      'Refuse a cursor that is none of yours by a GraphQL error.',
    ),
  ];
}
