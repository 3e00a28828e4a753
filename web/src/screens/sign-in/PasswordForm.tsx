import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useEntering } from './use-entering.ts';

/** A real court's door. Every failure is one sentence, so that nobody learns which names exist. */
export function PasswordForm() {
  const { t } = useTranslation('signIn');
  const [signInName, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, fault } = useAct(SignInDocument);
  const { refusal, enter } = useEntering();
  const signIn = async (): Promise<void> => {
    setTried(true);
    if (signInName.trim() === '' || password === '') return;
    await enter((await run({ input: { signInName, password } }))?.signIn ?? null);
    setPassword('');
  };
  const missing = (value: string, message: string) =>
    tried && value.trim() === '' && !busy && refusal === null ? [{ message, cites: [] }] : [];
  return (
    <form
      className="password-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void signIn();
      }}
    >
      <h1 className="record">{t('title')}</h1>
      <Field
        label={t('name')}
        value={signInName}
        onChange={setName}
        autoComplete="username"
        autoFocus
        problems={missing(signInName, t('nameMissing'))}
      />
      <Field
        label={t('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        problems={missing(password, t('passwordMissing'))}
      />
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('noAnswer')} refusal />}
      <p className="second small">{t('confidential')}</p>
      <Button kind="act" large type="submit" busy={busy}>
        {busy ? t('signingIn') : t('agree')}
      </Button>
    </form>
  );
}
