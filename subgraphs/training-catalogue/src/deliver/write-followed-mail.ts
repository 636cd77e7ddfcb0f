import type { Mail } from '@tresse/kit/mail';

/** What a mail about a followed search tells: what the center calls it, how many sessions are new, where they are. */
interface FollowedMail {
  readonly label: string;
  readonly newCount: number;
  readonly url: string;
}

/** Writes the mail that tells of new sessions in a followed search, in French and below in English. */
export function writeFollowedMail({ label, newCount, url }: FollowedMail): Omit<Mail, 'to'> {
  const isOne = newCount === 1;
  const text = `Bonjour,

Votre centre suit la recherche « ${label} ».
${isOne ? 'Une nouvelle session y répond.' : `${newCount} nouvelles sessions y répondent.`}

Pour ${isOne ? 'la' : 'les'} voir, ouvrez cette page et connectez-vous :
${url}

Vous recevez ce message au plus une fois par jour, quand il y a du nouveau.
Pour ne plus le recevoir, ouvrez cette page et choisissez « Ne plus suivre ».
Ce message est envoyé par un programme : n'y répondez pas.

---

Hello,

Your center follows the search “${label}”.
${isOne ? 'A new session answers it.' : `${newCount} new sessions answer it.`}

To see ${isOne ? 'it' : 'them'}, open this page and sign in:
${url}

You get this message once a day at most, when there is something new.
To get it no more, open this page and choose “Stop following”.
`;
  return { subject: `${isOne ? 'Une nouvelle session' : `${newCount} nouvelles sessions`} : ${label}`, text };
}
