import { openDatabase } from '@tresse/kit';
import { createMail } from '@tresse/kit/mail';
import { workOnQueue } from '@tresse/kit/queue';
import { sendAnswerLink } from '../src/deliver/send-answer-link.ts';

const [databaseUrl = '', mailUrl = ''] = process.argv.slice(2);
const { db } = openDatabase(databaseUrl);
const handOver = createMail({ url: mailUrl, from: 'Tresse <tresse@tresse.example>' });

// Hands a mail over, says so, and never gets to write that down.
await workOnQueue(databaseUrl, {
  queue: 'mail',
  async deliver({ id }) {
    const send = async (mail: Parameters<typeof handOver>[0]) => {
      await handOver(mail);
      process.stdout.write('handed over\n');
      return new Promise<never>(() => {});
    };
    await sendAnswerLink({ db, send, pagesUrl: 'https://tresse.example', now: () => new Date() }, id);
  },
  onFailure: () => {},
  onError: () => {},
});
