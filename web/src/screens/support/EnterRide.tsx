import { parseSaveRide } from '@starling/shared/forms/parse-support';
import { RIDE_DIRECTION } from '@starling/shared/vocabulary/hearing-check';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { SaveRideDocument, type RideInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Field, NumberField, TimeField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

const DIRECTIONS = choicesOf(RIDE_DIRECTION);
const DRIVERS = choicesOf(PARTICIPATION_ROLE);

interface RideDraft {
  readonly direction: string;
  readonly driverRole: string;
  readonly driver: string;
  readonly seats: number;
  readonly leavesAt: string;
}

const EMPTY: RideDraft = { direction: 'to_court', driverRole: '', driver: '', seats: 1, leavesAt: '' };

interface EnterRideProps {
  readonly hearingId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A ride to court or home: who drives, when it leaves, how many seats. */
export function EnterRide({ hearingId, onEntered, onClose }: EnterRideProps) {
  const { t } = useTranslation('support');
  const entry = useEntry({
    document: SaveRideDocument,
    empty: EMPTY,
    inputOf: ({ driver, leavesAt, ...typed }: RideDraft): RideInput => ({
      ...typed,
      hearingId,
      driver: textOrNull(driver),
      leavesAt: textOrNull(leavesAt),
      state: 'asked',
    }),
    parse: parseSaveRide,
    onEntered: () => {
      say({ words: t('saved'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('enterRide')} onSubmit={entry.onSubmit}>
      <RadioChips
        label={t('direction')}
        chips={DIRECTIONS}
        value={DIRECTIONS.find(({ key }) => key === draft.direction)?.key ?? null}
        onChange={(direction) => change({ direction })}
      />
      <div className="form-fields">
        <Select
          label={t('driverRole')}
          placeholder={t('driverRolePlaceholder')}
          choices={DRIVERS}
          value={draft.driverRole === '' ? null : draft.driverRole}
          onChange={(driverRole) => change({ driverRole })}
          problems={problemsAt('driverRole')}
        />
        <Field label={t('driver')} value={draft.driver} onChange={(driver) => change({ driver })} problems={problemsAt('driver')} />
        <TimeField
          label={t('leavesAt')}
          value={draft.leavesAt}
          onChange={(leavesAt) => change({ leavesAt })}
          problems={problemsAt('leavesAt')}
        />
        <NumberField
          label={t('seats')}
          value={draft.seats}
          min={1}
          max={60}
          onChange={(seats) => change({ seats })}
          problems={problemsAt('seats')}
        />
      </div>
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
