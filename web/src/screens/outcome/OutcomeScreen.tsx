import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OutcomeDocument } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { OutcomeCard } from '../../parts/OutcomeCard.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';

/** One outcome at its own address. What may no longer be seen is the same page as what never was. */
export function OutcomeScreen() {
  const { t } = useTranslation(['home', 'common', 'shell']);
  const { outcomeId = '' } = useParams();
  const { today } = useViewer();
  const asked = useQuery(OutcomeDocument, { variables: { outcomeId } });
  const outcome = asked.data?.outcome ?? null;
  return (
    <Waits asked={asked}>
      {outcome === null ? (
        <NothingHere />
      ) : (
        <>
          <PageHead
            title={longDate(outcome.heldOn)}
            pageTitle={t('outcomeTitle')}
            aside={
              <ButtonLink href="/home" icon="back">
                {t('shell:place.home')}
              </ButtonLink>
            }
          />
          <div className="outcome-page">
            <OutcomeCard outcome={outcome} today={today} linked={false} />
          </div>
        </>
      )}
    </Waits>
  );
}
