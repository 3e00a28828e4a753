import './change-date.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ContinueHearing } from '../../features/continue-hearing/ContinueHearing.tsx';
import { useContinuanceHere } from '../../features/continue-hearing/use-continuance.ts';
import { MoveHearing } from '../../features/move-hearing/MoveHearing.tsx';
import { HearingToMoveDocument, type HearingToMoveQuery } from '../../gql/graphql.ts';
import { clockTimeFull, longDay } from '../../parts/dates.ts';
import { typeKey } from '../../parts/finder/hearing-type-key.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';

type Hearing = NonNullable<HearingToMoveQuery['case']>['hearings'][number];

type Way = 'move' | 'continue';

/** One hearing gets another date: advanced or put over by the finder, or continued for good cause in its one form. */
export function ChangeDateScreen() {
  const { caseId = '', hearingId = '' } = useParams();
  const asked = useQuery(HearingToMoveDocument, { variables: { caseId } });
  const hearing = asked.data?.case?.hearings.find((one) => one.hearingId === hearingId);
  return (
    <Waits asked={asked} rows={6}>
      {hearing === undefined ? <NothingHere /> : <ChangeDate caseId={caseId} hearing={hearing} />}
    </Waits>
  );
}

function ChangeDate({ caseId, hearing }: { readonly caseId: string; readonly hearing: Hearing }) {
  const { t } = useTranslation('moves');
  const { today } = useViewer();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const way: Way = search.get('by') === 'continue' ? 'continue' : 'move';
  const show = (next: Way): void => setSearch(next === 'move' ? {} : { by: next }, { replace: true });
  const hand = useContinuanceHere();
  const back = (): void => void navigate(`/cases/${caseId}`);
  useKeys([{ key: 'C', words: t('continue').toLowerCase(), group: t('change'), act: () => show('continue') }]);
  const { type, heldOn, startsAt } = hearing;
  return (
    <>
      <PageHead
        title={t('change')}
        sub={t('changeSub', { type, day: longDay(heldOn), time: clockTimeFull(startsAt) })}
        aside={
          <>
            <Segments
              label={t('how')}
              value={way}
              onChange={show}
              parts={[
                { key: 'move', words: t('advance') },
                { key: 'continue', words: t('continue') },
              ]}
            />
            <ButtonLink kind="quiet" href={`/cases/${caseId}`}>
              {t('backToCase')}
            </ButtonLink>
          </>
        }
      />
      <div className="change-date">
        {way === 'continue' ? <ContinueHearing hearing={hearing} hand={hand} onClose={back} /> : null}
        {way === 'move' && (heldOn <= today || hearing.state !== 'SET') ? <Empty title={t('dayPassed')} /> : null}
        {way === 'move' && heldOn > today && hearing.state === 'SET' ? (
          <MoveHearing hearing={{ ...hearing, caseId, type: typeKey(type) }} onMoved={back} />
        ) : null}
      </div>
    </>
  );
}
