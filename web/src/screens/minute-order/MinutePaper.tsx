import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment, MinuteOrdersOfHearingFragment } from '../../gql/graphql.ts';
import { instantTime, instantWords, longDate } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Empty } from '../../ui/Waiting.tsx';

interface MinutePaperProps {
  readonly set: MinuteOrdersOfHearingFragment;
  readonly order: MinuteOrderNumberFragment | null;
}

/** One number as it goes out. What is not signed says so at its head; the printed one is the court's PDF. */
export function MinutePaper({ set, order }: MinutePaperProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  const { demonstration } = useViewer();
  if (order === null)
    return (
      <Empty title={t('none')}>
        <p>{t('noneSub')}</p>
      </Empty>
    );
  return (
    <div className="minute-ground">
      <Pdf order={order} />
      <article className="paper minute-paper">
        {demonstration ? <p className="paper-demonstration">{t('common:demonstration')}</p> : null}
        <PaperHead set={set} order={order} />
        {order.sections.map((part) => (
          <section key={part.key} className="minute-paper-part">
            <h4>{part.title}</h4>
            <ul>
              {part.lines.map((line, at) => (
                <li key={`${at} ${line.words}`}>
                  <span className="record">
                    <Covered>{line.words}</Covered>
                  </span>{' '}
                  {line.cite === null ? null : <Cite cite={{ text: line.cite }} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <PaperFoot order={order} />
      </article>
    </div>
  );
}

/** What it is and whether it is signed; a later entry says its true times, a correction what it replaces and why. */
function PaperHead({ set, order }: { readonly set: MinuteOrdersOfHearingFragment; readonly order: MinuteOrderNumberFragment }) {
  const { t } = useTranslation('minuteOrder');
  return (
    <header className="minute-paper-head">
      <h3 className="record">{order.kindWords}</h3>
      <p>{t('paperOf', { number: order.number, day: longDate(set.heldOn) })}</p>
      {order.signedAt === null ? <p className="minute-draft strong">{t('draft')}</p> : null}
      {order.trueTimes?.calledAt ? <p>{t('trueTimes', { at: instantTime(order.trueTimes.calledAt) })}</p> : null}
      {order.replaces === null ? null : <p>{t('replaces', { number: order.replaces })}</p>}
      {order.reason === null ? null : (
        <p className="record">
          <Covered>{t('reason', { words: order.reason })}</Covered>
        </p>
      )}
    </header>
  );
}

/** Signed, effective and entered: three days, each in its own line. */
function PaperFoot({ order }: { readonly order: MinuteOrderNumberFragment }) {
  const { t } = useTranslation('minuteOrder');
  return (
    <footer className="minute-paper-foot">
      <p>{order.signedAt === null ? t('notSigned') : t('signedBy', { by: order.signedBy ?? '', at: instantWords(order.signedAt) })}</p>
      {order.effectiveOn === null ? null : <p>{t('effective', { on: longDate(order.effectiveOn) })}</p>}
      <p>{order.enteredAt === null ? t('notEntered') : t('entered', { at: instantWords(order.enteredAt) })}</p>
    </footer>
  );
}

function Pdf({ order }: { readonly order: MinuteOrderNumberFragment }) {
  const { t } = useTranslation('minuteOrder');
  if (order.document === null) return null;
  if (order.document.url === null) return <p className="second small">{t('pdfWaits')}</p>;
  return (
    <p>
      <ButtonLink href={order.document.url} target="_blank" icon="paper" keyHint="P">
        {t('pdf')}
        {order.document.pages === null ? '' : `, ${t('pages', { count: order.document.pages })}`}
      </ButtonLink>
    </p>
  );
}
