import { Page } from '../parts/page.tsx';
import { useTexts } from '../texts/index.ts';

/** Says that no page has this address. */
export function NotFound() {
  const { notFound } = useTexts();
  return (
    <Page title={notFound.title}>
      <p>{notFound.text}</p>
      <p>
        <a href="/">{notFound.home}</a>
      </p>
    </Page>
  );
}
