import { restitutionRow } from '@starling/shared/law/restitution-ruling';
import { RESTITUTION_WORDS } from '@starling/shared/law/us-ca/wic-786';
import { sayDate, sayDateShort } from '@starling/shared/time/local-date';
import { priorsThatEnd } from '@starling/shared/workflow/finding-priors';
import type { RuledHolder } from '@starling/shared/workflow/finding-ruling';
import { willEndWords, willNotBeTouchedWords } from '@starling/shared/workflow/finding-words';
import type {
  CounselNoticePaper,
  DismissalOrderPaper,
  FindingPaperByKind,
  FindingPaperKind,
  PaperFrame,
  PaperHolder,
  PaperLine,
  ReceiptFormPaper,
  SealingOrderPaper,
  YouthNoticePaper,
} from '../../papers/paper.ts';
import { sayInstant } from '../../papers/say-instant.ts';
import { youthLetter } from '../../papers/youth-letter.ts';
import type { Signature } from './finding-act.ts';
import type { PaperOrder } from './finding-documents.ts';
import type { EndIds } from './finding-end-act.ts';
import { minuteOrder, paperCounts } from './minute-paper.ts';
import { basisOf, cited, line, reachOfSignature } from './paper-lines.ts';
import { frameOf, paperHolders } from './paper-frame.ts';

/** The ids of the sealing order a paper belongs to, and the control numbers of earlier petitions signed with it. */
export interface PaperTerms {
  readonly end: EndIds | null;
  readonly priors: readonly { readonly petitionId: string; readonly controlNumber: string }[];
}

/** The words of one paper. They are fixed here, by the signature: what is printed later is printed from them. */
export function composePaper(order: PaperOrder, signature: Signature, { end, priors }: PaperTerms): FindingPaperByKind[FindingPaperKind] {
  switch (order.document.kind) {
    case 'minute_order':
      return minuteOrder(signature, [...(end === null ? [] : [end.controlNumber]), ...priors.map(({ controlNumber }) => controlNumber)]);
    case 'dismissal_order':
      return dismissalOrder(signature);
    case 'sealing_order':
      return sealingOrder(signature, { end, priors });
    case 'receipt_form':
      return receiptForm(order, signature, end);
    case 'notice_to_youth':
      return noticeToYouth(order, signature);
    case 'notice_to_counsel':
      return noticeToCounsel(order, signature);
  }
}

function dismissalOrder(signature: Signature): DismissalOrderPaper {
  const { ruling, loaded } = signature;
  return {
    ...frameOf(signature),
    basisCite: basisOf(signature).basisCite,
    setAside: ruling.recitals.map(({ words, cites }) => ({ words, cite: cited(cites) })),
    counts: paperCounts(signature).map(({ number, statute, level, result }) => ({ number, statute, level, result })),
    ends: willEndWords(loaded.facts, reachOfSignature(signature), ruling.basis).map(line),
  };
}

/** An earlier petition carries no ruling of its own: what was ordered on it is still owed (WIC 786(h)). */
const restitutionWords = ({ ruling, loaded, prior }: Signature): string => {
  if (prior !== undefined && loaded.facts.restitutionIsOrdered) return `${RESTITUTION_WORDS.words} WIC 786(h)`;
  const { words, cites } = restitutionRow(prior === undefined ? (ruling.restitutionRuling ?? 'none_ordered') : 'none_ordered');
  return `${words} ${cited(cites) ?? ''}`;
};

/** Earlier petitions on the order: which were added, each under its own control number, and which stay (WIC 786(f)(1)). */
function priorLines({ ruling, prior }: Signature, priors: PaperTerms['priors']): readonly PaperLine[] {
  if (prior !== undefined) return [{ words: 'This order is of an earlier petition, added by the judge.', cite: 'WIC 786(f)(1)' }];
  if (ruling.priors.length === 0) return [{ words: 'None added by this order.', cite: 'WIC 786(f)(1)' }];
  return ruling.priors.map(({ petition, end }) => {
    const number = priors.find(({ petitionId }) => petitionId === petition.petitionId)?.controlNumber;
    return {
      words:
        end === null
          ? `Petition ending ${petition.ending}: stays as it is.`
          : `Petition ending ${petition.ending}: meets the criteria; dismissed and sealed by order ${number ?? 'of its own'}.`,
      cite: 'WIC 786(f)(1)',
    };
  });
}

