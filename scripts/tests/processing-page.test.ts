import { readRoles } from '@tresse/gateway';
import { expect, it } from 'vitest';
import { createProcessingPage } from '../src/compose/create-processing-page.ts';
import { composeSubgraphs } from '../src/compose/index.ts';
import { makeInput, processing, roles } from './compose.fixture.ts';

const { supergraphSdl, processingPage } = composeSubgraphs(makeInput());

it('lists the fields about people with the roles that read them, and no other field', () => {
  expect(processingPage).toMatch(
    /\| `Person` \| `id` .*`needs`.* \| `volunteer` `center-lead` `department-coordinator` \|/,
  );
  expect(processingPage).toContain(
    '| `Center` | `collectiveInformation` `people` `referrals` `latestReferralChange` |',
  );
  const fields = processingPage?.split('\n').filter((line) => /^\| `[A-Z]/.test(line)) ?? [];
  expect(fields.join('\n')).not.toMatch(/openingHours|region-analyst/);
});

it('says for which purpose a role acts, on which legal basis', () => {
  const purposes =
    'purposes: { help: { title: { fr: Aide, en: Help }, basis: intérêt légitime } }\nroles: { a: { purpose: help }, b: {} }';
  const page = createProcessingPage({
    supergraphSdl: supergraphSdl ?? '',
    roles: readRoles(roles),
    rolesYaml: purposes,
    processingYaml: processing,
  });
  expect(page).toContain('| Aide (`help`) | intérêt légitime | `a` |');
});
