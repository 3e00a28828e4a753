import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetNextDateDocument, type RecordColumnFragment, type SessionFactsFragment } from '../../gql/graphql.ts';
import { clockTimeFull, longDay } from '../../parts/dates.ts';
import { typeKey } from '../../parts/offers/hearing-type-key.ts';
import { NextOffers } from '../../parts/offers/NextOffers.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { say } from '../../ui/toasts.ts';

/** The next date: the one that is set, or the first that fits with two others. Nothing is set until somebody takes it. */
export function NextDate({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const { today } = useViewer();
  const { run, busy } = useAct(SetNextDateDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ key: 'D', words: t('keys.date'), group: t('keys.record'), act: () => setIsOpen(true), rank: 13 }]);
  const { row } = matter;
  const take = async (session: SessionFactsFragment) => {
    const answer = await run({
      input: {
        caseId: row.caseId,
        petitionId: row.petitionId,
        sessionId: session.sessionId,
        type: typeKey(row.hearingType),
        minutes: row.minutes,
        mode: 'in_person',
        startsAt: null,
      },
    });
    const refused = refusalOf(answer?.setHearing);
    setRefusal(refused);
    if (answer?.setHearing.__typename === 'HearingSet') {
      const { heldOn, startsAt } = answer.setHearing.hearing;
      say({
        words: t('next.set', { on: longDay(heldOn), at: clockTimeFull(startsAt), count: row.minutes, left: answer.setHearing.minutesLeft }),
        tone: 'good',
      });
      if (answer.setHearing.caution !== null) say({ words: answer.setHearing.caution, tone: 'stop' });
      setIsOpen(false);
    }
    readBenchAgain(client);
  };
  if (row.nextOn !== null && row.nextOn > today && !isOpen) {
    return (
      <p className="next-set">
        <strong className="record">{longDay(row.nextOn)}</strong>{' '}
        <Button kind="quiet" onPress={() => setIsOpen(true)}>
          {t('next.another')}
        </Button>
      </p>
    );
  }
  if (!isOpen)
    return (
      <Button kind="plain" keyHint="D" onPress={() => setIsOpen(true)}>
        {t('next.find')}
      </Button>
    );
  return (
    <>
      <NextOffers matter={matter} busy={busy} isFirstFocused onTake={(session) => void take(session)} />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
