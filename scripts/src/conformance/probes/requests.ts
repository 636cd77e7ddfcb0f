import type { Member, Reply } from '../member.ts';
import { isAnswered, isGraphqlError, judge, type Probe, type Trial } from '../probe.ts';

const notAFault = ({ status, json }: Reply): boolean => status >= 200 && status < 500 && !json?.data;

/** Bad requests are refused in words, and the next good one is answered. */
export const requests: Probe = {
  name: 'requests',
  promise: 'It refuses bad requests in words, and goes on answering good ones.',
  async run(member) {
    const trials = [
      await refuse(member, 'an unknown field', '{ noSuchField }'),
      await refuse(member, 'a query cut short', '{ center(id: "'),
      await refuse(member, 'a variable of another type', 'query($id: ID!) { center(id: $id) { id } }', {
        id: { a: 1 },
      }),
      await refuseBytes(member, 'no JSON', 'not JSON'),
      await refuseBytes(member, 'nothing', ''),
      await refuseBytes(member, 'a list', '[]'),
      await refuseBytes(member, 'a query that is a number', '{"query": 7}'),
      await refuseBytes(member, '20,000 nested lists', '['.repeat(20_000)),
      await refuseBytes(member, 'a query with 5,000 open braces', JSON.stringify({ query: '{a'.repeat(5_000) })),
    ];
    const deep = await member.ask(
      `{ center(id: "${member.slug}~x") { unit { ${'parent { '.repeat(200)} id ${'} '.repeat(203)}`,
    );
    const last = await member.ask('{ __typename }');
    return [
      ...trials,
      judge(
        'a query of 200 levels',
        deep,
        deep.status > 0 && deep.status < 500,
        'Answer it, or refuse it by a GraphQL error.',
      ),
      judge('a good request after all these', last, isAnswered(last), 'Let no request end the service.'),
    ];
  },
};

async function refuse(member: Member, sent: string, query: string, variables = {}): Promise<Trial> {
  const reply = await member.ask(query, variables);
  return judge(sent, reply, isGraphqlError(reply), 'Answer 200 or 400 with `errors`, never 500.');
}

async function refuseBytes(member: Member, sent: string, body: string): Promise<Trial> {
  const reply = await member.post(body, await member.sign(body));
  return judge(sent, reply, notAFault(reply), 'Answer 400, never 500 and never nothing.');
}
