import { caseLaw } from '../../citation.ts';
import { ACCESS_LIST, DENY_LIST } from '../wic-786-g.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

const OF_786 = /^WIC 786(\(.+\))$/;
const own = ACCESS_LIST.filter(({ cite }) => OF_786.test(cite.text));
const elsewhere = ACCESS_LIST.filter(({ cite }) => !OF_786.test(cite.text));

/** WIC 786(g) with (h) and (i): the closed list, from the same table that opens or refuses. */
export const WIC_786_G: ReadableSection = {
  file: 'wic-786-g.ts',
  amended: 'SB 857 (Stats. 2025, ch. 241), effective January 1, 2026',
  provisions: own
    .map(({ cite, only, trigger, limits, courtOrder }) => {
      const at = OF_786.exec(cite.text)?.[1] ?? '';
      const order = courtOrder ? ' The court’s order is needed.' : '';
      const settings = at === '(g)(2)' ? (['refilingAccessAfterFinding', 'refilingAccessMonths'] as const) : [];
      return says(at, `${only} When: ${trigger} Limits: ${limits}${order}`, { settings });
    })
    .toSpliced(-2, 0, says('(g)(3)', 'Such a look is no unsealing, and no agency is told of it.')),
  notes: [
    ...elsewhere.map(({ cite, only, trigger, limits, courtOrder }) =>
      says('', `${only} When: ${trigger} Limits: ${limits}${courtOrder ? ' The court’s order is needed.' : ''}`, { cites: [cite] }),
    ),
    says('', 'No court may add to the list, not even for a person accused of trafficking the youth.', { cites: [caseLaw('S.V. v. Superior Court (2017)')] }),
    says('', `Not on the list: ${DENY_LIST.map(({ who }) => who.replace(/^(?:A|An|The) (?=[a-z])/, (article) => article.toLowerCase())).join('; ')}.`),
    leftOpen('', 'Whether the six months of (g)(2) reach a trafficking dismissal is not settled: the text is limited to dismissals under (e).', ['refilingAccessAfterFinding']),
  ],
};
