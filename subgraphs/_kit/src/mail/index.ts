import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';

/** A mail of plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail; throws when it must be tried again, and an `UndeliverableMail` when that would be in vain. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Where mail goes: `smtp:` or `smtps:`, with user and password where needed, or `file:`, a folder that gets `.eml` files. */
export interface MailSettings {
  readonly url: string;
  /** The sender, such as `Tresse <ne-pas-repondre@tresse.example>`. */
  readonly from: string;
}

/** The server refused a mail for good, as for a mailbox that is not there. It says nothing of the address. */
export class UndeliverableMail extends Error {
  constructor(code: number) {
    super(`The mail was refused for good (${code})`);
  }
}

/** Makes the way on which mail goes. */
export const createMail = (settings: MailSettings): SendMail =>
  settings.url.startsWith('file:') ? intoFolder(settings) : bySmtp(settings);

const deadlineMs = 10_000;

function bySmtp({ url, from }: MailSettings): SendMail {
  const deadlines = { connectionTimeout: deadlineMs, greetingTimeout: deadlineMs, socketTimeout: deadlineMs };
  const transport = createTransport({ url, ...deadlines });
  return async (mail) => {
    await transport.sendMail({ from, ...mail }).catch((error: { responseCode?: number }) => {
      const { responseCode = 0 } = error;
      if (responseCode >= 500) throw new UndeliverableMail(responseCode);
      // What the server says may hold the address.
      throw new Error(`The mail could not be sent (${responseCode || 'no answer'})`);
    });
  };
}

/** A file appears whole: nobody reads one that is being written. */
function intoFolder({ url, from }: MailSettings): SendMail {
  const folder = fileURLToPath(url);
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${Date.now()}-${randomUUID()}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}
