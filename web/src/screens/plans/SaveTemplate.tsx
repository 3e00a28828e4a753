import { parseSaveSessionTemplate } from '@starling/shared/forms/parse-session-template';
import { SESSION_KIND, TEMPLATE_FREQUENCY } from '@starling/shared/vocabulary/session';
import { useTranslation } from 'react-i18next';
import { SaveSessionTemplateDocument, type ResourcesOfCourtFragment, type TemplateLineFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Weekdays } from '../../parts/forms/Weekdays.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Field, FieldNotes, NumberField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { draftOf, emptyTemplate, templateInput, type TemplateDraft } from './template-draft.ts';
import { TemplateTimes } from './TemplateTimes.tsx';

const KINDS = choicesOf(SESSION_KIND);
const FREQUENCIES = choicesOf(TEMPLATE_FREQUENCY);
const NTH = [
  { key: '1', words: 'n1' },
  { key: '2', words: 'n2' },
  { key: '3', words: 'n3' },
  { key: '4', words: 'n4' },
  { key: '5', words: 'n5' },
  { key: '-1', words: 'last' },
] as const;

interface SaveTemplateProps {
  readonly template: TemplateLineFragment | null;
  readonly court: ResourcesOfCourtFragment;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A sitting that comes back: what it is called, where, who sits, when it recurs, its hours and its limits. */
export function SaveTemplate({ template, court, onEntered, onClose }: SaveTemplateProps) {
  const { t } = useTranslation('plans');
  const { today } = useViewer();
  const entry = useEntry({
    document: SaveSessionTemplateDocument,
    empty: template === null ? emptyTemplate(today) : draftOf(template),
    inputOf: (typed: TemplateDraft) => templateInput(typed, template),
    parse: parseSaveSessionTemplate,
    onEntered: () => {
      say({ words: t('templateSaved'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  const judges = court.people.filter(({ subjectKind }) => subjectKind === 'bench_officer');
  return (
    <form className="form-body" aria-label={t('template')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Field label={t('name')} value={draft.name} onChange={(name) => change({ name })} problems={problemsAt('name')} />
        <Select label={t('kind')} choices={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} problems={problemsAt('kind')} />
        <Select
          label={t('department')}
          placeholder={t('departmentPlaceholder')}
          choices={court.departments.map(({ departmentId, name }) => ({ key: departmentId, words: name }))}
          value={draft.departmentId === '' ? null : draft.departmentId}
          onChange={(departmentId) => change({ departmentId })}
          problems={problemsAt('departmentId')}
        />
        <Select
          label={t('judge')}
          placeholder={t('judgePlaceholder')}
          choices={judges.map(({ subjectId, name }) => ({ key: subjectId, words: name }))}
          value={draft.benchOfficerId === '' ? null : draft.benchOfficerId}
          onChange={(benchOfficerId) => change({ benchOfficerId })}
          problems={problemsAt('benchOfficerId')}
        />
      </div>
      <div className="form-fields">
        <RadioChips
          label={t('frequency')}
          chips={FREQUENCIES}
          value={FREQUENCIES.find(({ key }) => key === draft.frequency)?.key ?? null}
          onChange={(frequency) => change({ frequency })}
        />
        <NumberField
          label={draft.frequency === 'monthly' ? t('everyMonths') : t('everyWeeks')}
          value={draft.every}
          min={1}
          max={52}
          onChange={(every) => change({ every })}
          problems={problemsAt('every')}
        />
        {draft.frequency === 'monthly' ? (
          <Select
            label={t('nth')}
            choices={NTH.map(({ key, words }) => ({ key, words: t(`nthOf.${words}`) }))}
            value={draft.nth}
            onChange={(nth) => change({ nth })}
            problems={problemsAt('nth')}
          />
        ) : null}
      </div>
      <div>
        <Weekdays label={t('weekdays')} days={draft.weekdays} onChange={(weekdays) => change({ weekdays })} />
        <FieldNotes field={{ label: t('weekdays'), problems: problemsAt('weekdays') }} id="template-weekdays-notes" />
      </div>
      <TemplateTimes draft={draft} onChange={change} problemsAt={problemsAt} />
      <EntryFoot {...entry.foot} act={t('saveIt')} onClose={onClose} />
    </form>
  );
}
