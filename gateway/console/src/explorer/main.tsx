import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
