import { FINDING_STATE } from '@starling/shared/vocabulary/finding';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AssertDefenseDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toasts.ts';

/** Counsel raises the defense in court: entered with who raised it, never with why (I9). Shown only where the table opens it. */
export function AssertDefense({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const { run, busy } = useAct(AssertDefenseDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const petitions = matter.petitions.filter(
    ({ kind, findingState }) => kind === '602' && (findingState === null || findingState === FINDING_STATE.withdrawn),
  );
  if (petitions.length === 0 || whyClosed(matter.acts, 'assertDefense', '') !== undefined) return null;
  const raise = async (petitionId: string, version: number) => {
    const answer = await run({
      input: {
        petitionId,
        version,
        basis: 'trafficking_236_23',
        initiator: 'minors_counsel',
        hearingId: matter.row.hearingId,
      },
    });
    setRefusal(refusalOf(answer?.assertDefense));
    if (answer?.assertDefense.__typename === 'DefenseAsserted') say({ words: t('defense.raised'), tone: 'good' });
    readBenchAgain(client);
  };
  return (
    <section className="record-part" aria-label={t('defense.title')}>
      <h3>{t('defense.title')}</h3>
      {petitions.map(({ petitionId, ending, version }) => (
        <Button key={petitionId} kind="quiet" busy={busy} onPress={() => void raise(petitionId, version)}>
          {t('defense.raise', { ending })}
        </Button>
      ))}
      <RefusalNotice refusal={refusal} />
    </section>
  );
}
