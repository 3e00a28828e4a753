import { useState } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router/dom';
import { SectionTexts } from '../ui/Cite.tsx';
import { openCourt } from './apollo.ts';
import { openRouter } from './router.tsx';
import { findSection } from './section-texts.ts';

/** Starling in a browser: the court's API, the language, the sections of law, and the router. */
export function App() {
  const [client] = useState(openCourt);
  const [router] = useState(openRouter);
  return (
    <ApolloProvider client={client}>
      <I18nProvider locale="en-US">
        <SectionTexts value={findSection}>
          <RouterProvider router={router} />
        </SectionTexts>
      </I18nProvider>
    </ApolloProvider>
  );
}
