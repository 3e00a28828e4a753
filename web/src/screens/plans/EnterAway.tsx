import { parseEnterUnavailability } from '@starling/shared/forms/parse-unavailability';
import { HARDNESS } from '@starling/shared/vocabulary/resource';
import { useTranslation } from 'react-i18next';
import { EnterUnavailabilityDocument, type ResourcesOfCourtFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Weekdays } from '../../parts/forms/Weekdays.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { DateField, Field, TimeField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { awayInput, emptyAway, subjectsOf, type AwayDraft } from './away-draft.ts';

const HOW = choicesOf(HARDNESS);
const DAYS = ['fromOn', 'untilOn'] as const;
const TIMES = ['startsAt', 'endsAt'] as const;

interface EnterAwayProps {
  readonly court: ResourcesOfCourtFragment;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A time in which somebody or something cannot be had, hard or soft: days, hours, days of the week. */
export function EnterAway({ court, onEntered, onClose }: EnterAwayProps) {
  const { t } = useTranslation('plans');
  const { today } = useViewer();
  const entry = useEntry({
    document: EnterUnavailabilityDocument,
    empty: emptyAway(today),
    inputOf: awayInput,
    parse: parseEnterUnavailability,
    onEntered: ({ enterUnavailability: done }) => {
      if (done.__typename === 'UnavailabilityChanged') say({ words: done.unavailability.sentence, tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  const field = (name: keyof Omit<AwayDraft, 'weekdays'>) => ({
    label: t(`awayField.${name}`),
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    problems: problemsAt(name),
  });
  const subjects = subjectsOf(court, { people: t('people'), resources: t('tabResources'), departments: t('departments') });
  return (
    <form className="form-body" aria-label={t('enterAway')} onSubmit={entry.onSubmit}>
      <Select
        {...field('subject')}
        placeholder={t('subjectPlaceholder')}
        choices={subjects}
        value={draft.subject === '' ? null : draft.subject}
        problems={problemsAt('subjectKind')}
      />
      <div className="form-fields">
        {DAYS.map((name) => (
          <DateField key={name} {...field(name)} />
        ))}
        {TIMES.map((name) => (
          <TimeField key={name} {...field(name)} />
        ))}
      </div>
      <Weekdays label={t('weekdays')} days={draft.weekdays} onChange={(weekdays) => change({ weekdays })} />
      <RadioChips
        label={t('hardness')}
        chips={HOW}
        value={HOW.find(({ key }) => key === draft.hardness)?.key ?? null}
        onChange={(hardness) => change({ hardness })}
      />
      <div className="form-fields">
        {draft.hardness === 'soft' ? <Field width="short" {...field('weight')} hint={t('weightHint')} /> : null}
        <Field {...field('words')} hint={t('awayWordsHint')} />
      </div>
      <EntryFoot {...entry.foot} act={t('saveIt')} onClose={onClose} />
    </form>
  );
}
