import { useTranslation } from 'react-i18next';
import { EndSessionTemplateDocument, type ResourcesOfCourtFragment, type TemplateLineFragment } from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { clockTimeFull, shortDate } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { useTold } from '../../parts/use-told.ts';
import { useViewer } from '../../parts/viewer.ts';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { GenerateAhead } from './GenerateAhead.tsx';
import { SaveTemplate } from './SaveTemplate.tsx';

interface TemplatesPartProps {
  readonly templates: readonly TemplateLineFragment[];
  readonly court: ResourcesOfCourtFragment;
  readonly onChanged: () => void;
}

/** The templates of the court, and the sessions that are made ahead from them. */
export function TemplatesPart({ templates, court, onChanged }: TemplatesPartProps) {
  const { t } = useTranslation('plans');
  const { acts } = useViewer();
  const why = acts.includes('calendar.plan') ? undefined : t('notYours');
  return (
    <div className="plans">
      {templates.length === 0 ? (
        <Empty title={t('templatesNone')}>
          <p>{t('templatesNoneSub')}</p>
        </Empty>
      ) : (
        <ul className="plan-list">
          {templates.map((template) => (
            <TemplateRow key={template.templateId} template={template} court={court} mayPlan={why === undefined} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <FormPanel title={t('enterTemplate')} keyHint="N" keyGroup={t('keyGroup')} why={why}>
        {(close) => <SaveTemplate template={null} court={court} onEntered={onChanged} onClose={close} />}
      </FormPanel>
      <GenerateAhead why={why} onChanged={onChanged} />
    </div>
  );
}

interface TemplateRowProps {
  readonly template: TemplateLineFragment;
  readonly court: ResourcesOfCourtFragment;
  readonly mayPlan: boolean;
  readonly onChanged: () => void;
}

function TemplateRow({ template, court, mayPlan, onChanged }: TemplateRowProps) {
  const { t } = useTranslation('plans');
  const { run, busy } = useTold(EndSessionTemplateDocument);
  const { templateId, version, name } = template;
  const end = async (): Promise<void> => {
    if (await run({ input: { templateId, version } }, t('templateEnded'))) onChanged();
  };
  return (
    <li className="plan-row">
      <span className="plan-words">
        <span>
          <span className="strong">{name}</span> <span className="second">{template.recurs}</span>
        </span>
        <span className="small">
          {t('templateLine', {
            from: clockTimeFull(template.startsAt),
            to: clockTimeFull(template.endsAt),
            department: template.department,
            judge: template.judge,
          })}
        </span>
        <span className="caption">
          {[
            t('limits', { count: template.minutesCapacity }),
            ...(template.hearingsCapacity === null ? [] : [t('limitsBy', { count: template.hearingsCapacity })]),
            template.plannedUntil === null ? t('plannedNone') : t('planned', { on: shortDate(template.plannedUntil) }),
          ].join(' · ')}
        </span>
      </span>
      {template.stands ? null : <StateWord shape="dash">{t('ended')}</StateWord>}
      {mayPlan && template.stands ? (
        <span className="plan-acts">
          <FormPanel title={t('changeOf', { name })} keyGroup={t('keyGroup')}>
            {(close) => <SaveTemplate key={version} template={template} court={court} onEntered={onChanged} onClose={close} />}
          </FormPanel>
          <TakeBack
            words={name}
            asks={{ act: t('askEnd.act'), sure: t('askEnd.sure'), yes: t('askEnd.yes') }}
            busy={busy}
            onTakeBack={() => void end()}
          />
        </span>
      ) : null}
    </li>
  );
}
