import { addDays, localDate } from '@starling/shared/time/local-date';
import type { DueUnit, PhraseOwner } from '@starling/shared/vocabulary/order-phrase';
import { add, type Ledger } from '../ledger.ts';

/** A phrase of a demonstration court: as it stands in the minutes, and as it is said to the youth in both languages. */
interface Phrase {
  readonly code: string;
  readonly words: string;
  readonly en: string;
  readonly es: string;
  readonly owner: PhraseOwner;
  readonly due: readonly [unit: DueUnit, amount: number | null];
}

const NO_DAY = ['none', null] as const;
const days = (amount: number) => ['calendar_days', amount] as const;

/** The phrases most spoken on the bench; the first nine answer to their digit. */
export const PHRASES: readonly Phrase[] = [
  { code: 'school_records', words: 'School records go to the education advocate.', en: 'Your school papers go to the person who helps you with school.', es: 'Tus papeles de la escuela van a la persona que te ayuda con la escuela.', owner: 'probation_officer', due: days(7) },
  { code: 'weekend_visits', words: 'Weekend visits with family begin this Friday, 5 pm to Sunday 5 pm.', en: 'You may be with your family on weekends, from Friday at 5 to Sunday at 5.', es: 'Puedes estar con tu familia los fines de semana, del viernes a las 5 al domingo a las 5.', owner: 'probation_officer', due: days(4) },
  { code: 'weekly_call', words: 'The weekly call happens each week and is logged.', en: 'Your call happens every week, and somebody writes down that it did.', es: 'Tu llamada se hace cada semana, y alguien anota que se hizo.', owner: 'probation_officer', due: NO_DAY },
  { code: 'home_visit', words: 'Probation visits and assesses the home.', en: 'Your probation officer visits the home to see that it is right for you.', es: 'Tu oficial de probatoria visita la casa para ver que sea buena para ti.', owner: 'probation_officer', due: days(14) },
  { code: 'ride', words: 'A ride to the next hearing is arranged and confirmed with the youth.', en: 'Somebody brings you to the next court day, and tells you who it is.', es: 'Alguien te trae a la próxima cita en la corte, y te dice quién es.', owner: 'probation_officer', due: days(14) },
  { code: 'health_referral', words: 'The health referral is made and the first visit is set.', en: 'Your social worker sets your first health visit.', es: 'Tu trabajadora social fija tu primera cita de salud.', owner: 'social_worker', due: days(14) },
  { code: 'report_filed', words: 'The report is filed and served ten days before the next hearing.', en: 'The report comes before your next court day, so that you can read it with your lawyer.', es: 'El informe llega antes de tu próxima cita, para que lo leas con tu abogado.', owner: 'probation_officer', due: days(21) },
  { code: 'safety_plan', words: 'The safety plan is reviewed with the youth and filed.', en: 'Your advocate goes through the safety plan with you.', es: 'Tu defensora revisa el plan de seguridad contigo.', owner: 'advocate', due: days(14) },
  { code: 'next_placement', words: 'The next placement is named before the next hearing.', en: 'You will know where you live next before your next court day.', es: 'Sabrás dónde vas a vivir antes de tu próxima cita.', owner: 'social_worker', due: days(14) },
  { code: 'belongings', words: 'Clothing and documents left at the last placement are brought to the youth.', en: 'Your clothes and papers are brought to you.', es: 'Te traen tu ropa y tus papeles.', owner: 'social_worker', due: days(7) },
  { code: 'education_rights', words: 'The education rights holder is named on the form and filed.', en: 'Your lawyer files who decides about school with you.', es: 'Tu abogado presenta quién decide contigo sobre la escuela.', owner: 'minors_counsel', due: days(7) },
  { code: 'mentoring', words: 'Mentoring continues with the same advocate.', en: 'You keep the same advocate.', es: 'Sigues con la misma defensora.', owner: 'advocate', due: NO_DAY },
];

/** The court's phrases, in use since long before the demonstration begins. */
export function addPhrases(ledger: Ledger): void {
  const from = addDays(localDate(`${ledger.anchor.slice(0, 4)}-01-01`), -365);
  PHRASES.forEach(({ code, words, en, es, owner, due: [unit, amount] }, at) => {
    add(ledger, 'order_phrase', {
      phrase_id: ledger.newId(from), code, words, spoken_en: en, spoken_es: es, owner_role: owner, due_unit: unit, due_amount: amount, ordinal: at + 1, valid_from: from,
    });
  });
}
