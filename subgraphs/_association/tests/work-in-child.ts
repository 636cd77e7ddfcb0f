import { workOnQueue } from '@tresse/kit/queue';

const [url = ''] = process.argv.slice(2);

// Says which job it has begun, and never ends one.
await workOnQueue(url, {
  deliver: ({ id }) => {
    process.stdout.write(`${id}\n`);
    return new Promise(() => {});
  },
  onFailure: () => {},
  onError: () => {},
});
