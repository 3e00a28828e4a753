import './outcome-card.css';
import { useTranslation } from 'react-i18next';
import type { OutcomeCardFragment } from '../gql/graphql.ts';
import { Cite } from '../ui/Cite.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Pleading } from '../ui/Pleading.tsx';
import { clockTimeFull, instantTime, longDay, shortDay, weekDay } from './dates.ts';
import { Covered, useNames } from './names/Name.tsx';
import { ownerWords } from './owner-words.ts';

type Paper = OutcomeCardFragment['documents'][number];

/** What a signature left for this person: the orders as spoken, the papers served, and what goes on. */
export function OutcomeCard({
  outcome,
  today,
  linked = true,
}: {
  readonly outcome: OutcomeCardFragment;
  readonly today: string;
  readonly linked?: boolean;
}) {
  const { t } = useTranslation('home');
  const names = useNames();
  const Title = linked ? 'h3' : 'h2';
  return (
    <Pleading as="article" width="card" margin={<OutcomeTime outcome={outcome} today={today} />}>
      <div className="outcome">
        <header>
          <Title className="record outcome-title">
            {names.name(outcome.chosenName, outcome.place)}: {outcome.result.charAt(0).toLowerCase()}
            {outcome.result.slice(1)}
          </Title>
          <NextDate outcome={outcome} />
        </header>
        <SpokenOrders orders={outcome.ordersSpoken} />
        <Papers papers={outcome.documents} as={linked ? 'h4' : 'h3'} />
        {outcome.goesOn.length === 0 ? null : (
          <Notice tone="care">
            {outcome.goesOn.map((line) => (
              <p key={line}>
                <span className="strong">{t('goesOn')}</span> {line}
              </p>
            ))}
          </Notice>
        )}
        {outcome.sealed ? (
          <p className="small second">
            {t('ownFile')} <Cite cite={{ text: 'WIC 786(g)' }} />.{' '}
            {outcome.reachableUntil === null ? '' : t('reachable', { day: longDay(outcome.reachableUntil) })}
          </p>
        ) : null}
        {linked ? (
          <div className="button-row">
            <ButtonLink href={`/outcomes/${outcome.outcomeId}`}>{t('open')}</ButtonLink>
          </div>
        ) : (
          <p className="small second">{t('notSaidTo')}</p>
        )}
      </div>
    </Pleading>
  );
}

function NextDate({ outcome }: { readonly outcome: OutcomeCardFragment }) {
  const { t } = useTranslation('home');
  if (outcome.nextOn === null) return null;
  const time = outcome.nextAt === null ? '' : clockTimeFull(outcome.nextAt);
  return <p className="second small">{t('nextDate', { day: weekDay(outcome.nextOn), time })}</p>;
}

function SpokenOrders({ orders }: { readonly orders: OutcomeCardFragment['ordersSpoken'] }) {
  const { t } = useTranslation('home');
  if (orders.length === 0) return null;
  return (
    <ol className="outcome-orders">
      {orders.map((order) => (
        <li key={order.orderId}>
          <span className="record third">{order.ordinal}</span>
          <span className="record">
            <Covered>{order.words}</Covered>
          </span>
          <span className="caption">
            {[ownerWords(order.ownerRole), order.dueOn === null ? '' : t('due', { on: shortDay(order.dueOn) })]
              .filter((one) => one !== '')
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

function OutcomeTime({ outcome, today }: { readonly outcome: OutcomeCardFragment; readonly today: string }) {
  const { t } = useTranslation('home');
  return (
    <>
      <span className="strong">{outcome.signedAt === null ? '' : instantTime(outcome.signedAt)}</span>
      <br />
      <span className="caption">{outcome.heldOn === today ? t('todayWord') : shortDay(outcome.heldOn)}</span>
    </>
  );
}

function Papers({ papers, as: Title }: { readonly papers: readonly Paper[]; readonly as: 'h3' | 'h4' }) {
  const { t } = useTranslation('home');
  if (papers.length === 0) return null;
  return (
    <section className="outcome-papers">
      <Title>
        {t('served')} <span className="caption">{t('servedPapers', { count: papers.length })}</span>
      </Title>
      <ul>
        {papers.map((paper) => (
          <li key={paper.documentId}>
            <PaperLink paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperLink({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('home');
  const about = [paper.pages === null ? '' : t('pages', { count: paper.pages }), paper.language === 'es' ? t('language.es') : '']
    .filter((one) => one !== '')
    .join(', ');
  if (paper.url === null)
    return (
      <span className="paper-waiting">
        {paper.title} <span className="caption">{t('notReady')}</span>
      </span>
    );
  return (
    <ButtonLink href={paper.url} target="_blank" icon="paper">
      {paper.title} <span className="caption">{about}</span>
    </ButtonLink>
  );
}
