import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { FIELD, withResult } from './record-draft.ts';
import { standsIn } from './shown-record.ts';
import type { RecordInHand } from './use-record.ts';
import { whyNotResult } from './why-not-result.ts';

/** The matter waits for a later call today: saved at once, with everything that is typed. */
export function TrailMatter({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('session');
  const { matter } = record;
  const why = whyNotResult(matter, 'trailed', t('result.notNow'));
  const trail = () =>
    void record.save((now) => (now.result === 'TRAILED' ? now : withResult(now, 'TRAILED', standsIn(matter, FIELD.result))));
  useKeys([{ key: 'T', words: t('keys.trail'), group: t('keys.act'), act: why === undefined ? trail : undefined, why, rank: 23 }]);
  return (
    <Button keyHint="T" busy={record.busy} why={why} whyShown={false} onPress={trail}>
      {t('record.trail')}
    </Button>
  );
}
