import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ProposedPlacesDocument, type ProposedPlaceFragment } from '../../gql/graphql.ts';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { faultOf } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Failed, Skeleton } from '../../ui/Waiting.tsx';
import type { Target } from './change-draft.ts';

type Targets = Readonly<Record<string, Target>>;
type Looked = 'no' | 'looking' | { readonly rows: readonly ProposedPlaceFragment[] } | { readonly fault: string };

interface ProposedPlacesProps {
  readonly sessionId: string;
  readonly targets: Targets;
  readonly onTargets: (targets: Targets) => void;
}

/** A place for each hearing of a session that is cancelled: proposed as a whole, taken or changed row by row. Without one a hearing needs a date. */
export function ProposedPlaces({ sessionId, targets, onTargets }: ProposedPlacesProps) {
  const { t } = useTranslation('changeSession');
  const client = useApolloClient();
  const [looked, setLooked] = useState<Looked>('no');
  const propose = async (): Promise<void> => {
    setLooked('looking');
    try {
      const { data } = await client.query({ query: ProposedPlacesDocument, variables: { sessionId }, fetchPolicy: 'network-only' });
      const rows = data?.movePlan?.rows ?? [];
      setLooked({ rows });
      onTargets(Object.fromEntries(rows.flatMap((row) => proposedOf(row))));
    } catch (error) {
      setLooked({ fault: faultOf(error) });
    }
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
        <ul>
          {looked.rows.map((row, at) => (
            <li key={row.hearingId}>
              <PlaceRow row={row} place={at + 1} targets={targets} onTargets={onTargets} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const NO_PLACE = 'none';
const keyOf = (target: Target): string => `${target.sessionId} ${target.startsAt}`;

function proposedOf(row: ProposedPlaceFragment): readonly (readonly [string, Target])[] {
  if (row.toSessionId === null || row.toStartsAt === null) return [];
  return [[row.hearingId, { sessionId: row.toSessionId, startsAt: row.toStartsAt }]];
}

interface PlaceRowProps {
  readonly row: ProposedPlaceFragment;
  readonly place: number;
  readonly targets: Targets;
  readonly onTargets: (targets: Targets) => void;
}

function PlaceRow({ row, place, targets, onTargets }: PlaceRowProps) {
  const { t } = useTranslation('changeSession');
  const names = useNames();
  const options = optionsOf(row);
  const target = targets[row.hearingId];
  const choose = (key: string): void => {
    const chosen = options.find((one) => keyOf(one.target) === key);
    const others = Object.entries(targets).filter(([hearingId]) => hearingId !== row.hearingId);
    onTargets(Object.fromEntries(chosen === undefined ? others : [...others, [row.hearingId, chosen.target]]));
  };
  const why = options.find((one) => target !== undefined && keyOf(one.target) === keyOf(target))?.why ?? row.noPlaceBecause ?? t('noDate');
  return (
    <>
      <p>
        <Name of={row.chosenName} place={place} /> <span className="second small">{row.typeWords}</span>
      </p>
      <Select
        label={t('placeOf', { name: names.name(row.chosenName, place) })}
        labelHidden
        value={target === undefined ? NO_PLACE : keyOf(target)}
        onChange={choose}
        choices={[
          ...options.map((one) => ({ key: keyOf(one.target), words: one.words, detail: one.why })),
          { key: NO_PLACE, words: t('needsADate') },
        ]}
      />
      <p className="small second">{why}</p>
      {row.cautions.map((caution) => (
        <StateWord key={caution} family="care" shape="half">
          {caution}
        </StateWord>
      ))}
    </>
  );
}

function optionsOf(row: ProposedPlaceFragment) {
  const first = { sessionId: row.toSessionId, on: row.toOn, startsAt: row.toStartsAt, department: row.department, why: row.why };
  return [first, ...row.others].flatMap(({ sessionId, on, startsAt, department, why }) =>
    sessionId === null || on === null || startsAt === null
      ? []
      : [{ target: { sessionId, startsAt }, words: `${weekDay(on)}, ${clockTime(startsAt)}, ${department ?? ''}`, why }],
  );
}
