import type { PersonRecord, ReachedCenter } from './person-record.ts';

const style = `body{font:1.15rem/1.6 Arial,Helvetica,sans-serif;color:#111;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.25}h2{font-size:1.4rem;margin-top:2.5rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.4rem 0}
th,td{border:1px solid #555;padding:.5rem;text-align:left;vertical-align:top}th{background:#f0f0f0}
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}h2{break-after:avoid}}`;

/** Writes the record of a person as one page of plain French, to be read, printed or kept: no script, nothing from elsewhere. */
export const writePersonPage = (record: PersonRecord): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Mon dossier – ${toHtml(record.association)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Mon dossier à l’association ${toHtml(record.association)}</h1>
<p>Cette page dit tout ce que l’association a écrit sur vous dans son outil.</p>
<p>Elle a été faite le ${formatDay(record.readAt)}. Votre nom n’est pas dans cet outil : vous avez un code, ${toHtml(record.pseudonym)}.</p>
${[writePerson, writeReferrals, writeVolunteering, writeReasons, writeCopies, writeRefused, writeEnd].map((write) => write(record)).join('\n')}
</main>
</body>
</html>
`;

const writePerson = (record: PersonRecord): string => `<h2>Vous</h2>
${writeTable(
  'Ce que l’association sait de vous',
  ['Sujet', 'Ce qui est écrit'],
  [
    ['Votre âge', record.ageBand ?? 'Rien n’est écrit'],
    ['Femme ou homme', record.gender ?? 'Rien n’est écrit'],
    ['Ce qui vous aiderait', record.needs.join(', ') || 'Rien n’est écrit'],
    ['Qui vous a envoyé à l’association', record.orientedBy ?? 'Rien n’est écrit'],
    ['Votre centre', formatCenter(record.center)],
    ['Le dernier contact', formatDay(record.lastContactOn)],
  ],
)}`;

function writeReferrals({ referrals }: PersonRecord): string {
  if (referrals.length === 0) return '<h2>Vos demandes de formation</h2>\n<p>Il n’y a aucune demande de formation.</p>';
  const tables = referrals.map(({ reference, status, center, session, history }) => {
    const steps = history.map((step): [string, string] => [
      formatDay(step.at),
      step.situation ? `${step.status} : ${step.situation}` : step.status,
    ]);
    return `<h3>Demande ${toHtml(reference)}</h3>
<p>Aujourd’hui : ${toHtml(status)}.<br>Faite par : ${toHtml(formatCenter(center))}.<br>Session de formation : ${toHtml(session)}.</p>
${writeTable(`Histoire de la demande ${reference}`, ['Jour', 'Ce qui s’est passé'], steps)}`;
  });
  return `<h2>Vos demandes de formation</h2>\n${tables.join('\n')}`;
}

const writeVolunteering = ({ volunteering }: PersonRecord): string =>
  volunteering.length === 0
    ? ''
    : `<h2>Ce que vous faites comme bénévole</h2>
${writeTable(
  'Votre bénévolat',
  ['Quoi', 'Mission', 'Depuis', 'Jusqu’avant le', 'Heures'],
  volunteering.map(({ activity, mission, from, to, hours }) => [
    activity,
    mission ?? 'Aucune',
    formatDay(from),
    to ? formatDay(to) : 'Toujours en cours',
    hours === null ? 'Rien n’est écrit' : String(hours),
  ]),
)}`;

const writeReasons = ({ legalBases }: PersonRecord): string => `<h2>Pourquoi l’association a le droit d’écrire cela</h2>
${writeTable(
  'Les raisons',
  ['Pour quoi faire', 'Pourquoi c’est permis', 'Depuis', 'Arrêté le'],
  legalBases.map(({ purpose, basis, recordedAt, withdrawnAt }) => [
    purpose,
    basis,
    formatDay(recordedAt),
    withdrawnAt ? formatDay(withdrawnAt) : 'Toujours valable',
  ]),
)}`;

const writeCopies = ({ copies, notices }: PersonRecord): string => `<h2>Qui a reçu une copie</h2>
${writeTable(
  'Les copies',
  ['Demande', 'Qui', 'Jour'],
  copies.map(({ reference, recipient, sentAt }) => [reference, recipient, formatDay(sentAt)]),
)}
${writeTable(
  'Ce que nous leur avons dit depuis',
  ['Quoi', 'À qui', 'Jour', 'C’est fait le'],
  notices.map(({ about, recipient, writtenAt, acknowledgedAt }) => [
    about,
    recipient,
    formatDay(writtenAt),
    acknowledgedAt ? formatDay(acknowledgedAt) : 'Pas encore',
  ]),
)}`;

const writeRefused = ({ refusedRecords }: PersonRecord): string =>
  refusedRecords.length === 0
    ? ''
    : `<h2>Lignes de fichier refusées</h2>
<p>Des fichiers de l’association parlaient de vous, et l’outil ne les a pas acceptés.</p>
${writeTable(
  'Les lignes refusées',
  ['Fichier', 'Ce qui est gardé'],
  refusedRecords.map(({ file, record }) => [file, record]),
)}`;

const writeEnd = ({
  erasedFrom,
  isErasureAnnounced,
  center,
}: PersonRecord): string => `<h2>Quand ce dossier sera effacé</h2>
<p>Sans nouveau contact, votre dossier sera effacé à partir du <strong>${formatDay(erasedFrom)}</strong>.</p>
${isErasureAnnounced ? '<p>L’association a noté que cette date est proche.</p>' : ''}
<h2>Vos droits</h2>
<p>Vous pouvez demander à corriger ce dossier. Vous pouvez demander à l’effacer. C’est gratuit.</p>
<p>Parlez-en à votre centre : ${toHtml(formatCenter(center))}.</p>
<p>Si vous n’êtes pas d’accord avec la réponse, vous pouvez écrire à la CNIL : 3 place de Fontenoy, 75007 Paris.</p>`;

function writeTable(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `<p>${toHtml(caption)} : aucune ligne.</p>`;
  const head = heads.map((text) => `<th scope="col">${toHtml(text)}</th>`).join('');
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((text) => `<td>${toHtml(text)}</td>`).join('');
    return `<tr><th scope="row">${toHtml(first)}</th>${cells}</tr>`;
  });
  return `<table>
<caption>${toHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** Of a day or an instant. */
const formatDay = (text: string): string => days.format(new Date(text)).replace(/^1 /, '1er ');

const formatCenter = ({ name, phone }: ReachedCenter): string =>
  phone ? `${name}, téléphone ${formatPhone(phone)}` : name;

const formatPhone = (phone: string): string => phone.replace(/^\+33(\d)/, '0$1').replaceAll(/(\d\d)(?=\d)/g, '$1 ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const toHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
