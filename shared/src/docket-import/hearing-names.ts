import { HEARING_TYPE, type HearingType } from '../vocabulary/hearing.ts';
import { foldName } from './reading.ts';

export interface ImportedHearingType {
  readonly key: HearingType;
  readonly minutes: number;
}

/** What exports call the hearings of this court. Compared without case, marks and punctuation. */
const NAMES = {
  detention: ['detention', 'detention hearing', 'det', 'detention rehearing', 'detention review'],
  arraignment: ['arraignment', 'arrn', 'first hearing', 'initial hearing', 'initial appearance'],
  pretrial: ['pretrial', 'pretrial conference', 'ptc', 'pretrial hearing', 'readiness'],
  pre_jurisdiction_defense: ['hearing before jurisdiction', '236.23 hearing', 'defense motion', 'affirmative defense hearing'],
  jurisdiction: ['adjudication', 'jurisdiction', 'jurisdiction hearing', 'contested jurisdiction', 'trial', 'adj'],
  disposition: ['disposition', 'dispo', 'disposition hearing', 'dsp'],
  progress_review: ['progress report', 'progress review', 'progress', 'review', 'pr'],
  placement_review_15_day: ['15 day review', '15-day placement review', 'placement review 15 day', '737 review'],
  placement_review_6_month: ['placement review', 'six month review', '6 month review', '727.2 review', 'placement review 6 month'],
  permanency: ['pph', 'permanency planning hearing', 'permanency', 'permanency hearing'],
  joint_assessment: ['241.1 report', '241.1', '241.1 hearing', 'joint assessment'],
  warrant_return: ['warrant return', 'warrant return (walk-on)', 'return on warrant', 'bench warrant return', 'warrant hearing'],
  violation: ['777', 'probation violation', 'violation hearing', 'notice of violation', '777 hearing'],
  change_of_orders: ['778', '388', 'petition to modify', 'change of orders'],
  completion: ['completion', 'graduation', 'termination hearing'],
  completion_786: ['786 dismissal/sealing', '786', '786 hearing', 'dismissal and sealing', 'sealing'],
  jurisdiction_disposition_300: ['jurisdiction/disposition', 'juris/dispo', 'jurisdiction and disposition'],
  review_366_21_e: ['review 366.21(e)', '366.21(e)', '366.21e', 'six month review 300'],
  prima_facie: ['prima facie', 'prima facie hearing', '637 hearing'],
  transfer: ['transfer hearing', '707 hearing', '707'],
  competency: ['competency', 'competency hearing', '709', '709 hearing', '709 review'],
  monitoring_review: ['electronic monitoring review', '628.2 review'],
  probation_extension: ['602.05 hearing', 'probation extension'],
  informal_review: ['654.2 review', 'informal supervision review', 'dej review'],
  secure_track_review: ['sytf review', '875 review', 'secure track review'],
  foster_care_end: ['607.2 hearing', '607.2'],
  review_364: ['364 review', '364', 'family maintenance review'],
  permanency_366_21_f: ['366.21(f)', '366.21f', 'twelve month review', '12 month review'],
  permanency_366_22: ['366.22', '366.22 hearing', '18 month review'],
  permanency_366_25: ['366.25', '366.25 hearing', '24 month review'],
  permanent_plan_366_26: ['366.26', '366.26 hearing', '.26 hearing', 'selection and implementation'],
  review_366_3: ['366.3', '366.3 review', 'post permanency review'],
  review_nonminor: ['nmd review', 'nonminor dependent review', '366.31 review'],
  non_appearance_report: [
    'nrp',
    'napr',
    'non-appearance progress report',
    'non appearance report',
    'nonappearance review',
    'written report',
  ],
} as const satisfies Readonly<Record<HearingType, readonly string[]>>;

const fold = (text: string): string => foldName(text).replace(/[^a-z0-9.()/]/g, '');

const KNOWN: ReadonlyMap<string, HearingType> = new Map(
  (Object.keys(NAMES) as readonly HearingType[]).flatMap((key) =>
    [HEARING_TYPE[key].words, ...NAMES[key]].map((name) => [fold(name), key] as const),
  ),
);

/** The court's own type for an export's words, or null: an unknown name is asked about, never guessed. */
export function hearingTypeNamed(words: string): ImportedHearingType | null {
  const key = KNOWN.get(fold(words));
  return key ? { key, minutes: HEARING_TYPE[key].minutes } : null;
}
