import { useTranslation } from 'react-i18next';
import { lacksOf, shownOrders, type RecordLack } from '../../features/record-matter/shown-record.ts';
import { TrailMatter } from '../../features/record-matter/TrailMatter.tsx';
import type { RecordInHand } from '../../features/record-matter/use-record.ts';
import { PauseMatter } from '../../features/room/PauseMatter.tsx';
import { SignMinute } from '../../features/sign-minute/SignMinute.tsx';
import type { DocketLineFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { StateWord } from '../../ui/Tag.tsx';

interface RecordFootProps {
  readonly record: RecordInHand;
  readonly next: DocketLineFragment | null;
  readonly onNext: (hearingId: string) => void;
}

/** One line that says nothing is missing, or what is; then the acts that end a matter. */
export function RecordFoot({ record, next, onNext }: RecordFootProps) {
  const { t } = useTranslation('recordMatter');
  const { matter, draft } = record;
  const lacks = lacksOf(matter, draft);
  const missing = lacks.length === 0 ? null : lacks.map((lack) => t(`lack.${lack}`)).join(', ');
  return (
    <footer className="record-foot">
      <LackLine lacks={lacks} orders={shownOrders(matter, draft).length} missing={missing} />
      <RefusalNotice refusal={record.refusal} />
      {record.isOpen && draft.result === null && matter.row.state !== 'IN_HAND' ? <SaveTyped record={record} /> : null}
      <div className="record-foot-acts">
        <TrailMatter record={record} />
        <PauseMatter matter={matter} />
        <SignMinute
          matter={matter}
          record={{
            typedResult: draft.result,
            isOpen: record.isOpen,
            busy: record.busy,
            missing,
            save: () => record.save(),
            goToMissing: () => goTo(lacks[0]),
          }}
          next={next}
          onNext={onNext}
        />
      </div>
    </footer>
  );
}

/** Words typed on a row that was decided before, or waits: they are saved without another step of the matter. */
function SaveTyped({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  return (
    <p className="record-unsaved">
      <StateWord shape="half" family="care">
        {t('foot.open')}
      </StateWord>
      <Button busy={record.busy} onPress={() => void record.save()}>
        {t('foot.save')}
      </Button>
    </p>
  );
}

interface LackLineProps {
  readonly lacks: readonly RecordLack[];
  readonly orders: number;
  readonly missing: string | null;
}

function LackLine({ lacks, orders, missing }: LackLineProps) {
  const { t } = useTranslation('recordMatter');
  const isGrave = lacks.includes('warrant');
  return (
    <p className="lack-line">
      {missing === null ? (
        <StateWord shape="check" family="good">
          <span className="small">{t('lack.none', { count: orders })}</span>
        </StateWord>
      ) : (
        <StateWord shape={isGrave ? 'triangle' : 'half'} family={isGrave ? 'stop' : 'care'}>
          <span className="small">{t('lack.some', { what: missing })}</span>
        </StateWord>
      )}
    </p>
  );
}

const PLACES: Readonly<Record<RecordLack, string>> = {
  result: '.result-chips [role="radio"]',
  who: '#who-was-there button',
  findings: '#minute-findings button, #minute-findings select',
  next: '#what-next button',
  warrant: '#open-warrants',
};

/** The hand goes to the first thing that is missing, so that one key gives it. */
function goTo(lack: RecordLack | undefined): void {
  if (lack !== undefined) document.querySelector<HTMLElement>(PLACES[lack])?.focus();
}
