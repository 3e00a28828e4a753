import { EntitySchema } from 'typeorm';
import { key, text, texts, version, yesNo } from '../columns.ts';

/** A youth by chosen name. */
export interface Youth {
  readonly courtId: string;
  readonly youthId: string;
  readonly chosenName: string;
  readonly pronouns: string;
  readonly spokenTo: string | null;
  readonly goal: string | null;
  readonly languages: readonly string[];
  readonly fosterPlaced: boolean;
  readonly version: number;
}

/** The table `app.youth`. */
export const YOUTH = new EntitySchema<Youth>({
  name: 'youth',
  schema: 'app',
  tableName: 'youth',
  columns: {
    courtId: key('court_id'),
    youthId: key('youth_id'),
    chosenName: text('chosen_name'),
    pronouns: text('pronouns'),
    spokenTo: text('spoken_to', { nullable: true }),
    goal: text('goal', { nullable: true }),
    languages: texts('languages'),
    fosterPlaced: yesNo('foster_placed'),
    version: version(),
  },
});
