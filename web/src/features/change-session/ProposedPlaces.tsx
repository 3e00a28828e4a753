import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MovePlanDocument, type MovePlanWordsFragment, type MoveRowFragment } from '../../gql/graphql.ts';
import { MoveRows } from '../../parts/moves/MoveRows.tsx';
import { chosenPlace, type MoveChoices } from '../../parts/moves/move-choices.ts';
import { faultOf } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Failed, Skeleton } from '../../ui/Waiting.tsx';
import type { Target } from './change-draft.ts';

type Targets = Readonly<Record<string, Target>>;
type Plan = Pick<MovePlanWordsFragment, 'rows' | 'words' | 'problems'>;
type Looked = 'no' | 'looking' | Plan | { readonly fault: string };

const NO_PLAN: Plan = { rows: [], words: null, problems: [] };

interface ProposedPlacesProps {
  readonly sessionId: string;
  readonly onTargets: (targets: Targets) => void;
}

/** A place for each hearing of a session that is cancelled: proposed as a whole, taken or changed row by row. Without one a hearing needs a date. */
export function ProposedPlaces({ sessionId, onTargets }: ProposedPlacesProps) {
  const { t } = useTranslation('changeSession');
  const client = useApolloClient();
  const [looked, setLooked] = useState<Looked>('no');
  const [choices, setChoices] = useState<MoveChoices>({});
  const propose = async (): Promise<void> => {
    setLooked('looking');
    try {
      const { data } = await client.query({ query: MovePlanDocument, variables: { sessionId }, fetchPolicy: 'network-only' });
      const { rows, words, problems } = data?.movePlan ?? NO_PLAN;
      setLooked({ rows, words, problems });
      setChoices({});
      onTargets(targetsOf(rows, {}));
    } catch (error) {
      setLooked({ fault: faultOf(error) });
    }
  };
  const choose = (rows: readonly MoveRowFragment[], hearingId: string, key: string): void => {
    const next = { ...choices, [hearingId]: key };
    setChoices(next);
    onTargets(targetsOf(rows, next));
  };
  return (
    <section aria-label={t('places')} className="changed-rows">
      <p className="small second">{t('placesHint')}</p>
      <Button onPress={() => void propose()} busy={looked === 'looking'}>
        {t('propose')}
      </Button>
      {looked === 'looking' ? <Skeleton rows={3} doing={t('proposing')} /> : null}
      {typeof looked === 'object' && 'fault' in looked ? <Failed fault={looked.fault}>{t('proposeStopped')}</Failed> : null}
      {typeof looked === 'object' && 'rows' in looked ? (
        <>
          {looked.words === null ? null : <p className="small">{looked.words}</p>}
          <MoveRows
            rows={looked.rows}
            problems={looked.problems}
            choices={choices}
            onChoose={(hearingId, key) => choose(looked.rows, hearingId, key)}
            elseWords={t('needsADate')}
          />
        </>
      ) : null}
    </section>
  );
}

/** The place that each hearing takes; one without a place is left out. */
function targetsOf(rows: readonly MoveRowFragment[], choices: MoveChoices): Targets {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const place = chosenPlace(row, choices);
      return place === null ? [] : [[row.hearingId, { sessionId: place.sessionId, startsAt: place.startsAt }] as const];
    }),
  );
}
