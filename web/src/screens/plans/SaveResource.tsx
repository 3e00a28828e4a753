import { parseSaveResource } from '@starling/shared/forms/parse-resource';
import { RESOURCE_KIND } from '@starling/shared/vocabulary/resource';
import { useTranslation } from 'react-i18next';
import { SaveResourceDocument, type ResourceInput, type ResourceLineFragment, type ResourcesOfCourtFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Field, NumberField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

const KINDS = choicesOf(RESOURCE_KIND);
const ANY = 'any';

interface ResourceDraft {
  readonly kind: string;
  readonly name: string;
  readonly language: string;
  readonly capacity: number;
  readonly courthouseId: string;
}

const EMPTY: ResourceDraft = { kind: 'interpreter', name: '', language: '', capacity: 1, courthouseId: ANY };

function draftOf(resource: ResourceLineFragment | undefined): ResourceDraft {
  if (resource === undefined) return EMPTY;
  const { kind, name, language, capacity, courthouseId } = resource;
  return { kind, name, language: language ?? '', capacity, courthouseId: courthouseId ?? ANY };
}

interface SaveResourceProps {
  /** The one that is changed; left out for a new one. */
  readonly resource?: ResourceLineFragment;
  readonly court: ResourcesOfCourtFragment;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** An interpreter, a room, a waiting place, a vehicle or the dog, with a calendar of its own from now on. */
export function SaveResource({ resource, court, onEntered, onClose }: SaveResourceProps) {
  const { t } = useTranslation('plans');
  const entry = useEntry({
    document: SaveResourceDocument,
    empty: draftOf(resource),
    inputOf: ({ language, courthouseId, ...typed }: ResourceDraft): ResourceInput => ({
      ...(resource === undefined ? {} : { resourceId: resource.resourceId, version: resource.version }),
      ...typed,
      language: typed.kind === 'interpreter' ? textOrNull(language) : null,
      courthouseId: courthouseId === ANY ? null : courthouseId,
    }),
    parse: parseSaveResource,
    onEntered: () => {
      say({ words: resource === undefined ? t('resourceSaved') : t('resourceChanged'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form
      className="form-body"
      aria-label={resource === undefined ? t('enterResource') : t('changeOf', { name: resource.name })}
      onSubmit={entry.onSubmit}
    >
      <RadioChips
        label={t('kind')}
        chips={KINDS}
        value={KINDS.find(({ key }) => key === draft.kind)?.key ?? null}
        onChange={(kind) => change({ kind })}
      />
      <div className="form-fields">
        <Field label={t('name')} value={draft.name} onChange={(name) => change({ name })} problems={problemsAt('name')} />
        {draft.kind === 'interpreter' ? (
          <Field
            label={t('language')}
            value={draft.language}
            onChange={(language) => change({ language })}
            problems={problemsAt('language')}
          />
        ) : null}
        <NumberField
          label={t('capacity')}
          value={draft.capacity}
          min={1}
          max={100}
          onChange={(capacity) => change({ capacity })}
          problems={problemsAt('capacity')}
        />
        <Select
          label={t('courthouse')}
          choices={[
            { key: ANY, words: t('anyCourthouse') },
            ...court.courthouses.map(({ courthouseId, name }) => ({ key: courthouseId, words: name })),
          ]}
          value={draft.courthouseId}
          onChange={(courthouseId) => change({ courthouseId })}
        />
      </div>
      <EntryFoot {...entry.foot} act={t('saveIt')} onClose={onClose} />
    </form>
  );
}
