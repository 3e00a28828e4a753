import './sign-in.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PersonasDocument } from '../../gql/graphql.ts';
import { ThemeChoice } from '../../parts/ThemeChoice.tsx';
import { Bird } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Waiting.tsx';
import { Murmuration } from './Murmuration.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { PersonaChooser } from './PersonaChooser.tsx';

/** The door: people to be in a demonstration, name and password in a real court. */
export function SignInScreen() {
  const { t } = useTranslation(['signIn', 'common']);
  const asked = useQuery(PersonasDocument);
  const demonstration = asked.data?.installation.demonstration === true;
  return (
    <div className="sign-in">
      <title>{`${t('title')} · ${t('common:starling')}`}</title>
      <aside className="sign-in-side">
        <p className="sign-in-mark">
          <Bird size={30} />
          <span className="record">{t('common:starling')}</span>
        </p>
        <Murmuration />
        <div className="sign-in-story">
          <p className="sign-in-lines record">
            {t('line1')}
            <br />
            {t('line2')}
          </p>
          {demonstration ? <DemonstrationStories /> : null}
        </div>
      </aside>
      <main className="sign-in-main">
        <div className="sign-in-choices">
          <ThemeChoice />
        </div>
        {asked.error === undefined ? null : <Notice title={t('noAnswer')} refusal />}
        {asked.data === undefined && asked.error === undefined ? <Skeleton rows={6} /> : null}
        {asked.data === undefined ? null : demonstration ? (
          <PersonaChooser personas={asked.data.personas} courts={asked.data.installation.courts} />
        ) : (
          <PasswordForm />
        )}
      </main>
    </div>
  );
}

function DemonstrationStories() {
  const { t } = useTranslation('signIn');
  return (
    <>
      <p className="sign-in-invented">{t('invented')}</p>
      <ol className="sign-in-stories">
        {[t('story1'), t('story2'), t('story3')].map((story, at) => (
          <li key={story}>
            <span className="record">{at + 1}</span>
            {story}
          </li>
        ))}
      </ol>
    </>
  );
}
