import './sign-bar.css';
import { useTranslation } from 'react-i18next';
import { SavedState } from '../../parts/drafts/SavedState.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { missingFrom, spotName } from './finding-missing.ts';
import { useMissingLines, type MissingLine } from './use-missing-lines.ts';
import type { FindingSheetHand } from './use-finding.ts';

const SHOWN = 3;

interface SignBarProps {
  readonly hand: FindingSheetHand;
  readonly signer: string;
  /** Why this person may not sign at all; null for the judge. */
  readonly whyNot: string | null;
  readonly goesOn: boolean;
}

/** What is missing, each a link to its place; the grey button keeps its words and says why. */
export function SignBar({ hand, signer, whyNot, goesOn }: SignBarProps) {
  const { t } = useTranslation('finding');
  const lines = useMissingLines(hand);
  const count = missingFrom(hand.sheet, hand.entry).length;
  const first = lines[0];
  const why = whyNot ?? (first === undefined ? undefined : t('sign.whyMissing', { first: first.words }));
  return (
    <footer className="sign-bar">
      {whyNot === null ? <MissingLinks hand={hand} lines={lines} count={count} /> : <p className="sign-missing-count">{whyNot}</p>}
      <div className="sign-side">
        <p className="caption">
          {whyNot === null ? <SavedState kept={hand.kept} /> : null} {goesOn ? t('sign.orderGoesOn') : t('sign.order')}
        </p>
        <Button
          kind="act"
          large
          icon="lock"
          keyHint="Ctrl+Enter"
          why={why}
          whyShown={false}
          busy={hand.entry.stage === 'signing'}
          onPress={() => hand.act({ kind: 'readBack' })}
        >
          {hand.entry.stage === 'signing' ? t('sign.signing') : t('sign.asJudge', { name: signer })}
        </Button>
      </div>
    </footer>
  );
}

interface MissingLinksProps {
  readonly hand: FindingSheetHand;
  readonly lines: readonly MissingLine[];
  readonly count: number;
}

function MissingLinks({ hand, lines, count }: MissingLinksProps) {
  const { t } = useTranslation('finding');
  if (count === 0)
    return (
      <p className="sign-missing-count" data-none>
        <Icon name="check" size={16} /> {t('missing.none')}
      </p>
    );
  return (
    <>
      <p className="sign-missing-count" role="status">
        <Icon name="triangle" size={16} /> {t('missing.count', { count })} <KeyHint keys="M" />
      </p>
      <ul className="sign-missing">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.words}>
            <a
              href={`#${spotName(line.spot)}`}
              onClick={(event) => {
                event.preventDefault();
                hand.act({ kind: 'goTo', spot: line.spot });
              }}
            >
              {line.words}
            </a>{' '}
            <span className="caption">{line.cite}</span>
          </li>
        ))}
        {lines.length > SHOWN ? <li className="caption">{t('missing.more', { count: lines.length - SHOWN })}</li> : null}
      </ul>
    </>
  );
}
