import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WarrantSheetDocument, type SheetOfWarrantFragment } from '../../gql/graphql.ts';
import { instantDay, instantTime, longDate, shortDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { WarrantActs } from './WarrantActs.tsx';
import { WarrantState } from './WarrantLine.tsx';

interface WarrantPanelProps {
  readonly warrantId: string;
  readonly onChanged: () => void;
}

/** One warrant: what is not final about it, what may be done now, on what it rests, and each step with its time. */
export function WarrantPanel({ warrantId, onChanged }: WarrantPanelProps) {
  const asked = useQuery(WarrantSheetDocument, { variables: { warrantId } });
  const again = (): void => {
    void asked.refetch().catch(() => undefined);
    onChanged();
  };
  const sheet = asked.data?.warrant ?? null;
  return (
    <Waits asked={asked} rows={6}>
      {sheet === null ? (
        <NothingHere page={false} />
      ) : (
        <>
          <Head sheet={sheet} />
          <WarrantActs key={sheet.line.warrant.version} sheet={sheet} onDone={again} />
          <Steps sheet={sheet} />
          <Papers sheet={sheet} />
        </>
      )}
    </Waits>
  );
}

function Head({ sheet }: { readonly sheet: SheetOfWarrantFragment }) {
  const { t } = useTranslation('warrants');
  const { line, endedWords } = sheet;
  return (
    <Pleading margin={<span className="small">{line.warrant.issuedOn === null ? '' : shortDay(line.warrant.issuedOn)}</span>}>
      <div className="warrant-head">
        <h2 className="warrant-title">
          {line.chosenName === null ? t('closedCase') : <Name of={line.chosenName} />} <span className="second">{line.kindWords}</span>
        </h2>
        <WarrantState line={line} />
        {line.notFinal.map((words) => (
          <StateWord key={words} family="stop" shape="triangle">
            {words}
          </StateWord>
        ))}
        <Facts sheet={sheet} />
        {endedWords === null ? null : <p className="second">{t('ended', { words: endedWords })}</p>}
        <div className="button-row">
          {line.caseId === null ? null : <ButtonLink href={`/cases/${line.caseId}`}>{t('openCase')}</ButtonLink>}
        </div>
      </div>
    </Pleading>
  );
}

function Facts({ sheet: { line, authority } }: { readonly sheet: SheetOfWarrantFragment }) {
  const { t } = useTranslation('warrants');
  return (
    <dl className="facts">
      {line.reasonWords === null ? null : (
        <>
          <dt>{t('reason')}</dt>
          <dd>{line.reasonWords}</dd>
        </>
      )}
      {authority === null ? null : (
        <>
          <dt>{t('authority')}</dt>
          <dd>
            <Cite cite={authority} />
          </dd>
        </>
      )}
      <dt>{t('holder')}</dt>
      <dd>{line.holderWords}</dd>
      <dt>{t('serviceProof')}</dt>
      <dd>{line.serviceWords}</dd>
      {line.heldUntil === null ? null : (
        <>
          <dt>{t('held')}</dt>
          <dd className="record">{longDate(line.heldUntil)}</dd>
        </>
      )}
    </dl>
  );
}

/** What happened, oldest first: the time in the margin, who at the holder answered and how beside it. */
function Steps({ sheet: { steps } }: { readonly sheet: SheetOfWarrantFragment }) {
  const { t } = useTranslation('warrants');
  return (
    <section aria-label={t('steps')}>
      <PanelHead level={3} title={t('steps')} />
      <ol className="pleading-rows">
        {steps.map((step) => (
          <Pleading key={step.warrantStepId} as="li" margin={<StepTime at={step.at} />}>
            <p className="strong">{step.stepWords}</p>
            <p className="second small">{[step.byWords, step.howWords, step.byName].filter((words) => words !== null).join(' · ')}</p>
          </Pleading>
        ))}
      </ol>
    </section>
  );
}

function StepTime({ at }: { readonly at: string }) {
  return (
    <>
      <span className="strong">{instantTime(at)}</span>
      <br />
      <span className="caption">{shortDay(instantDay(at))}</span>
    </>
  );
}

function Papers({ sheet: { papers } }: { readonly sheet: SheetOfWarrantFragment }) {
  const { t } = useTranslation('warrants');
  if (papers.length === 0) return null;
  return (
    <section aria-label={t('papers')}>
      <PanelHead level={3} title={t('papers')} />
      <div className="warrant-papers button-row">
        {papers.map((paper) =>
          paper.isReady ? (
            <ButtonLink key={paper.documentId} href={`/documents/${paper.documentId}`} target="_blank" icon="paper">
              {paper.title}
            </ButtonLink>
          ) : (
            <span key={paper.documentId} className="paper-waiting">
              {paper.title} <span className="caption">{t('noPaper')}</span>
            </span>
          ),
        )}
      </div>
    </section>
  );
}
