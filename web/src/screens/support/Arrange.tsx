import { HEARING_CHECK_STATE, RIDE_STATE } from '@starling/shared/vocabulary/hearing-check';
import { RESOURCE_USE_STATE } from '@starling/shared/vocabulary/resource';
import { useTranslation } from 'react-i18next';
import { SaveRideDocument, SetHearingCheckDocument, UseResourceDocument, type SupportLineFragment } from '../../gql/graphql.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { useTold } from '../../parts/use-told.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { AskResource } from './AskResource.tsx';
import { EnterRide } from './EnterRide.tsx';
import { useRideWords } from './use-ride-words.ts';

const USE_STATES = choicesOf(RESOURCE_USE_STATE);
const RIDE_STATES = choicesOf(RIDE_STATE);
const CHECK_STATES = choicesOf(HEARING_CHECK_STATE);

interface ArrangeProps {
  readonly row: SupportLineFragment;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** What is arranged for one hearing, each with how far it is: rides, who and what is asked for, what is to be ready. */
export function Arrange({ row, onClose, onChanged }: ArrangeProps) {
  const { t } = useTranslation(['support', 'common']);
  const { acts } = useViewer();
  const names = useNames();
  const why = acts.includes('support.change') ? undefined : t('notYours');
  const { hearingId } = row;
  const title = t('arrangeOf', { who: names.name(row.chosenName, row.placeInLine) });
  return (
    <section className="support-arrange" aria-label={title}>
      <PanelHead
        title={title}
        aside={
          <Button kind="quiet" onPress={onClose}>
            {t('common:close')}
          </Button>
        }
      />
      {why === undefined ? <HowFar row={row} onChanged={onChanged} /> : null}
      <div className="button-row support-add">
        <FormPanel title={t('enterRide')} keyGroup={t('keyGroup')} why={why}>
          {(close) => <EnterRide hearingId={hearingId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
        <FormPanel title={t('askResource')} keyGroup={t('keyGroup')} why={why}>
          {(close) => <AskResource hearingId={hearingId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      </div>
    </section>
  );
}

/** How far each thing is; one choice is one act. */
function HowFar({ row, onChanged }: Pick<ArrangeProps, 'row' | 'onChanged'>) {
  const { t } = useTranslation('support');
  const rideWords = useRideWords();
  const use = useTold(UseResourceDocument);
  const ride = useTold(SaveRideDocument);
  const check = useTold(SetHearingCheckDocument);
  const { hearingId } = row;
  const then = (done: Promise<boolean>): void => void done.then((isDone) => (isDone ? onChanged() : undefined));
  return (
    <div className="form-fields support-states">
      {row.rides.map(({ rideId, version, direction, driverRole, driver, resourceId, seats, leavesAt, state, words }) => (
        <Select
          key={rideId}
          label={rideWords({ direction, driverRole, state, words })}
          choices={RIDE_STATES}
          value={state}
          onChange={(next) =>
            then(
              ride.run(
                {
                  input: { rideId, version, hearingId, direction, driverRole, driver, resourceId, seats, leavesAt, state: next },
                },
                t('saved'),
              ),
            )
          }
        />
      ))}
      {row.uses.map(({ resourceUseId, resourceId, version, name, state }) => (
        <Select
          key={resourceUseId}
          label={name}
          choices={USE_STATES}
          value={state}
          onChange={(next) => then(use.run({ input: { resourceUseId, version, hearingId, resourceId, state: next } }, t('saved')))}
        />
      ))}
      {row.checks.map(({ item, version, words, state }) => (
        <Select
          key={item}
          label={words}
          choices={CHECK_STATES}
          value={state}
          onChange={(next) => then(check.run({ input: { hearingId, version, item, state: next } }, t('saved')))}
        />
      ))}
    </div>
  );
}
