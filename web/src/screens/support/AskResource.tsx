import { useQuery } from '@apollo/client/react';
import { parseUseResource } from '@starling/shared/forms/parse-resource';
import { useTranslation } from 'react-i18next';
import { ResourcesToAskDocument, UseResourceDocument, type UseResourceInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

interface AskResourceProps {
  readonly hearingId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Asks for an interpreter, a room, a waiting place, a vehicle or the dog with a hearing. */
export function AskResource({ hearingId, onEntered, onClose }: AskResourceProps) {
  const { t } = useTranslation('support');
  const { data } = useQuery(ResourcesToAskDocument);
  const entry = useEntry({
    document: UseResourceDocument,
    empty: { resourceId: '' },
    inputOf: ({ resourceId }: { readonly resourceId: string }): UseResourceInput => ({ hearingId, resourceId, state: 'asked' }),
    parse: parseUseResource,
    onEntered: () => {
      say({ words: t('saved'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const resources = (data?.courtResources.resources ?? []).filter(({ active }) => active);
  return (
    <form className="form-body" aria-label={t('askResource')} onSubmit={entry.onSubmit}>
      <Select
        label={t('resource')}
        placeholder={t('resourcePlaceholder')}
        choices={resources.map(({ resourceId, kindWords, name, language }) => ({
          key: resourceId,
          words: name,
          detail: [kindWords, language].filter((words) => words !== null).join(', '),
        }))}
        value={entry.draft.resourceId === '' ? null : entry.draft.resourceId}
        onChange={(resourceId) => entry.change({ resourceId })}
        problems={entry.problemsAt('resourceId')}
      />
      <EntryFoot {...entry.foot} act={t('askIt')} onClose={onClose} />
    </form>
  );
}
