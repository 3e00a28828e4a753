import { parseRemoteConsent } from '@starling/shared/forms/parse-remote-consent';
import { useTranslation } from 'react-i18next';
import { RecordRemoteConsentDocument, type RecordRemoteConsentInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Cite } from '../../ui/Cite.tsx';
import { FieldNotes } from '../../ui/Field.tsx';
import { YesNo } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';

const QUESTIONS = ['consented', 'afterCounsel', 'codeWordAgreed'] as const;

type Answers = Readonly<Record<(typeof QUESTIONS)[number], boolean | null>>;

const UNANSWERED: Answers = { consented: null, afterCounsel: null, codeWordAgreed: null };

interface RemoteConsentProps {
  readonly hearing: { readonly hearingId: string; readonly version: number };
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** What the youth said about a remote hearing after talking with counsel: three questions, none of them answered beforehand. */
export function RemoteConsent({ hearing: { hearingId, version }, onEntered, onClose }: RemoteConsentProps) {
  const { t } = useTranslation(['needs', 'common']);
  const entry = useEntry({
    document: RecordRemoteConsentDocument,
    empty: UNANSWERED,
    // A question that was not answered is sent as none: the court's own reading asks for it first.
    inputOf: (typed: Answers) => ({ hearingId, version, counselAccountId: null, ...typed }) as RecordRemoteConsentInput,
    parse: parseRemoteConsent,
    onEntered: ({ recordRemoteConsent: done }) => {
      if (done.__typename === 'RemoteConsentRecorded') say({ words: done.words, tone: 'good' });
      onClose();
      onEntered();
    },
  });
  return (
    <form className="form-body" aria-label={t('remoteConsent')} onSubmit={entry.onSubmit}>
      <p className="second small">
        {t('remoteSub')} <Cite cite={{ text: 'WIC 679.5' }} />
      </p>
      {QUESTIONS.map((key) => (
        <div key={key} className="consent-question">
          <span>{t(`consent.${key}`)}</span>
          <YesNo
            label={t(`consent.${key}`)}
            value={entry.draft[key]}
            onChange={(answer) => entry.change({ [key]: answer })}
            words={{ yes: t('common:yes'), no: t('common:no') }}
          />
          <FieldNotes field={{ label: t(`consent.${key}`), problems: entry.problemsAt(key) }} id={`consent-${key}-${hearingId}`} />
        </div>
      ))}
      <EntryFoot {...entry.foot} act={t('recordIt')} onClose={onClose} />
    </form>
  );
}
