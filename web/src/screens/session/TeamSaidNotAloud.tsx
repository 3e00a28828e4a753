import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NotAloudDocument } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Tag } from '../../ui/Tag.tsx';

interface TeamSaidNotAloudProps {
  readonly hearingId: string;
  readonly sessionId: string;
}

/** How many things of the team are not said aloud: a covered count, and never a word of them. Only the judge sits at the team's table. */
export function TeamSaidNotAloud({ hearingId, sessionId }: TeamSaidNotAloudProps) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const { data } = useQuery(NotAloudDocument, { variables: { hearingId }, skip: seat !== 'JUDGE' });
  if (!data?.notAloud) return null;
  return (
    <p className="small">
      <Tag shape="covered">{data.notAloud.words}</Tag> <a href={`/staffing?session=${sessionId}`}>{t('matter.fromTeam')}</a>
    </p>
  );
}
