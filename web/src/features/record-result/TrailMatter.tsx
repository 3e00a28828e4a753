import { useTranslation } from 'react-i18next';
import { RecordResultDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { whyNotResult } from './why-not-result.ts';

/** The matter waits for a later call today. */
export function TrailMatter({ matter }: { readonly matter: RecordColumnFragment }) {
  const { t } = useTranslation('session');
  const { run, busy } = useHearingAct(RecordResultDocument, matter.row);
  const why = whyNotResult(matter, 'trailed', t('result.notNow'));
  const trail = () =>
    void run((version) => ({
      input: { hearingId: matter.row.hearingId, version, result: 'TRAILED', goodCause: null, continuedToSessionId: null },
    }));
  useKeys([{ key: 'T', words: t('keys.trail'), group: t('keys.act'), act: why === undefined ? trail : undefined, why, rank: 23 }]);
  return (
    <Button keyHint="T" busy={busy} why={why} whyShown={false} onPress={trail}>
      {t('sign.trail')}
    </Button>
  );
}
