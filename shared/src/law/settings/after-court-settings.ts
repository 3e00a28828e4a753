import { wic } from '../citation.ts';
import { figure, type AboutSetting, type CourtSetting } from './court-setting.ts';

const OFFICE = { openPoint: null, status: 'policy', setBy: 'clerk_of_court' } as const;

/** A time of day, 'HH:MM'. */
function time(shipped: string, about: AboutSetting): CourtSetting<string> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** After the matter: by when an order about where a youth sleeps has arrived, how many youths an officer has, whom a warrant may still be for. */
export const AFTER_COURT_SETTINGS = {
  custodyEveningAt: time('18:00', {
    ...OFFICE,
    question: 'By what time in the evening has a custody or release order of the day been received?',
    why: 'Courts were sued over orders that reached the jail days late; by the evening a person can still be called.',
    cite: wic('636(a)'),
  }),
  officerCaseload: figure(25, {
    ...OFFICE,
    question: 'How many youths of this court does one probation officer have at most?',
    why: 'One such unit was staffed for at most twenty-five youths for each officer.',
    cite: wic('727.2'),
  }),
  smallNumber: figure(11, {
    ...OFFICE,
    question: 'Below how many hearings is a figure not shown to whoever sees no case?',
    why: 'Of few youths one is soon known. Eleven is a cautious number; no statute that was read names one.',
    cite: wic('827'),
  }),
  protectiveWarrantUntilAge: figure(18, {
    question: 'Up to which birthday is a protective custody warrant issued, and on which is one that is out to be recalled?',
    why: 'One county’s child welfare policy recalls it at 18 and never asks for one for a nonminor dependent; no statute was read that says so.',
    cite: wic('340'),
    openPoint: null,
    status: 'unverified',
  }),
} as const;
