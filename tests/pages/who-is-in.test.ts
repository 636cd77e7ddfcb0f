import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

describe.skipIf(!hasBrowser)('the first page', () => {
  const held = usePages();

  it('tells anybody who is in the graph, with the centers by department', async () => {
    const page = await held.open('/');
    const restos = page.getByRole('article', { name: 'Les Restos du Cœur' });
    await restos.getByText('Partenaire : elle a signé une convention et son service est ouvert.').waitFor();
    await restos.getByText('Répond', { exact: true }).waitFor();
    expect(await restos.getByText(/^Données du \d/).count()).toBe(1);
    expect(await restos.getByRole('row').filter({ hasText: 'Gironde' }).textContent()).toBe('Gironde55');
    const secours = page.getByRole('article', { name: 'Secours populaire français' });
    await secours.getByText('Scénario fictif', { exact: true }).waitFor();
    const offer = page.getByRole('article', { name: 'Offre de formation' });
    await offer.getByText('Répond', { exact: true }).waitFor();
    expect(await page.title()).toBe('Qui est dans le graphe – Tresse');
  });

  it('speaks English when asked to, and still does at the next visit', async () => {
    const page = await held.open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Who is in the graph' }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, localStorage.getItem("tresse.language")]')).toEqual([
      'en',
      'en',
    ]);
  });

  it('says that an address leads nowhere', async () => {
    const page = await held.open('/nulle-part');
    await page.getByRole('heading', { name: 'Page introuvable' }).waitFor();
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await page.getByRole('heading', { name: 'Qui est dans le graphe' }).waitFor();
  });

  it('says which partner does not answer and keeps the others', async () => {
    await held.house.subgraphs['secours-populaire']?.stop();
    const ready = new URL('/ready', held.house.gatewayUrl);
    // The gateway looks again after a second.
    await expect.poll(async () => (await fetch(ready)).text()).toContain('does not answer');
    const page = await held.open('/');
    await page.getByText('Secours populaire français : ce service ne répond pas en ce moment.').waitFor();
    const secours = page.getByRole('article', { name: 'Secours populaire français' });
    await secours.getByText('Ne répond pas', { exact: true }).waitFor();
    await secours.getByText('Ses centres ne sont pas connus : son service ne répond pas.').waitFor();
    const restos = page.getByRole('article', { name: 'Les Restos du Cœur' });
    expect(await restos.getByRole('row').count()).toBe(13);
  });
});
