import type { SectionText } from '../ui/Cite.tsx';

/** The section behind a cite, as the program keeps it; null when only the code itself has it. */
export function findSection(_cite: string): SectionText | null {
  return null;
}
