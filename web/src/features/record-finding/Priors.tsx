import { useTranslation } from 'react-i18next';
import type { FindingSheetPartsFragment } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import { Choice } from './Choice.tsx';
import { PRIOR_CHOICES } from './finding-choices.ts';
import { spotName } from './finding-missing.ts';
import { HolderDates } from './HolderDates.tsx';
import type { FindingSheetHand } from './use-finding.ts';

type Prior = FindingSheetPartsFragment['priors'][number];

interface PriorsProps {
  readonly hand: FindingSheetHand;
  readonly priors: readonly Prior[];
}

/** Earlier petitions that the judge may add, each answered by itself: none joins the order silently (WIC 786(f)(1)). */
export function Priors({ hand, priors }: PriorsProps) {
  return (
    <>
      {priors.map((prior) => (
        <PriorAnswer key={prior.petitionId} hand={hand} prior={prior} />
      ))}
    </>
  );
}

function PriorAnswer({ hand, prior }: { readonly hand: FindingSheetHand; readonly prior: Prior }) {
  const { t } = useTranslation('finding');
  const { petitionId, ending, filedOn, mayBeDismissed } = prior;
  const chosen = hand.entry.priors[petitionId] ?? null;
  const open = PRIOR_CHOICES.filter((one) => mayBeDismissed || one === 'doesNotMeet');
  return (
    <div className="prior-answer">
      <Choice
        id={spotName({ kind: 'prior', petitionId })}
        legend={t('prior.legend', { ending, filed: filedOn === null ? '' : t('petition.filed', { on: shortDate(filedOn) }) })}
        options={open.map((value) => ({ value, words: t(`prior.${value}`) }))}
        chosen={chosen}
        isClosed={hand.isClosed}
        onChoose={(answer) => hand.act({ kind: 'answerPrior', petitionId, answer })}
      />
      <p className="caption">
        {prior.words} <Cites cites={prior.cites} />
      </p>
      {chosen === 'dismiss' ? (
        <>
          <HolderDates hand={hand} holders={prior.holders} />
          <p className="caption firearm-words">{prior.firearmWords}</p>
        </>
      ) : null}
    </div>
  );
}
