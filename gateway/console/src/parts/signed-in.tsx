import type { ReactNode } from 'react';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/index.ts';
import { SignInChoice } from './sign-in.tsx';

/** Shows its content to people who said who they are; lets the others say it. */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useSession();
  const { signIn } = useTexts();
  if (session.kind === 'person') return children;
  return (
    <div role="alert">
      <p className="notice">{session.isExpired ? signIn.expired : signIn.needed}</p>
      <SignInChoice />
    </div>
  );
}
