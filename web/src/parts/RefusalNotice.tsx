import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { causesOf, type RefusalLike } from './refusals.ts';

/** A refusal with everything that stands in the way: cause, remedy, cite. Spoken once; focus goes to its first cause. */
export function RefusalNotice({
  refusal,
  fieldId,
}: {
  readonly refusal: RefusalLike | null | undefined;
  readonly fieldId?: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('common');
  // The same refusal keeps its causes: drawn again by somebody's change it must not take the hand a second time.
  const causes = useMemo(() => (refusal ? causesOf(refusal, fieldId) : []), [refusal, fieldId]);
  if (refusal === null || refusal === undefined) return null;
  return (
    <Notice refusal causes={causes} title={causes.length > 1 ? t('refusedTitle', { count: causes.length }) : undefined}>
      <Meanwhile since={refusal.since ?? []} />
    </Notice>
  );
}

/** What others did since this was read, oldest first. */
function Meanwhile({ since }: { readonly since: readonly string[] }) {
  const { t } = useTranslation('common');
  if (since.length === 0) return null;
  return (
    <>
      <p className="strong">{t('meanwhile')}</p>
      <ul className="notice-causes">
        {since.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
