import { parseEndPart } from '@starling/shared/forms/parse-part';
import { useTranslation } from 'react-i18next';
import { EndPartDocument, type EndPartInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { DateField } from '../../ui/Field.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PartLine } from './part-draft.ts';
import { toldChange } from './told-change.ts';

interface EndDraft {
  readonly participationId: string;
  readonly untilOn: string;
  readonly withoutCounsel: string;
  readonly enteredInError: boolean;
}

const NOTHING_FOUND = 'none';

interface EndPartProps {
  /** Those whose part has not ended, each in the words the screen may say now. */
  readonly parts: readonly (PartLine & { readonly words: string })[];
  /** What the judge may find so that a youth goes on without counsel; null for everybody else. */
  readonly finding: { readonly key: string; readonly words: string } | null;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Somebody's last day, or that the part was entered by mistake and is gone at once. Counsel for the youth is followed by another, unless the judge found that the youth goes on without. */
export function EndPart({ parts, finding, onEntered, onClose }: EndPartProps) {
  const { t } = useTranslation('people');
  const entry = useEntry({
    document: EndPartDocument,
    empty: { participationId: '', untilOn: '', withoutCounsel: NOTHING_FOUND, enteredInError: false },
    inputOf: ({ participationId, untilOn, withoutCounsel, enteredInError }: EndDraft): EndPartInput => ({
      participationId,
      // Nobody chosen yet: the court's own reading asks for the person, and the version goes with them.
      version: parts.find((one) => one.participationId === participationId)?.version ?? 1,
      untilOn: enteredInError ? null : textOrNull(untilOn),
      withoutCounsel: enteredInError || withoutCounsel === NOTHING_FOUND ? null : textOrNull(withoutCounsel),
      enteredInError,
    }),
    parse: parseEndPart,
    onEntered: ({ endPart: done }) => toldChange(done, { onClose, onEntered }),
  });
  const { draft, change, problemsAt } = entry;
  const chosen = parts.find((one) => one.participationId === draft.participationId);
  return (
    <form className="form-body" aria-label={t('end')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select
          label={t('whose')}
          placeholder={t('whosePlaceholder')}
          choices={parts.map(({ participationId, words }) => ({ key: participationId, words }))}
          value={chosen?.participationId ?? null}
          onChange={(participationId) => change({ participationId, withoutCounsel: NOTHING_FOUND })}
          problems={problemsAt('participationId')}
        />
        <div>
          <Tick ticked={draft.enteredInError} onChange={(enteredInError) => change({ enteredInError })}>
            {t('inError')}
          </Tick>
          <p className="caption">{t('inErrorHint')}</p>
        </div>
        {draft.enteredInError ? null : (
          <DateField
            label={t('untilOn')}
            hint={t('lastDayHint')}
            value={draft.untilOn}
            onChange={(untilOn) => change({ untilOn })}
            problems={problemsAt('untilOn')}
          />
        )}
        {chosen?.role === 'minors_counsel' && finding !== null && !draft.enteredInError ? (
          <Select
            label={t('finding')}
            choices={[
              { key: NOTHING_FOUND, words: t('nothingFound') },
              { key: finding.key, words: finding.words },
            ]}
            value={draft.withoutCounsel}
            onChange={(withoutCounsel) => change({ withoutCounsel })}
            problems={problemsAt('withoutCounsel')}
          />
        ) : null}
      </div>
      <EntryFoot {...entry.foot} act={t(draft.enteredInError ? 'takeBack' : 'endIt')} onClose={onClose} />
    </form>
  );
}
