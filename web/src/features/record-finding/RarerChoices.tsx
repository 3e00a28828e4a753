import './rarer-choices.css';
import { FINDING_BASIS, FINDING_VEHICLE, RENEWAL_GROUND, RESTITUTION_RULING, SET_ASIDE_RECITAL } from '@starling/shared/vocabulary/finding';
import { useTranslation } from 'react-i18next';
import { Choice, YesOrNo } from './Choice.tsx';
import { openRecitals } from './choices-asked.ts';
import { INITIATORS } from './finding-entry.ts';
import type { FindingSheetHand } from './use-finding.ts';

const BASES = ['trafficking_236_23', 'partner_or_sexual_violence_236_24'] as const;
const GROUNDS = ['new_evidence', 'changed_circumstance', 'court_own_motion'] as const;
const RULINGS = ['reserved', 'stands_as_civil_judgment', 'ends_with_finding'] as const;
const RECITALS = [
  'order_changed_775',
  'new_evidence_778',
  'changed_circumstance_778',
  'interests_of_justice_782',
  'admission_withdrawn',
] as const;

const VEHICLE_WORDS: Readonly<Record<string, string>> = FINDING_VEHICLE;

/** What only some petitions ask: who raises the defense and on which section, the way at a late stage, restitution, the foster-care hearing. */
export function RarerChoices({ hand }: { readonly hand: FindingSheetHand }) {
  const { sheet } = hand;
  return (
    <div className="rarer-choices">
      {sheet.isRaised ? null : <WhoRaisesIt hand={hand} />}
      {sheet.isRaised ? null : <OnWhichSection hand={hand} />}
      {sheet.isRenewal ? <RaisedAgain hand={hand} /> : null}
      {sheet.isVehicleNeeded ? <VehicleChoice hand={hand} /> : null}
      {sheet.restitutionRulings.length > 0 ? <Restitution hand={hand} /> : null}
      {sheet.isFosterPlaced ? <FosterHearing hand={hand} /> : null}
    </div>
  );
}

export function hasRarerChoices({ sheet }: FindingSheetHand): boolean {
  return !sheet.isRaised || sheet.isRenewal || sheet.isVehicleNeeded || sheet.isFosterPlaced || sheet.restitutionRulings.length > 0;
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
      <NoticeAndRecital hand={hand} />
    </div>
  );
}

/** Before an earlier order is changed: who was told, and in which words it is set aside. */
function NoticeAndRecital({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  const recitals = openRecitals(hand.sheet, hand.entry);
  return (
    <>
      <YesOrNo
        id="notice"
        legend={t('notice.label')}
        cite="WIC 776"
        words={{ yes: t('yes'), no: t('no') }}
        chosen={hand.entry.noticeGiven}
        isClosed={hand.isClosed}
        onChoose={(noticeGiven) => hand.act({ kind: 'choose', choice: { noticeGiven } })}
      />
      {recitals.length === 0 ? null : (
        <Choice
          id="recital"
          legend={t('recital.label')}
          cite="WIC 786(d)"
          options={RECITALS.filter((one) => recitals.some(({ key }) => key === one)).map((value) => ({
            value,
            words: SET_ASIDE_RECITAL[value],
          }))}
          chosen={hand.entry.recital}
          isClosed={hand.isClosed}
          onChoose={(recital) => hand.act({ kind: 'choose', choice: { recital } })}
        />
      )}
    </>
  );
}

/** The section the defense rests on, when nobody has raised it on the record: trafficking, unless the judge says otherwise. */
function OnWhichSection({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <Choice
      id="basis"
      legend={t('basis.label')}
      options={BASES.map((value) => ({ value, words: FINDING_BASIS[value] }))}
      chosen={hand.entry.basis}
      isClosed={hand.isClosed}
      onChoose={(basis) => hand.act({ kind: 'choose', choice: { basis } })}
    />
  );
}

function RaisedAgain({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <Choice
      id="renewal"
      legend={t('renewal.label')}
      cite="WIC 778"
      options={GROUNDS.map((value) => ({ value, words: RENEWAL_GROUND[value] }))}
      chosen={hand.entry.renewalGround}
      isClosed={hand.isClosed}
      onChoose={(renewalGround) => hand.act({ kind: 'choose', choice: { renewalGround } })}
    />
  );
}

function Restitution({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  const open = RULINGS.filter((one) => hand.sheet.restitutionRulings.some(({ key }) => key === one));
  return (
    <Choice
      id="restitution"
      legend={t('restitution.label')}
      cite="WIC 786(h)"
      options={open.map((value) => ({ value, words: RESTITUTION_RULING[value] }))}
      chosen={hand.entry.restitutionRuling}
      isClosed={hand.isClosed}
      onChoose={(restitutionRuling) => hand.act({ kind: 'choose', choice: { restitutionRuling } })}
    />
  );
}

function FosterHearing({ hand }: { readonly hand: FindingSheetHand }) {
  const { t } = useTranslation('finding');
  return (
    <YesOrNo
      id="foster"
      legend={t('foster.label')}
      cite="WIC 607.2"
      words={{ yes: t('yes'), no: t('no') }}
      chosen={hand.entry.fosterHearingHeld}
      isClosed={hand.isClosed}
      onChoose={(held) => hand.act({ kind: 'fosterHearing', held })}
    />
  );
}
