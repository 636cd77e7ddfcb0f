import { announce } from '../announce.tsx';
import { listPages } from '../paths.ts';
import { signOut, useSession } from '../session/session.ts';
import { chooseLanguage, useTexts } from '../texts/index.ts';
import { focusTitle } from './page.tsx';
import { SignInChoice } from './sign-in.tsx';

/** The top of every page: the way to the others, the language, and who one is. */
export function Header({ current }: { current: string }) {
  const { nav, product, skip } = useTexts();
  const session = useSession();
  const role = session.kind === 'person' ? session.role : undefined;
  return (
    <header>
      <a className="skip" href="#main">
        {skip}
      </a>
      <div className="top">
        <p className="product">
          <strong>{product.name}</strong> <span>{product.what}</span>
        </p>
        <LanguageSwitch />
      </div>
      <nav aria-label={nav.label}>
        <ul>
          {listPages(role).map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === current ? 'page' : undefined}>
                {nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Person />
    </header>
  );
}

function LanguageSwitch() {
  const { language } = useTexts();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'fr' ? 'Français' : 'English'}
    </button>
  );
}

function Person() {
  const session = useSession();
  const { language, signIn } = useTexts();
  if (session.kind === 'nobody') {
    return (
      <details className="person">
        <summary>{signIn.open}</summary>
        <SignInChoice />
      </details>
    );
  }
  const leave = () => {
    signOut();
    announce(signIn.signedOut);
    focusTitle();
  };
  return (
    <div className="person">
      <p>{signIn.as(session.label[language])}</p>
      <button type="button" className="quiet" onClick={leave}>
        {signIn.out}
      </button>
    </div>
  );
}
