import type { ProvisionStatus } from '@starling/shared/law/us-ca/provisions/provision';
import type { CountingRuleStatus } from '@starling/shared/time/counting-rules';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/icons.tsx';
import { Tag, type Family } from '../../ui/Tag.tsx';

/** What a provision or a way of counting can say of itself. */
type MarkedStatus = ProvisionStatus | CountingRuleStatus;

const LOOK = {
  verified: ['good', 'check'],
  part: ['care', 'half'],
  unverified: ['care', 'square'],
  open: ['care', 'dash'],
  derived: ['ink', 'check'],
  policy: ['ink', 'dash'],
} as const satisfies Record<MarkedStatus, readonly [Family, IconName]>;

/** How sure we are, as a word with its shape. */
export function StatusMark({ status }: { readonly status: MarkedStatus }) {
  const { t } = useTranslation('law');
  const [family, shape] = LOOK[status];
  return (
    <Tag family={family} shape={shape}>
      {t(`status.${status}`)}
    </Tag>
  );
}
