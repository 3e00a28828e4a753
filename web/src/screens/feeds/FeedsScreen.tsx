import './feeds.css';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MakeCalendarFeedDocument, MyCalendarFeedsDocument, RevokeCalendarFeedDocument, type FeedLineFragment } from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { shortDate } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useTold } from '../../parts/use-told.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

/** The calendar addresses of one's own: made, shown once, revoked. A feed says when and where, and nothing about whom. */
export function FeedsScreen() {
  const { t } = useTranslation(['feeds', 'common']);
  const asked = useQuery(MyCalendarFeedsDocument);
  const { run, busy, fault } = useAct(MakeCalendarFeedDocument);
  const [address, setAddress] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const again = (): void => void asked.refetch().catch(() => undefined);
  const make = async (): Promise<void> => {
    const answer = (await run({}))?.makeCalendarFeed ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'CalendarFeedMade') return;
    setAddress(new URL(answer.address, window.location.origin).href);
    again();
  };
  useKeys([{ key: 'N', words: t('make').toLowerCase(), group: t('title'), act: () => void make() }]);
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={
          <Button kind="act" keyHint="N" busy={busy} onPress={() => void make()}>
            {t('make')}
          </Button>
        }
      />
      <div className="feeds">
        <RefusalNotice refusal={refusal} />
        {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
        {address === null ? null : <NewAddress address={address} onDone={() => setAddress(null)} />}
        <Waits asked={asked} rows={3}>
          <FeedTable feeds={asked.data?.myCalendarFeeds ?? []} onChanged={again} />
        </Waits>
      </div>
    </>
  );
}

/** The address stands here this once; nobody can read it again. */
function NewAddress({ address, onDone }: { readonly address: string; readonly onDone: () => void }) {
  const { t } = useTranslation('feeds');
  return (
    <Notice tone="good" title={t('once')} refusal>
      <p>{t('onceSub')}</p>
      <Field label={t('address')} value={address} onChange={() => undefined} />
      <Button onPress={onDone}>{t('kept')}</Button>
    </Notice>
  );
}

function FeedTable({ feeds, onChanged }: { readonly feeds: readonly FeedLineFragment[]; readonly onChanged: () => void }) {
  const { t } = useTranslation('feeds');
  const { run, busy } = useTold(RevokeCalendarFeedDocument);
  const revoke = async ({ calendarFeedId, version }: FeedLineFragment): Promise<void> => {
    if (await run({ input: { calendarFeedId, version } }, t('revoked'))) onChanged();
  };
  if (feeds.length === 0)
    return (
      <Empty title={t('none')}>
        <p>{t('noneSub')}</p>
      </Empty>
    );
  const columns: readonly TableColumn<FeedLineFragment>[] = [
    { key: 'made', label: t('made'), head: true, cell: ({ madeAt }) => shortDate(madeAt.slice(0, 10)) },
    {
      key: 'read',
      label: t('lastRead'),
      cell: ({ lastReadOn }) => (lastReadOn === null ? t('neverRead') : shortDate(lastReadOn)),
    },
    {
      key: 'state',
      label: t('state'),
      cell: ({ revokedAt }) =>
        revokedAt === null ? (
          <StateWord family="good" shape="check">
            {t('stands')}
          </StateWord>
        ) : (
          <StateWord shape="dash">{t('ended', { on: shortDate(revokedAt.slice(0, 10)) })}</StateWord>
        ),
    },
    {
      key: 'act',
      label: t('act'),
      cell: (feed) =>
        feed.revokedAt === null ? (
          <TakeBack
            asks={{ act: t('askRevoke.act'), sure: t('askRevoke.sure'), yes: t('askRevoke.yes') }}
            words={t('feedOf', { on: shortDate(feed.madeAt.slice(0, 10)) })}
            busy={busy}
            onTakeBack={() => void revoke(feed)}
          />
        ) : null,
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={feeds} idOf={({ calendarFeedId }) => calendarFeedId} />;
}
