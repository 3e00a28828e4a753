import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordColumnFragment, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { clockTimeFull, longDay } from '../../parts/dates.ts';
import { typeKey } from '../../parts/finder/hearing-type-key.ts';
import { OfferButtons } from '../../parts/finder/OfferButtons.tsx';
import { useSettingHearing } from '../../parts/finder/use-setting-hearing.ts';
import { useSlots } from '../../parts/finder/use-slots.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { say } from '../../ui/toasts.ts';

/** The next date: the one that is set, or the first that fits with two others. Nothing is set until somebody takes it. */
export function NextDate({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const { today } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ key: 'D', words: t('keys.date'), group: t('keys.record'), act: () => setIsOpen(true), rank: 13 }]);
  const { row } = matter;
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
  return <FindNextDate matter={matter} onSet={() => setIsOpen(false)} />;
}

/** The finder's dates for another hearing of the same kind and length. */
function FindNextDate({ matter: { row }, onSet }: { readonly matter: RecordColumnFragment; readonly onSet: () => void }) {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const setting = useSettingHearing();
  const wanted = {
    caseId: row.caseId,
    petitionId: row.petitionId,
    type: typeKey(row.hearingType),
    minutes: row.minutes,
    mode: 'in_person',
  };
  const asked = useSlots(wanted);
  const take = async ({ sessionId, sessionVersion, startsAt }: SlotOfferLineFragment) => {
    const done = await setting.set({ ...wanted, sessionId, startsAt, seenVersion: sessionVersion });
    readBenchAgain(client);
    if (done === null) return asked.again();
    say({
      words: t('next.set', {
        on: longDay(done.heldOn),
        at: clockTimeFull(done.startsAt),
        count: done.minutes,
        left: done.minutesLeft,
      }),
      tone: 'good',
    });
    if (done.caution !== null) say({ words: done.caution, tone: 'stop' });
    onSet();
  };
  if (asked.stopped) return <p className="caption">{t('next.failed')}</p>;
  if (asked.found === null)
    return (
      <p className="caption" role="status">
        {t('next.looking')}
      </p>
    );
  return (
    <>
      <p className="second small">{asked.found.windowWords}</p>
      <OfferButtons {...asked.found} busy={setting.busy} isFirstFocused onTake={(offer) => void take(offer)} />
      <RefusalNotice refusal={setting.refusal} />
    </>
  );
}
