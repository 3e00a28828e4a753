import { parseWriteLine } from '@starling/shared/forms/parse-staffing';
import { OPT_IN_WORDS } from '@starling/shared/staffing/privileged';
import { STAFFING_LINE_KIND } from '@starling/shared/vocabulary/staffing';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteLineDocument, type StaffingPageFragment, type StaffingYouthFragment, type WriteLineInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { Field } from '../../ui/Field.tsx';
import { RadioChips, Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

const KINDS = choicesOf(STAFFING_LINE_KIND);

interface LineDraft {
  readonly agency: string;
  readonly kind: string;
  readonly words: string;
  readonly askInChambers: boolean;
  readonly doNotRaise: boolean;
  readonly optedIn: boolean;
}

interface WriteLineProps {
  readonly row: StaffingYouthFragment;
  readonly staffing: StaffingPageFragment;
  readonly onWritten: () => void;
  readonly onClose: () => void;
}

/** One sentence for one agency: the hand stays in the field, Enter keeps the line and begins the next. */
export function WriteLine({ row, staffing, onWritten, onClose }: WriteLineProps) {
  const { t } = useTranslation('staffing');
  const names = useNames();
  const fieldId = useId();
  const { hearingId } = row;
  const { writesFor, whyNotOptIn, session } = staffing;
  const empty: LineDraft = {
    agency: writesFor[0]?.agency ?? '',
    kind: 'went_well',
    words: '',
    askInChambers: false,
    doNotRaise: false,
    optedIn: false,
  };
  const entry = useEntry({
    document: WriteLineDocument,
    empty,
    inputOf: (typed: LineDraft): WriteLineInput => ({ ...typed, sessionId: session.sessionId, hearingId }),
    parse: parseWriteLine,
    onEntered: () => {
      say({ words: t('saved'), tone: 'good' });
      document.getElementById(fieldId)?.focus();
      onWritten();
    },
  });
  const { draft, change, problemsAt } = entry;
  const isPrivileged = writesFor.some(({ agency, isPrivileged: privileged }) => privileged && agency === draft.agency);
  return (
    <form className="form-body" aria-label={t('writeOf', { who: names.name(row.chosenName, row.place) })} onSubmit={entry.onSubmit}>
      {writesFor.length < 2 ? null : (
        <Select
          label={t('forAgency')}
          choices={writesFor.map(({ agency, words }) => ({ key: agency, words }))}
          value={draft.agency}
          onChange={(agency) => change({ agency })}
          problems={problemsAt('agency')}
        />
      )}
      <RadioChips
        label={t('about')}
        chips={KINDS}
        value={KINDS.find(({ key }) => key === draft.kind)?.key ?? null}
        onChange={(kind) => change({ kind })}
      />
      <Field
        id={fieldId}
        label={t('line')}
        hint={t('lineHint')}
        value={draft.words}
        onChange={(words) => change({ words })}
        problems={problemsAt('words')}
      />
      <div className="staffing-ticks">
        <Tick ticked={draft.askInChambers} onChange={(askInChambers) => change({ askInChambers })}>
          {t('chambers')}
        </Tick>
        <Tick ticked={draft.doNotRaise} onChange={(doNotRaise) => change({ doNotRaise })}>
          {t('notAloud')}
        </Tick>
        {isPrivileged && whyNotOptIn === null ? (
          <Tick ticked={draft.optedIn} onChange={(optedIn) => change({ optedIn })}>
            {t('optIn')}
          </Tick>
        ) : null}
      </div>
      {isPrivileged ? <p className="caption">{whyNotOptIn ?? OPT_IN_WORDS}</p> : null}
      <EntryFoot {...entry.foot} act={t('writeIt')} onClose={onClose} />
    </form>
  );
}
