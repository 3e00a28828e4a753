import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MakeDayPacketDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Field } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';

/** The court refuses a shorter one too: a file that leaves the building must outlast a guess. */
const AT_LEAST = 14;

interface MakePacketProps {
  readonly sessionId: string;
  readonly matters: number;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** A passphrase, written twice, and the packet is made. The passphrase is kept nowhere, here or with the court. */
export function MakePacket({ sessionId, matters, onMade, onClose }: MakePacketProps) {
  const { t } = useTranslation('packet');
  const { run, busy, fault } = useAct(MakeDayPacketDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [tried, setTried] = useState(false);
  const gap = gapOf(typed);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy || gap !== null) return;
    const answer = (await run({ input: { sessionId, passphrase: typed.passphrase } }))?.makeDayPacket ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'DayPacketMade') return;
    say({ words: t('made', { number: answer.packet.number }), tone: 'good' });
    setTyped({ passphrase: '', again: '' });
    setTried(false);
    onClose();
    onMade();
  };
  const at = (field: Gap): readonly Cause[] =>
    tried && gap === field ? [{ message: t(`gap.${field}`, { count: AT_LEAST }), cites: [] }] : [];
  return (
    <form className="form-body" aria-label={t('make')} onSubmit={(event) => void make(event)}>
      <p className="second small">{t('makeSub')}</p>
      <div className="form-fields">
        <Field
          type="password"
          label={t('passphrase')}
          hint={t('passphraseHint', { count: AT_LEAST })}
          autoComplete="new-password"
          value={typed.passphrase}
          onChange={(passphrase) => setTyped({ ...typed, passphrase })}
          problems={[...at('passphrase'), ...problemsOf(refusal, 'passphrase')]}
        />
        <Field
          type="password"
          label={t('again')}
          autoComplete="new-password"
          value={typed.again}
          onChange={(again) => setTyped({ ...typed, again })}
          problems={at('again')}
        />
      </div>
      {busy ? <p role="status">{t('making', { count: matters })}</p> : null}
      <EntryFoot refusal={refusal} fault={fault} busy={busy} act={t('makeIt')} onClose={onClose} />
    </form>
  );
}

type Gap = 'passphrase' | 'again';

function gapOf({ passphrase, again }: { readonly passphrase: string; readonly again: string }): Gap | null {
  if (passphrase.length < AT_LEAST) return 'passphrase';
  return passphrase === again ? null : 'again';
}
