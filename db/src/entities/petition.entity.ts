import { EntitySchema } from 'typeorm';
import { key, localDate, text, texts, uuid, version, yesNo } from '../columns.ts';

/** A petition in a case. Nobody reads it once it is sealed. */
export interface Petition {
  readonly courtId: string;
  readonly petitionId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly ending: string;
  readonly filedOn: string | null;
  readonly state: string;
  readonly admittedOn: string | null;
  readonly jurisdictionConcludedOn: string | null;
  readonly sustainedOn: string | null;
  readonly disposedOn: string | null;
  readonly madeWardOn: string | null;
  readonly certifiedFromCriminalCourt: boolean;
  readonly restitutionOrdered: boolean;
  readonly supervisingCounties: readonly string[];
  readonly sealedOn: string | null;
  readonly version: number;
}

/** The table `app.petition`. */
export const PETITION = new EntitySchema<Petition>({
  name: 'petition',
  schema: 'app',
  tableName: 'petition',
  columns: {
    courtId: key('court_id'),
    petitionId: key('petition_id'),
    caseId: uuid('case_id'),
    kind: text('kind'),
    ending: text('ending'),
    filedOn: localDate('filed_on', { nullable: true }),
    state: text('state'),
    admittedOn: localDate('admitted_on', { nullable: true }),
    jurisdictionConcludedOn: localDate('jurisdiction_concluded_on', { nullable: true }),
    sustainedOn: localDate('sustained_on', { nullable: true }),
    disposedOn: localDate('disposed_on', { nullable: true }),
    madeWardOn: localDate('made_ward_on', { nullable: true }),
    certifiedFromCriminalCourt: yesNo('certified_from_criminal_court'),
    restitutionOrdered: yesNo('restitution_ordered'),
    supervisingCounties: texts('supervising_counties'),
    sealedOn: localDate('sealed_on', { nullable: true }),
    version: version(),
  },
});
