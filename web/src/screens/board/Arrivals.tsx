import { ARRIVAL_STATE } from '@starling/shared/vocabulary/arrival';
import { useTranslation } from 'react-i18next';
import { SaveArrivalDocument, type BoardLineFragment } from '../../gql/graphql.ts';
import { instantTime } from '../../parts/dates.ts';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Icon } from '../../ui/icons.tsx';

type Arrival = BoardLineFragment['arrivals'][number];

const STATES = choicesOf(ARRIVAL_STATE);
const SHAPES = { expected: 'square', on_the_way: 'half', arrived: 'check', ready: 'check', left: 'dash' } as const;
const FAMILY: readonly string[] = ['caregiver', 'support_person'];

/** Everybody who comes to the matter and how far they are: one list, each with one choice. The youth's own coming is the check-in. */
export function Arrivals({ row }: { readonly row: BoardLineFragment }) {
  const { t } = useTranslation('board');
  const { run, busy, refusal } = useHearingAct(SaveArrivalDocument, row);
  const others = row.arrivals.filter(({ who }) => who !== 'youth');
  if (others.length === 0) return null;
  const save = ({ arrivalId, version, who, name, participationId }: Arrival, state: string) =>
    void run(() => ({ input: { hearingId: row.hearingId, arrivalId, version, who, name, participationId, state } }));
  return (
    <>
      <ul className="board-arrivals" aria-label={t('arrivals', { place: row.place })} aria-busy={busy}>
        {others.map((arrival) => (
          <OneArrival key={`${arrival.who} ${arrival.name ?? ''}`} arrival={arrival} onChange={(state) => save(arrival, state)} />
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
    </>
  );
}

function OneArrival({ arrival, onChange }: { readonly arrival: Arrival; readonly onChange: (state: string) => void }) {
  const names = useNames();
  const name = arrival.name === null ? '' : FAMILY.includes(arrival.who) ? names.relative(arrival.name, '') : arrival.name;
  const state = isShaped(arrival.state) ? arrival.state : 'expected';
  return (
    <li className="board-arrival">
      <Icon name={SHAPES[state]} size={14} />
      <span>
        {arrival.whoWords} <span className="caption">{name}</span>
        {arrival.at === null ? null : <span className="caption"> {instantTime(arrival.at)}</span>}
      </span>
      <select aria-label={`${arrival.whoWords} ${name}`.trim()} value={arrival.state} onChange={(event) => onChange(event.target.value)}>
        {STATES.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </li>
  );
}

function isShaped(state: string): state is keyof typeof SHAPES {
  return Object.hasOwn(SHAPES, state);
}
