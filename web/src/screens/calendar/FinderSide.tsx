import { HEARING_TYPE } from '@starling/shared/vocabulary/hearing';
import { useTranslation } from 'react-i18next';
import type { SlotOfferLineFragment } from '../../gql/graphql.ts';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { FinderPanel } from '../../parts/finder/FinderPanel.tsx';
import { NumberField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Sought } from './calendar-address.ts';

const TYPES = Object.entries(HEARING_TYPE).map(([key, { words }]) => ({ key, words }));
const USUAL_MINUTES = 15;

interface FinderSideProps {
  readonly sought: Sought;
  readonly onSought: (sought: Sought) => void;
  readonly onMark: (offer: SlotOfferLineFragment | null) => void;
  readonly onSet: () => void;
}

/** The slot finder beside the calendar: first for which case and which hearing, then the offers. */
export function FinderSide({ sought, onSought, onMark, onSet }: FinderSideProps) {
  const { t } = useTranslation('calendar');
  const minutes = sought.minutes ?? usualMinutes(sought.type);
  return (
    <>
      <div className="finder-wanted">
        <CaseFinder id="finder-case" caseId={sought.caseId} onChoose={(caseId) => onSought({ ...sought, caseId, petitionId: null })} />
        <Select
          id="finder-type"
          label={t('finderType')}
          placeholder={t('finderTypePlaceholder')}
          choices={TYPES}
          value={sought.type}
          onChange={(type) => onSought({ ...sought, type, minutes: usualMinutes(type) })}
        />
        <NumberField
          id="finder-minutes"
          label={t('finderMinutes')}
          unit={t('finderUnit')}
          value={minutes}
          min={1}
          max={480}
          onChange={(changed) => onSought({ ...sought, minutes: changed })}
        />
      </div>
      <FinderPanel
        caseId={sought.caseId}
        petitionId={sought.petitionId}
        type={sought.type}
        minutes={minutes}
        onMark={onMark}
        onSet={onSet}
        onAnother={() => onSought({ caseId: null, petitionId: null, type: null, minutes: null })}
      />
    </>
  );
}

function usualMinutes(type: string | null): number {
  const known = Object.entries(HEARING_TYPE).find(([key]) => key === type);
  return known?.[1].minutes ?? USUAL_MINUTES;
}
