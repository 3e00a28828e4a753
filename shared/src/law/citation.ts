/** The bodies of law that Starling cites. 'Case' is a decision of a court. */
export type LawCode = 'PC' | 'WIC' | 'Rule' | 'Evid.' | 'CCP' | 'Gov. Code' | 'Fam. Code' | 'HS' | 'VC' | 'Case';

/** One authority as the court writes it: `text` is complete and printable ('PC 236.23(f)'). */
export interface Citation {
  readonly code: LawCode;
  readonly text: string;
}

/** Cites the Penal Code: pen('236.23(f)') prints 'PC 236.23(f)'. */
export const pen = (section: string): Citation => cite('PC', section);

/** Cites the Welfare and Institutions Code: wic('786(a)') prints 'WIC 786(a)'. */
export const wic = (section: string): Citation => cite('WIC', section);

/** Cites the California Rules of Court: rule('5.840(d)') prints 'Rule 5.840(d)'. */
export const rule = (number: string): Citation => cite('Rule', number);

/** Cites the Evidence Code: evid('1038') prints 'Evid. 1038'. */
export const evid = (section: string): Citation => cite('Evid.', section);

/** Cites the Code of Civil Procedure: ccp('135') prints 'CCP 135'. */
export const ccp = (section: string): Citation => cite('CCP', section);

/** Cites the Government Code: govCode('6700') prints 'Gov. Code 6700'. */
export const govCode = (section: string): Citation => cite('Gov. Code', section);

/** Cites the Family Code: famCode('6500') prints 'Fam. Code 6500'. */
export const famCode = (section: string): Citation => cite('Fam. Code', section);

/** Cites a decision by name and year: caseLaw('In re W.R. (2018)') prints just that. */
export const caseLaw = (name: string): Citation => ({ code: 'Case', text: name });

/** Prints several citations in one line, in the order given, without naming a code twice in a row. */
export function sayCites(cites: readonly Citation[]): string {
  return cites
    .map((citation, place) => {
      const before = cites[place - 1];
      const sameCode = before !== undefined && before.code === citation.code && citation.code !== 'Case';
      return sameCode ? citation.text.slice(citation.code.length + 1) : citation.text;
    })
    .join(', ');
}

function cite(code: LawCode, section: string): Citation {
  return { code, text: `${code} ${section}` };
}
