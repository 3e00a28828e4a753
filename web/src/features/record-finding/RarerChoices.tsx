import './rarer-choices.css';
import { FINDING_VEHICLE } from '@starling/shared/vocabulary/finding';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../ui/Cite.tsx';
import { INITIATORS } from './finding-entry.ts';
import type { FindingSheetHand } from './use-finding.ts';

const VEHICLE_WORDS: Readonly<Record<string, string>> = FINDING_VEHICLE;

/** What only some petitions ask: who raises the defense, the section at a late stage, the foster-care hearing. None has a default. */
export function RarerChoices({ hand }: { readonly hand: FindingSheetHand }) {
  const { sheet } = hand;
  return (
    <div className="rarer-choices">
      {sheet.isRaised ? null : <WhoRaisesIt hand={hand} />}
      {sheet.isVehicleNeeded ? <VehicleChoice hand={hand} /> : null}
      {sheet.isFosterPlaced ? <FosterHearing hand={hand} /> : null}
    </div>
  );
}

export function hasRarerChoices({ sheet }: FindingSheetHand): boolean {
  return !sheet.isRaised || sheet.isVehicleNeeded || sheet.isFosterPlaced;
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly legend: string;
  readonly cite?: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T | null;
  readonly isClosed: boolean;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ id, legend, cite, options, chosen, isClosed, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset id={id} className="rarer-choice" data-empty={chosen === null} disabled={isClosed}>
      <legend>
        {legend}
        {cite === undefined ? null : (
          <>
            {' '}
            <Cite cite={{ text: cite }} />
          </>
        )}
      </legend>
      <div className="rarer-options">
        {options.map(({ value, words }) => (
          <label key={value} className="rarer-option">
            <input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} /> {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function WhoRaisesIt({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <Choice
      id="initiator"
      legend={t('initiator.label')}
      cite="PC 236.23(d)"
      options={INITIATORS.map((value) => ({ value, words: t(`initiator.${value}`) }))}
      chosen={hand.entry.initiator}
      isClosed={hand.isClosed}
      onChoose={(initiator) => hand.act({ kind: 'raisedBy', initiator })}
    />
  );
}

function VehicleChoice({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <div>
      <Choice
        id="vehicle"
        legend={t('vehicle.label')}
        options={hand.sheet.vehicles.map((value) => ({ value, words: VEHICLE_WORDS[value] ?? value }))}
        chosen={hand.entry.vehicle}
        isClosed={hand.isClosed}
        onChoose={(vehicle) => hand.act({ kind: 'chooseVehicle', vehicle })}
      />
      <label className="rarer-option">
        <input
          type="checkbox"
          checked={hand.entry.setAside}
          disabled={hand.isClosed}
          onChange={(event) => hand.act({ kind: 'setAside', setAside: event.target.checked })}
        />{' '}
        {t('vehicle.setAside')} <span className="caption">{t('vehicle.setAsideNote')}</span>
      </label>
    </div>
  );
}

function FosterHearing({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <Choice
      id="foster"
      legend={t('foster.label')}
      cite="WIC 607.2"
      options={[
        { value: 'yes', words: t('yes') },
        { value: 'no', words: t('no') },
      ]}
      chosen={hand.entry.fosterHearingHeld === null ? null : hand.entry.fosterHearingHeld ? 'yes' : 'no'}
      isClosed={hand.isClosed}
      onChoose={(value) => hand.act({ kind: 'fosterHearing', held: value === 'yes' })}
    />
  );
}
