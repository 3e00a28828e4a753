import { RULE_FILES, type RuleFile } from '@starling/shared/law/us-ca/register';
import i18next from 'i18next';
import type { SectionText } from '../ui/Cite.tsx';

/** The section behind a cite, as the program keeps it: the narrowest rule file that covers it; null when only the code itself has it. */
export function findSection(cite: string): SectionText | null {
  const [rule] = RULE_FILES.filter((one) => covers(one.cite.text, cite)).toSorted((a, b) => b.cite.text.length - a.cite.text.length);
  return rule === undefined
    ? null
    : {
        title: rule.title,
        words: statusWords(rule.status),
        readOn: rule.textRead,
        href: `/law/${rule.file.replace(/\.ts$/, '')}`,
      };
}

/** 'WIC 786' covers 'WIC 786(a)' and not 'WIC 786.5' or 'WIC 7861'. */
function covers(section: string, cite: string): boolean {
  return cite.startsWith(section) && !/^[\d.]/.test(cite.slice(section.length));
}

function statusWords(status: RuleFile['status']): string {
  switch (status) {
    case 'verified':
      return i18next.t('common:citeVerified');
    case 'part':
      return i18next.t('common:citePart');
    case 'unverified':
      return i18next.t('common:citeUnverified');
  }
}
