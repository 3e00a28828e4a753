import { parseAttend } from '@starling/shared/forms/parse-staffing';
import { STAFFING_ATTENDANCE } from '@starling/shared/vocabulary/staffing';
import { useTranslation } from 'react-i18next';
import { AttendDocument, type AttendInput, type StaffingPageFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Field } from '../../ui/Field.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { StateWord } from '../../ui/Tag.tsx';

const STATES = choicesOf(STAFFING_ATTENDANCE);
const LOOK = {
  present: { family: 'good', shape: 'check' },
  absent: { family: 'care', shape: 'dash' },
  expected: { family: 'ink', shape: 'square' },
} as const;

interface TableProps {
  readonly staffing: StaffingPageFragment;
  readonly onChanged: () => void;
}

/** Who came for each agency: the quorum in one look. */
export function AtTheTable({ staffing, onChanged }: TableProps) {
  const { t } = useTranslation('staffing');
  const mine = staffing.attendance.filter(({ mayEnter }) => mayEnter);
  return (
    <section className="staffing-panel" aria-label={t('table')}>
      <PanelHead title={t('table')} aside={t('tableSub')} />
      <ul className="staffing-table">
        {staffing.attendance.map(({ agency, agencyWords, name, state, stateWords, isRequired }) => (
          <li key={agency}>
            <span>
              {agencyWords}
              {isRequired ? <span className="caption"> {t('required')}</span> : null}
            </span>
            <span className="second">{name ?? t('nobody')}</span>
            <StateWord {...(isState(state) ? LOOK[state] : LOOK.expected)}>{stateWords}</StateWord>
          </li>
        ))}
      </ul>
      {mine.length === 0 ? null : (
        <FormPanel title={t('enterWho')} keyGroup={t('keyGroup')}>
          {(close) => <EnterWho mine={mine} sessionId={staffing.session.sessionId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      )}
    </section>
  );
}

interface EnterWhoProps {
  readonly mine: StaffingPageFragment['attendance'];
  readonly sessionId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

function EnterWho({ mine, sessionId, onEntered, onClose }: EnterWhoProps) {
  const { t } = useTranslation('staffing');
  const viewer = useViewer();
  const entry = useEntry({
    document: AttendDocument,
    empty: { agency: mine[0]?.agency ?? '', name: mine.length === 1 ? viewer.name : '', state: 'present' },
    inputOf: (typed: { readonly agency: string; readonly name: string; readonly state: string }): AttendInput => ({ ...typed, sessionId }),
    parse: parseAttend,
    onEntered: () => {
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('enterWho')} onSubmit={entry.onSubmit}>
      {mine.length < 2 ? null : (
        <Select
          label={t('agency')}
          choices={mine.map(({ agency, agencyWords }) => ({ key: agency, words: agencyWords }))}
          value={draft.agency}
          onChange={(agency) => change({ agency })}
        />
      )}
      <Field label={t('name')} value={draft.name} onChange={(name) => change({ name })} problems={problemsAt('name')} />
      <RadioChips
        label={t('state')}
        chips={STATES}
        value={STATES.find(({ key }) => key === draft.state)?.key ?? null}
        onChange={(state) => change({ state })}
      />
      <EntryFoot {...entry.foot} act={t('enter')} onClose={onClose} />
    </form>
  );
}

function isState(state: string): state is keyof typeof LOOK {
  return Object.hasOwn(LOOK, state);
}
