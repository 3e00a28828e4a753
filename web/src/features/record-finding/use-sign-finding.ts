import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignFindingDocument, type FindingSheetPartsFragment, type SignedFindingFragment } from '../../gql/graphql.ts';
import { causesOf, type RefusalLike } from '../../parts/refusals.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { useAct } from '../../parts/use-act.ts';
import type { Cause } from '../../ui/Notice.tsx';
import { withoutSheet, type SheetDrafts } from './finding-draft.ts';
import { spotName } from './finding-missing.ts';
import { spotOfNeed, type UnmetNeed } from './refusal-spot.ts';
import { signInput } from './sheet-facts.ts';
import type { FindingSheetHand } from './use-finding.ts';

interface Signing {
  readonly sign: () => void;
  /** Everything that stood in the way of the last try; null when nothing did. */
  readonly refusal: readonly Cause[] | null;
}

interface SigningHeard {
  /** The sheets of this hearing as they are kept. */
  readonly draft: DraftInHand<SheetDrafts>;
  readonly onSigned: (signed: SignedFindingFragment) => void;
  /** Somebody else changed the matter: the sheet has to be read again. */
  readonly onStale: () => void;
}

/** Signs once. A refusal opens the sheet again at its first cause with every answer kept; a stale sheet is read again first. */
export function useSignFinding(hand: FindingSheetHand, sheet: FindingSheetPartsFragment, heard: SigningHeard): Signing {
  const { t } = useTranslation('finding');
  const [refusal, setRefusal] = useState<readonly Cause[] | null>(null);
  const { run } = useAct(SignFindingDocument);
  const refused = (answer: RefusalLike & { readonly __typename: string }) => {
    const stale = answer.__typename === 'Stale';
    const needs = unmetOf(answer);
    const spots = needs.map((need) => spotOfNeed(hand.sheet, hand.entry, need));
    const causes = causesOf(answer).map((cause, index) => {
      const spot = spots[index] ?? null;
      return spot === null ? cause : { ...cause, goTo: spotName(spot) };
    });
    setRefusal(stale ? [{ message: t('stale'), cites: [] }, ...causes] : causes);
    if (stale) heard.onStale();
    hand.act({ kind: 'refused', spot: spots.find((spot) => spot !== null) ?? null });
  };
  const sign = async () => {
    setRefusal(null);
    hand.act({ kind: 'sign' });
    await heard.draft.settle();
    const answer = await run({ input: signInput(sheet, hand.sheet, hand.entry) });
    if (answer?.signFinding.__typename !== 'FindingSigned') heard.draft.keepOn();
    if (answer === null) {
      setRefusal([{ message: t('notSigned'), cites: [] }]);
      hand.act({ kind: 'refused', spot: null });
      return;
    }
    const result = answer.signFinding;
    if (result.__typename !== 'FindingSigned') return refused(result);
    letGo(heard.draft, sheet.petitionId);
    heard.onSigned(result);
  };
  return { sign: () => void sign(), refusal };
}

/** What was signed is kept no more; a sheet of another petition that was begun at the same hearing is. */
function letGo({ content, change, drop }: DraftInHand<SheetDrafts>, petitionId: string): void {
  const left = withoutSheet(content, petitionId);
  if (left === null) drop();
  else change(() => left);
}

function unmetOf(answer: RefusalLike): readonly UnmetNeed[] {
  return (answer.unmet ?? []).map((one) => ({
    need: one.need,
    countId: 'countId' in one && typeof one.countId === 'string' ? one.countId : null,
    holderKey: 'holderKey' in one && typeof one.holderKey === 'string' ? one.holderKey : null,
  }));
}
