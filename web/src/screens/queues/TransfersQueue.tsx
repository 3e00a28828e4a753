import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterReferral } from '../../features/move-referral/EnterReferral.tsx';
import { MoveReferral } from '../../features/move-referral/MoveReferral.tsx';
import type { ReferralRowFragment } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { RowPanel } from '../../parts/forms/RowPanel.tsx';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

const OLD_FROM_DAYS = 14;

interface TransfersQueueProps {
  readonly referrals: readonly ReferralRowFragment[];
  readonly onChanged: () => void;
}

/** Youths referred from other departments, until the file has arrived: who waits longest first, with the next step. */
export function TransfersQueue({ referrals, onChanged }: TransfersQueueProps) {
  const { t } = useTranslation('queues');
  const { acts } = useViewer();
  const mayChange = acts.includes('referral.change');
  const [changing, setChanging] = useState<string | null>(null);
  const columns = useReferralColumns(onChanged, mayChange ? setChanging : undefined);
  const waiting = referrals.filter(({ ageDays }) => ageDays > 0).length;
  return (
    <div className="queue-page">
      {referrals.length === 0 ? (
        <Empty title={t('transfersNone')}>
          <p>{t('transfersNoneSub')}</p>
        </Empty>
      ) : (
        <>
          <p role="status">{t('transfersShown', { count: waiting })}</p>
          <Table
            caption={t('tabTransfers')}
            columns={columns}
            rows={referrals}
            idOf={({ referralId }) => referralId}
            below={(referral) =>
              mayChange && referral.state === 'referred' ? (
                <RowPanel
                  title={t('changeReferral')}
                  keyGroup={t('keyGroup')}
                  isOpen={referral.referralId === changing}
                  onClose={() => setChanging(null)}
                >
                  {(close) => <EnterReferral key={referral.version} referral={referral} onEntered={onChanged} onClose={close} />}
                </RowPanel>
              ) : null
            }
          />
        </>
      )}
      {mayChange ? (
        <FormPanel title={t('enterReferral')} keyHint="N" keyGroup={t('keyGroup')}>
          {(close) => <EnterReferral onEntered={onChanged} onClose={close} />}
        </FormPanel>
      ) : null}
    </div>
  );
}

function useReferralColumns(
  onChanged: () => void,
  onChange: ((referralId: string) => void) | undefined,
): readonly TableColumn<ReferralRowFragment>[] {
  const { t } = useTranslation('queues');
  const names = useNames();
  return [
    {
      key: 'age',
      label: t('age'),
      cell: ({ ageDays }) =>
        ageDays === 0 ? (
          <span className="third">{t('done')}</span>
        ) : ageDays >= OLD_FROM_DAYS ? (
          <StateWord family="care" shape="triangle">
            {t('days', { count: ageDays })}
          </StateWord>
        ) : (
          t('days', { count: ageDays })
        ),
    },
    { key: 'who', label: t('who'), head: true, cell: ({ name, caseId }) => (caseId === null ? name : <Name of={name} />) },
    {
      key: 'from',
      label: t('from'),
      cell: ({ fromDepartment, referredByWords, referredOn }) =>
        t('fromLine', { department: fromDepartment, by: referredByWords, on: shortDate(referredOn) }),
    },
    {
      key: 'screening',
      label: t('screening'),
      cell: ({ tool, band }) => (tool === null ? t('screeningNone') : t('screeningLine', { tool, band: band ?? t('screeningNone') })),
    },
    { key: 'state', label: t('state'), cell: (referral) => <StandsWhere referral={referral} /> },
    {
      key: 'next',
      label: t('next'),
      cell: (referral) => (
        <div className="referral-next">
          <MoveReferral referral={referral} onMoved={onChanged} />
          {onChange === undefined || referral.state !== 'referred' ? null : (
            <Button
              kind="quiet"
              label={t('changeOf', {
                name: referral.caseId === null ? referral.name : names.name(referral.name),
                department: referral.fromDepartment,
              })}
              onPress={() => onChange(referral.referralId)}
            >
              {t('change')}
            </Button>
          )}
        </div>
      ),
    },
  ];
}

function StandsWhere({ referral }: { readonly referral: ReferralRowFragment }) {
  const { t } = useTranslation('queues');
  const { stateWords, declineWords, youthConsentOn, teamRecommends, missing } = referral;
  const recommends = teamRecommends === null ? [] : [teamRecommends ? t('recommends') : t('recommendsNot')];
  return (
    <div>
      {stateWords}
      <div className="caption">
        {[
          ...(declineWords === null ? [] : [declineWords]),
          youthConsentOn === null ? t('consentNone') : t('consent', { on: shortDate(youthConsentOn) }),
          ...recommends,
        ].join(' · ')}
      </div>
      {missing.map((words) => (
        <div key={words}>
          <StateWord family="care" shape="half">
            {words}
          </StateWord>
        </div>
      ))}
    </div>
  );
}
