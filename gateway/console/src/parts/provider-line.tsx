import { sayPhone } from '@tresse/texts';
import { useTexts } from '../texts/index.ts';

/** A provider as far as it is known. */
interface ProviderLineProps {
  readonly provider: { readonly name: string | null; readonly phone: string | null } | null | undefined;
}

/** The name of a provider, and its telephone to call. */
export function ProviderLine({ provider }: ProviderLineProps) {
  const { referrals: texts } = useTexts();
  return (
    <>
      <span lang="fr">{provider?.name ?? texts.unknown}</span>
      {provider?.phone && (
        <>
          {' – '}
          <a href={`tel:${provider.phone.replace(/\s/g, '')}`}>{sayPhone(provider.phone)}</a>
        </>
      )}
    </>
  );
}
