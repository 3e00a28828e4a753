import './close-list.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CloseListDocument, type ClosingListFragment } from '../../gql/graphql.ts';
import { longDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { CloseFoot } from './CloseFoot.tsx';
import { LeftoverList } from './LeftoverList.tsx';

/** The end of a session: what is left over is done or explained, and then it closes. */
export function CloseScreen() {
  const { sessionId = '' } = useParams();
  const asked = useQuery(CloseListDocument, { variables: { sessionId } });
  const list = asked.data?.closeList ?? null;
  return (
    <Waits asked={asked} rows={8}>
      {list === null ? <NothingHere /> : <Close list={list} onChanged={() => void asked.refetch().catch(() => undefined)} />}
    </Waits>
  );
}

interface CloseProps {
  readonly list: ClosingListFragment;
  readonly onChanged: () => void;
}

function Close({ list, onChanged }: CloseProps) {
  const { t } = useTranslation(['closeList', 'common']);
  const { session, items, open } = list;
  useKeys([{ key: 'P', words: t('keyPrint'), group: t('keyGroup'), act: () => window.print() }]);
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', { session: session.name, department: session.department, day: longDay(session.heldOn) })}
        aside={
          <>
            <Counter number={open} words={t('countLeft')} tone={open > 0 ? 'stop' : 'ink'} />
            <Counter number={items.length - open} words={t('countExplained')} />
            <ButtonLink href={`/sessions/${session.sessionId}`} icon="back">
              {t('back')}
            </ButtonLink>
            <Button icon="print" keyHint="P" onPress={() => window.print()}>
              {t('common:print')}
            </Button>
          </>
        }
      />
      <CloseFoot list={list} onChanged={onChanged} />
      <LeftoverList list={list} onChanged={onChanged} />
    </>
  );
}
