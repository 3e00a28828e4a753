import { evid } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Evidence Code 1038, 1038.1, 1038.2: the caseworker privilege. */
export const EVID_1038: ReadableSection = {
  file: 'evid-1038.ts',
  amended: null,
  provisions: [
    says('', 'Talks between a trafficking victim and a human-trafficking caseworker are privileged.'),
  ],
  notes: [
    says('', 'Under 1038.1 the judge may compel only relevant facts of a crime against the victim, after weighing, and looks at them in chambers first.', { cites: [evid('1038.1')] }),
    says('', 'Under 1038.2 the privilege is the victim’s, or the guardian’s.', { cites: [evid('1038.2')] }),
    says('', 'Starling keeps that the privilege was claimed, never what was said.'),
  ],
};
