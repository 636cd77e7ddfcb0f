import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AuditEntry, type AuditExcerpt, readAudit } from '@tresse/kit';
import { getCallerFolder } from '../environment.ts';
import { formatCount } from '../imports/progress-line.ts';
import { tell } from '../progress.ts';
import { withAudits } from './databases.ts';

const actions: Readonly<Record<AuditEntry['action'], string>> = {
  read: 'consultation',
  begin: 'modification demandée',
  write: 'modification',
};

/** The columns of the file: French headings, and what stands below them. */
const columns: Readonly<Record<string, (entry: AuditEntry) => string>> = {
  Numéro: ({ sequence }) => String(sequence),
  'Date et heure (UTC)': ({ at }) => at.toISOString(),
  'Auteur (pseudonyme)': ({ actor }) => actor,
  Rôle: ({ role }) => role,
  Association: ({ association }) => association ?? '',
  Finalité: ({ purpose }) => purpose,
  Action: ({ action }) => actions[action],
  'Données et opérations': ({ fields }) => fields.join(' '),
  'Personnes concernées (pseudonymes)': ({ people }) => people.join(' '),
  'Nombre de personnes': ({ people }) => String(people.length),
  'Numéro de requête': ({ requestId }) => requestId,
};

const silences = {
  forgotten: 'her key was destroyed with her data: no entry says anything about her any more',
  'never-recorded': 'nothing about her was ever recorded here, or the id is another one',
} as const;

/** Writes an excerpt of a subgraph's audit as CSV that spreadsheets open; 1 when nothing can be told of the person. */
export async function exportAudit(slug: string, excerpt: AuditExcerpt, file: string): Promise<number> {
  const [code = 1] = await withAudits(slug, async (_, db) => {
    const read = await readAudit(db, excerpt);
    if (typeof read === 'string') {
      tell(`✗ ${slug}: ${silences[read]}`);
      return 1;
    }
    const counted = { rows: 0 };
    // Its owner alone may read it: the file says who looked at whom.
    await pipeline(
      Readable.from(write(read, counted)),
      createWriteStream(resolve(getCallerFolder(), file), { mode: 0o600 }),
    );
    tell(`✓ ${slug}: ${formatCount(counted.rows)} entries in ${file}`);
    return 0;
  });
  return code;
}

async function* write(
  batches: AsyncIterable<readonly AuditEntry[]>,
  counted: { rows: number },
): AsyncGenerator<string> {
  yield `\uFEFF${formatLine(Object.keys(columns))}`;
  for await (const batch of batches) {
    counted.rows += batch.length;
    yield batch.map((entry) => formatLine(Object.values(columns).map((cellOf) => cellOf(entry)))).join('');
  }
}

const formatLine = (cells: readonly string[]): string => `${cells.map(formatCell).join(';')}\r\n`;

/** What begins like a formula is told to be text. */
const formatCell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
