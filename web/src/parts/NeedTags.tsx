import type { DocketLineFragment, NeedKind } from '../gql/graphql.ts';
import type { IconName } from '../ui/icons.tsx';
import { Tag, type Family } from '../ui/Tag.tsx';

const NEED_LOOKS = {
  CUSTODY: { shape: 'house', family: 'ink' },
  INTERPRETER: { shape: 'speech', family: 'ink' },
  REMOTE: { shape: 'screen', family: 'ink' },
  WARRANT: { shape: 'marked', family: 'stop' },
  DUAL_CASE: { shape: 'rings', family: 'ink' },
  KEEP_APART: { shape: 'apart', family: 'apart' },
  SUPPORT_PERSON: { shape: 'person', family: 'ink' },
  NOT_ALOUD: { shape: 'covered', family: 'ink' },
  OTHER: { shape: 'dash', family: 'ink' },
  AWAY: { shape: 'dash', family: 'ink' },
} as const satisfies Record<NeedKind, { readonly shape: IconName; readonly family: Family }>;

/** What a row needs, in words; the shape is the second signal and the colour the third. */
export function NeedTags({ needs }: { readonly needs: DocketLineFragment['needs'] }) {
  if (needs.length === 0) return null;
  return (
    <div className="tags">
      {needs.map((need) => (
        <Tag key={`${need.kind}${need.words}`} shape={NEED_LOOKS[need.kind].shape} family={NEED_LOOKS[need.kind].family}>
          {need.words}
        </Tag>
      ))}
    </div>
  );
}
