import { sayLanguage } from '@starling/shared/calendar/finder/finder-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RetireResourceDocument,
  TakeBackUnavailabilityDocument,
  type AwayLineFragment,
  type ResourceLineFragment,
  type ResourcesOfCourtFragment,
} from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { RowPanel } from '../../parts/forms/RowPanel.tsx';
import { useTold } from '../../parts/use-told.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { EnterAway } from './EnterAway.tsx';
import { SaveResource } from './SaveResource.tsx';

interface ResourcesPartProps {
  readonly court: ResourcesOfCourtFragment;
  readonly onChanged: () => void;
}

/** What a session can need, and when somebody or something cannot be had. */
export function ResourcesPart({ court, onChanged }: ResourcesPartProps) {
  const { t } = useTranslation('plans');
  const { acts } = useViewer();
  const mayChange = acts.includes('resources.change');
  const why = mayChange ? undefined : t('notYours');
  const away = court.unavailability.filter(({ stands }) => stands);
  return (
    <div className="plans">
      {court.resources.length === 0 ? (
        <p className="second">{t('resourcesNone')}</p>
      ) : (
        <ResourceTable court={court} mayChange={mayChange} onChanged={onChanged} />
      )}
      <FormPanel title={t('enterResource')} keyHint="N" keyGroup={t('keyGroup')} why={why}>
        {(close) => <SaveResource court={court} onEntered={onChanged} onClose={close} />}
      </FormPanel>
      <h2>{t('away')}</h2>
      <p className="second small">{t('awaySub')}</p>
      {away.length === 0 ? (
        <p className="second">{t('awayNone')}</p>
      ) : (
        <AwayTable away={away} mayChange={mayChange} onChanged={onChanged} />
      )}
      <FormPanel title={t('enterAway')} keyHint="A" keyGroup={t('keyGroup')} why={why}>
        {(close) => <EnterAway court={court} onEntered={onChanged} onClose={close} />}
      </FormPanel>
    </div>
  );
}

interface ResourceTableProps {
  readonly court: ResourcesOfCourtFragment;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

function ResourceTable({ court, mayChange, onChanged }: ResourceTableProps) {
  const { t } = useTranslation('plans');
  const { run, busy } = useTold(RetireResourceDocument);
  const [changing, setChanging] = useState<string | null>(null);
  const retire = async ({ resourceId, version }: ResourceLineFragment): Promise<void> => {
    if (await run({ input: { resourceId, version } }, t('retired'))) onChanged();
  };
  const columns: readonly TableColumn<ResourceLineFragment>[] = [
    { key: 'name', label: t('name'), head: true, cell: ({ name }) => name },
    {
      key: 'kind',
      label: t('kind'),
      cell: ({ kindWords, language }) => [kindWords, ...(language === null ? [] : [sayLanguage(language)])].join(', '),
    },
    { key: 'capacity', label: t('capacity'), numeric: true, cell: ({ capacity }) => capacity },
    { key: 'place', label: t('courthouse'), cell: ({ courthouse }) => courthouse ?? t('anyCourthouse') },
    {
      key: 'state',
      label: t('state'),
      cell: ({ active }) => (active ? t('canBeAsked') : <StateWord shape="dash">{t('isRetired')}</StateWord>),
    },
    {
      key: 'away',
      label: t('resourceAway'),
      cell: ({ resourceId }) => <AwayOf lines={court.unavailability.filter((one) => one.stands && one.subjectId === resourceId)} />,
    },
  ];
  const act: TableColumn<ResourceLineFragment> = {
    key: 'act',
    label: t('act'),
    cell: (one) =>
      one.active ? (
        <span className="plan-acts">
          <Button kind="quiet" label={t('changeOf', { name: one.name })} onPress={() => setChanging(one.resourceId)}>
            {t('change')}
          </Button>
          <TakeBack
            words={one.name}
            asks={{ act: t('askRetire.act'), sure: t('askRetire.sure'), yes: t('askRetire.yes') }}
            busy={busy}
            onTakeBack={() => void retire(one)}
          />
        </span>
      ) : null,
  };
  return (
    <Table
      caption={t('tabResources')}
      columns={mayChange ? [...columns, act] : columns}
      rows={court.resources}
      idOf={({ resourceId }) => resourceId}
      below={(one) =>
        mayChange && one.active ? (
          <RowPanel
            title={t('changeOf', { name: one.name })}
            keyGroup={t('keyGroup')}
            isOpen={one.resourceId === changing}
            onClose={() => setChanging(null)}
          >
            {(close) => <SaveResource key={one.version} resource={one} court={court} onEntered={onChanged} onClose={close} />}
          </RowPanel>
        ) : null
      }
    />
  );
}

function AwayOf({ lines }: { readonly lines: readonly AwayLineFragment[] }) {
  const { t } = useTranslation('plans');
  if (lines.length === 0) return <span className="third">{t('resourceAwayNone')}</span>;
  return (
    <ul>
      {lines.map(({ unavailabilityId, sentence }) => (
        <li key={unavailabilityId} className="small">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

interface AwayTableProps {
  readonly away: readonly AwayLineFragment[];
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

function AwayTable({ away, mayChange, onChanged }: AwayTableProps) {
  const { t } = useTranslation('plans');
  const { run, busy } = useTold(TakeBackUnavailabilityDocument);
  const takeBack = async ({ unavailabilityId, version }: AwayLineFragment): Promise<void> => {
    if (await run({ input: { unavailabilityId, version } }, t('awayTakenBack'))) onChanged();
  };
  const columns: readonly TableColumn<AwayLineFragment>[] = [
    { key: 'who', label: t('whoAway'), head: true, cell: ({ subject }) => subject },
    { key: 'when', label: t('when'), cell: ({ sentence }) => sentence },
    {
      key: 'hardness',
      label: t('hardness'),
      cell: ({ hardness, weight }) =>
        hardness === 'hard' ? (
          <StateWord family="stop" shape="cross">
            {t('hard')}
          </StateWord>
        ) : (
          <StateWord family="care" shape="half">
            {t('soft', { weight })}
          </StateWord>
        ),
    },
    {
      key: 'sessions',
      label: t('standing'),
      cell: ({ sessionsStanding }) =>
        sessionsStanding === 0 ? (
          t('standingNone')
        ) : (
          <StateWord family="stop" shape="triangle">
            {t('standingOf', { count: sessionsStanding })}
          </StateWord>
        ),
    },
  ];
  const act: TableColumn<AwayLineFragment> = {
    key: 'act',
    label: t('act'),
    cell: (one) => (
      <TakeBack
        words={one.subject}
        asks={{ act: t('askAway.act'), sure: t('askAway.sure'), yes: t('askAway.yes') }}
        busy={busy}
        onTakeBack={() => void takeBack(one)}
      />
    ),
  };
  return (
    <Table
      caption={t('away')}
      columns={mayChange ? [...columns, act] : columns}
      rows={away}
      idOf={({ unavailabilityId }) => unavailabilityId}
    />
  );
}
