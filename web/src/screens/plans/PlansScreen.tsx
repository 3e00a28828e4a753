import './plans.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PlansDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ResourcesPart } from './ResourcesPart.tsx';
import { TemplatesPart } from './TemplatesPart.tsx';

/** From what sessions are made ahead, and what a session needs: people and things with their own calendars. */
export function PlansScreen() {
  const { t } = useTranslation('plans');
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'resources' ? 'resources' : 'templates';
  const show = (key: string): void => setSearch(key === 'resources' ? { view: 'resources' } : {}, { replace: true });
  const asked = useQuery(PlansDocument);
  const again = (): void => void asked.refetch().catch(() => undefined);
  useKeys([{ key: 'K', words: t('keyView'), group: t('keyGroup'), act: () => show(view === 'templates' ? 'resources' : 'templates') }]);
  const plans = asked.data;
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Waits asked={asked} rows={8}>
        {plans === undefined ? null : (
          <Tabs
            label={t('title')}
            value={view}
            onChange={show}
            parts={[
              {
                key: 'templates',
                words: t('tabTemplates'),
                number: plans.sessionTemplates.filter(({ stands }) => stands).length,
                panel: <TemplatesPart templates={plans.sessionTemplates} court={plans.courtResources} onChanged={again} />,
              },
              {
                key: 'resources',
                words: t('tabResources'),
                number: plans.courtResources.resources.filter(({ active }) => active).length,
                panel: <ResourcesPart court={plans.courtResources} onChanged={again} />,
              },
            ]}
          />
        )}
      </Waits>
    </>
  );
}
