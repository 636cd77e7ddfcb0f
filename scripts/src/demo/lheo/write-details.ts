import type { DemonstrationProvider, Site } from './providers.ts';
import { element, type XmlElement } from './xml.ts';

/** Makes the `adresse` of a site. */
export const writeAddress = ({ name, street, postalCode, commune }: Site): XmlElement =>
  element('adresse', [
    element('denomination', name),
    element('ligne', street),
    element('codepostal', postalCode),
    element('ville', commune.name),
    element('departement', commune.department),
    element('code-INSEE-commune', commune.code),
    element('region', commune.region),
    element('pays', 'FR'),
  ]);

/** Makes the `coordonnees` of a provider with its seat. */
export const writeDetails = ({ sites, phone, email }: DemonstrationProvider): XmlElement =>
  element('coordonnees', [...sites.slice(0, 1).map(writeAddress), writePhone(phone), element('courriel', email)]);

/** Makes the `coordonnees` of a contact that names nobody. */
export const writeGenericContact = ({ phone, email }: DemonstrationProvider): XmlElement =>
  element('coordonnees', [writePhone(phone), element('courriel', email)]);

const writePhone = (phone: string): XmlElement => element('telfixe', [element('numtel', phone)]);
