import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { createMail, UndeliverableMail } from '../src/mail/index.ts';
import { readMails, withTestFolder } from '../src/testing/index.ts';

const from = 'Tresse <tresse@tresse.example>';
const mail = { to: 'contact@organisme.example', subject: 'Orientation 33-AAAAA', text: 'Bonjour,\n\nÀ bientôt.\n' };

/** A mail server of the outside world: it answers to recipients with `code`, and keeps what it is sent. */
async function startMailServer(code: string) {
  const received: string[] = [];
  const server: Server = createServer((socket) => {
    socket.write('220 mail.example\r\n');
    let isInside = false;
    createInterface(socket).on('line', (line) => {
      received.push(line);
      if (isInside && line !== '.') return;
      if (line === 'DATA') socket.write('354 go on\r\n');
      else
        socket.write(
          line.startsWith('RCPT') ? `${code} ${mail.to}\r\n` : line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n',
        );
      isInside = line === 'DATA';
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  servers.push(server);
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => void server.close()));

it('is sent by SMTP, as text in UTF-8', async () => {
  const { url, received } = await startMailServer('250');
  await createMail({ url, from })(mail);
  expect(received).toEqual(
    expect.arrayContaining([
      'MAIL FROM:<tresse@tresse.example>',
      'RCPT TO:<contact@organisme.example>',
      'Subject: Orientation 33-AAAAA',
      'Content-Type: text/plain; charset=utf-8',
      '=C3=80 bient=C3=B4t.',
    ]),
  );
});

it('is refused for good by a mailbox that is not there', async () => {
  const { url } = await startMailServer('550');
  await expect(createMail({ url, from })(mail)).rejects.toThrow(UndeliverableMail);
});

it.each(['451', '421'])('is to be tried again after %s, and the error says nothing of the address', async (code) => {
  const { url } = await startMailServer(code);
  const error = await createMail({ url, from })(mail).catch((caught: unknown) => caught);
  expect(error).not.toBeInstanceOf(UndeliverableMail);
  expect(String(error)).toBe(`Error: The mail could not be sent (${code})`);
});

it('is to be tried again when the server is down', async () => {
  const { url } = await startMailServer('250');
  servers.splice(0).forEach((server) => void server.close());
  await expect(createMail({ url, from })(mail)).rejects.toThrow('The mail could not be sent (no answer)');
});

it('is a file for its owner alone in a folder that need not be there', () =>
  withTestFolder({}, async (folder) => {
    const inner = `${folder}/mail`;
    await createMail({ url: pathToFileURL(`${inner}/`).href, from })(mail);
    const [text = ''] = await readMails(inner);
    expect(text).toContain('To: contact@organisme.example');
    expect(text).toContain('À bientôt.');
    expect((await stat(inner)).mode & 0o77).toBe(0);
  }));
