import { formatPartialDate, type Language, sayOpeningHours, sayPhone } from '@tresse/texts';
import type { LinkedReferral } from './ask-about-link.ts';
import { type Html, html } from './html.ts';
import { type PageTexts, pageTexts } from './texts/index.ts';

/** Writes what a link shows of a referral: where it stands, the session, and by whom the person is reached. */
export function writeReferral(referral: LinkedReferral, language: Language): Html {
  const texts = pageTexts[language];
  const { status, session } = referral;
  const place = [session?.place?.address, session?.place?.commune?.name].filter(Boolean).join(', ');
  return html`<p>${texts.standing}<br><strong>${texts.statuses[status ?? ''] ?? texts.untold}</strong></p>
<h2>${texts.session}</h2>
<dl>
${writeFact(texts.training, session?.training?.title, texts, 'fr')}
${writeFact(texts.starts, session?.startDate && formatPartialDate(session.startDate, language), texts)}
${writeFact(texts.place, place, texts, 'fr')}
</dl>
<h2>${texts.center}</h2>
${referral.center ? writeCenter(referral, language) : html`<p>${texts.noCenter}</p>`}`;
}

function writeCenter({ center, association }: LinkedReferral, language: Language): Html {
  const texts = pageTexts[language];
  const hours = center?.openingHours ? sayOpeningHours(center.openingHours, language) : [];
  const name = [center?.name, association?.name].filter(Boolean).join(' – ');
  return html`<p>${texts.callCenter}</p>
<dl>
${writeFact(texts.name, name, texts, 'fr')}
<dt>${texts.phone}</dt>
<dd>${center?.phone ? html`<a href="tel:${center.phone}">${sayPhone(center.phone)}</a>` : texts.untold}</dd>
<dt>${texts.hours}</dt>
${hours.length > 0 ? hours.map((line) => html`<dd>${line}</dd>`) : html`<dd>${texts.untold}</dd>`}
</dl>`;
}

function writeFact(name: string, value: string | null | undefined, texts: PageTexts, language?: 'fr'): Html {
  return html`<dt>${name}</dt>
<dd${value && language ? html` lang="fr"` : null}>${value || texts.untold}</dd>`;
}
