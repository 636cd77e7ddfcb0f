import { type Roles, readSupergraph } from '@tresse/gateway';
import { Kind, parse as parseSdl } from 'graphql';
import { parse } from 'yaml';
import { z } from 'zod';
import { createDecision } from './create-access-page.ts';
import { asksScopeOfPeople } from './member-sdl.ts';

const registerFormat = z.strictObject({
  controllers: z.array(z.strictObject({ name: z.string(), does: z.string() })),
  people: z.array(z.strictObject({ name: z.string(), data: z.string() })),
  recipients: z.array(z.strictObject({ name: z.string(), receives: z.string() })),
  retention: z.array(z.strictObject({ data: z.string(), kept: z.string() })),
  measures: z.array(z.string()),
  transfers: z.string(),
});

const purposesFormat = z.object({
  purposes: z.record(z.string(), z.object({ title: z.object({ fr: z.string() }), basis: z.string() })).default({}),
  roles: z.record(z.string(), z.object({ purpose: z.string().optional() })),
});

/** What the register is written from: the composed SDL, and the texts of two files of `schema/`. */
export interface ProcessingSources {
  readonly supergraphSdl: string;
  readonly roles: Roles;
  /** `roles.yaml`, for the purposes and who acts for which. */
  readonly rolesYaml: string;
  /** `processing.yaml`, for what no schema knows. */
  readonly processingYaml: string;
}

/** Writes the register of processing activities of GDPR article 30, in French; throws where a file does not fit. */
export function createProcessingPage({ supergraphSdl, roles, rolesYaml, processingYaml }: ProcessingSources): string {
  const register = registerFormat.parse(parse(processingYaml));
  const rows = <Row extends object>(items: readonly Row[]) => items.map((item) => Object.values(item).map(String));
  return [
    '# Registre des activités de traitement',
    'Article 30 du RGPD. Généré par `npm run tresse -- compose` depuis les déclarations du SDL, les finalités de' +
      ' `roles.yaml` et `processing.yaml`.',
    '## Responsables',
    formatTable(['Responsable', 'Ce qu’il fait'], rows(register.controllers)),
    '## Finalités et bases légales',
    formatTable(['Finalité', 'Base légale', 'Rôles qui agissent pour elle'], listPurposes(rolesYaml)),
    '## Personnes concernées et catégories de données',
    formatTable(['Personnes', 'Données'], rows(register.people)),
    '## Données de personnes dans le graphe',
    'Chaque lecture en est écrite dans l’audit de l’association. Un rôle n’y lit que ce qui est de sa propre association' +
      ' et de son périmètre.',
    formatTable(['Type', 'Champs', 'Rôles qui les lisent'], listData(supergraphSdl, roles)),
    '## Destinataires',
    formatTable(['Destinataire', 'Ce qu’il reçoit'], rows(register.recipients)),
    '## Durées de conservation',
    formatTable(['Données', 'Conservation'], rows(register.retention)),
    '## Mesures de sécurité',
    register.measures.map((measure) => `- ${measure}`).join('\n'),
    '## Transferts',
    register.transfers,
  ]
    .join('\n\n')
    .concat('\n');
}

function listPurposes(rolesYaml: string): string[][] {
  const { purposes, roles } = purposesFormat.parse(parse(rolesYaml));
  return Object.entries(purposes).map(([name, { title, basis }]) => {
    const acting = Object.entries(roles).filter(([, { purpose }]) => purpose === name);
    return [`${title.fr} (\`${name}\`)`, basis, formatNames(acting.map(([role]) => role))];
  });
}

/** Fields that ask a scope of people, or whose type does, with the roles that the gateway lets read them. */
function listData(supergraphSdl: string, roles: Roles): string[][] {
  const decide = createDecision(readSupergraph(supergraphSdl), roles);
  const types = parseSdl(supergraphSdl).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return types.flatMap(({ name, directives = [], fields = [] }) => {
    const asked = fields.filter((field) => asksScopeOfPeople([...directives, ...(field.directives ?? [])]));
    const readersOf = (field: string) => roles.names.filter((role) => decide(role, name.value, field) !== '—');
    const alike = Map.groupBy(asked, (field) => formatNames(readersOf(field.name.value)));
    return [...alike].map(([readers, same]) => [
      `\`${name.value}\``,
      formatNames(same.map((field) => field.name.value)),
      readers,
    ]);
  });
}

const formatNames = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ') || '—';

const formatTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
