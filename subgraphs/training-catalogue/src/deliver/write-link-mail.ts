import type { Mail } from '@tresse/kit/mail';

/** What a mail with a link tells: of the person nothing but the reference. */
interface LinkMail {
  readonly reference: string;
  /** Whether the organisation has not answered yet. */
  readonly isFirst: boolean;
  readonly url: string;
  readonly expiresAt: Date;
}

const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' });
const [french, english] = [day('fr-FR'), day('en-GB')];

/** Writes the mail that brings a link, in French and below in English. */
export function writeLinkMail({ reference, isFirst, url, expiresAt }: LinkMail): Omit<Mail, 'to'> {
  const [subject, said, inEnglish] = isFirst
    ? [
        `Orientation ${reference} : votre réponse est attendue`,
        'Une association oriente une personne vers une de vos formations.',
        'An association refers a person to one of your trainings.',
      ]
    : [
        `Orientation ${reference} : pour dire la suite`,
        'Vous avez répondu à cette orientation. Ce nouveau lien sert à dire la suite, quand vous la connaîtrez.',
        'You have answered this referral. This new link is for what comes next, once you know.',
      ];
  const text = `Bonjour,

${said}
Référence : ${reference}

Pour voir l'orientation et y répondre, ouvrez ce lien :
${url}

Ouvrir le lien ne change rien : vous choisissez une réponse, puis vous la confirmez.
Il sert une fois, jusqu'au ${french.format(expiresAt)}. La page peut vous en envoyer un autre.
Qui a ce lien peut répondre pour votre organisme : ne le transmettez pas en dehors.

Si votre organisme a un compte, vous pouvez aussi répondre en vous connectant.
Ce message est envoyé par un programme : n'y répondez pas. Le téléphone du centre est sur la page.

---

Hello,

${inEnglish}
Reference: ${reference}

To see the referral and answer it, open this link:
${url}

Opening the link changes nothing: you choose an answer, then confirm it.
It works once, until ${english.format(expiresAt)}. The page can send you another one.
Whoever has this link can answer for your organisation: do not pass it on outside.
`;
  return { subject, text };
}