function sealingOrder(signature: Signature, { end, priors }: PaperTerms): SealingOrderPaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  const holders = ruling.end?.holders ?? [];
  return {
    ...frameOf(signature),
    ...basisOf(signature),
    controlNumber: end?.controlNumber ?? '',
    legalName: `${paper.youth.legalFirstName} ${paper.youth.legalLastName}`,
    bornOn: sayDateShort(facts.youth.bornOn),
    filedOn: paper.filedOn === null ? 'Not in the record' : sayDateShort(paper.filedOn),
    priors: priorLines(signature, priors),
    serious: ruling.setAside
      ? 'The sustained finding is set aside first. WIC 786(d)'
      : 'No sustained count stands that is on the list. WIC 786(d)',
    firearm: ruling.end?.firearmReason ?? '',
    holders: paperHolders(
      holders.filter((holder) => !holder.askedByYouth),
      paper.caseNumber,
    ),
    others: paperHolders(
      holders.filter((holder) => holder.askedByYouth),
      paper.caseNumber,
    ),
    reportDays: paper.reportDays,
    restitution: restitutionWords(signature),
  };
}

function receiptForm({ holder }: PaperOrder, signature: Signature, end: EndIds | null): ReceiptFormPaper {
  const { court } = signature.loaded.paper;
  return {
    language: 'en',
    draft: false,
    foot: 'Return to the clerk of the court',
    county: court.county,
    courthouse: court.courthouse,
    controlNumber: end?.controlNumber ?? '',
    holderName: holder?.name ?? '',
    holderReport: holder?.reportNumber ?? 'None given',
    signedOn: sayInstant(signature.signedAt),
    returnBy: holder ? sayDate(holder.dueOn) : '',
  };
}

function noticeToYouth({ language }: PaperOrder, signature: Signature): YouthNoticePaper {
  const { ruling, loaded } = signature;
  const { facts, paper } = loaded;
  return {
    language,
    draft: false,
    foot: language === 'es' ? 'Para ti' : 'For you',
    holders: once(paperHolders(everyHolder(signature), paper.caseNumber)),
    words: youthLetter({
      language,
      chosenName: paper.youth.chosenName,
      otherMattersGoOn: facts.otherCases.length + facts.otherPetitions.length > priorsThatEnd(ruling.priors).length,
      restitution: ruling.restitutionRuling ?? 'none_ordered',
      olderCaseEndedToo: priorsThatEnd(ruling.priors).length > 0,
    }),
  };
}

function noticeToCounsel({ document }: PaperOrder, signature: Signature): CounselNoticePaper {
  const { loaded } = signature;
  const counsel = loaded.paper.counsel.find((one) => one.accountId === document.recipientAccountId);
  const frame: PaperFrame = frameOf(signature);
  return {
    ...frame,
    basisCite: basisOf(signature).basisCite,
    counselName: counsel?.name ?? 'Counsel',
    holders: paperHolders(everyHolder(signature), loaded.paper.caseNumber),
    restitution: restitutionWords(signature),
    untouched: willNotBeTouchedWords(loaded.facts, reachOfSignature(signature)).map(line),
  };
}

/** The holders of this order and of the earlier petitions that end with it. */
const everyHolder = ({ ruling }: Signature): readonly RuledHolder[] => [
  ...(ruling.end?.holders ?? []),
  ...ruling.priors.flatMap((prior) => prior.end?.holders ?? []),
];

/** The youth reads each office and day once, whichever petition it is for. */
const once = (holders: readonly PaperHolder[]): readonly PaperHolder[] =>
  holders.filter((one, place) => holders.findIndex(({ name, destroyOn }) => name === one.name && destroyOn === one.destroyOn) === place);
