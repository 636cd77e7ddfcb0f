import type { Database } from '@tresse/kit';
import type { SendMail } from '@tresse/kit/mail';

/** What mailing needs: the database, the way of mail, where the pages of the hub are, the time. */
export interface Mailing {
  readonly db: Database;
  readonly send: SendMail;
  readonly pagesUrl: string;
  readonly now: () => Date;
}
