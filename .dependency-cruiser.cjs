/**
 * Who may import what. Each rule has a sentence: it is printed when the rule is broken.
 * Read top to bottom: shared decides, db remembers, server carries, web shows, e2e looks on.
 */
const forbid = (name, comment, ...[from, to]) => ({ name, comment, severity: 'error', from, to });
const anyOf = (...folders) => `^(${folders.join('|')})/`;
/** These packages declare their sources as an entry and do not ship them; tsc and Vite never ask for that entry. */
const SHIPS_NO_SOURCES = '^(react-aria|react-stately|react-aria-components|@react-aria|@react-stately|@internationalized)(/|$)';
const SPEC = '\\.spec\\.tsx?$';

const shared = [
  forbid(
    'shared-is-pure',
    'shared decides and never touches the world: no Node module, no framework.',
    { path: '^shared/src/', pathNot: SPEC },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'shared-two-libraries',
    'shared knows two libraries: the calendar (temporal-polyfill) and the validator (zod).',
    { path: '^shared/src/', pathNot: SPEC },
    { path: '^node_modules/', pathNot: '^node_modules/(temporal-polyfill|temporal-spec|zod)/' },
  ),
  forbid(
    'shared-stands-alone',
    'shared imports no other workspace: everyone imports shared.',
    { path: '^shared/' },
    { path: anyOf('db', 'server', 'web', 'e2e') },
  ),
  forbid(
    'time-and-words-first',
    'time and vocabulary are the first words of the house; the only other thing of ours they may name is a citation.',
    { path: '^shared/src/(time|vocabulary)/', pathNot: SPEC },
    { path: '^shared/src/', pathNot: '^shared/src/(time/|vocabulary/|law/citation\\.ts$)' },
  ),
  forbid(
    'law-knows-no-workflow',
    'A statute file says what the law says; who acts on it and when is the workflow’s and the policy’s.',
    { path: '^shared/src/law/', pathNot: SPEC },
    { path: '^shared/src/(calendar|court-day|workflow|policy|forms)/' },
  ),
  forbid(
    'calendar-knows-no-workflow',
    'The calendar says where a hearing may lie; who acts on it and when is the workflow’s and the policy’s.',
    { path: '^shared/src/calendar/', pathNot: SPEC },
    { path: '^shared/src/(court-day|workflow|policy|forms)/' },
  ),
  forbid(
    'court-day-knows-no-seats',
    'The court day says what a sitting asks for; who may do it is the policy’s, and how it is typed the forms’ (whose fields it may name).',
    { path: '^shared/src/court-day/', pathNot: SPEC },
    { path: '^shared/src/(policy|forms)/', pathNot: '^shared/src/forms/fields\\.ts$' },
  ),
  forbid(
    'staffing-knows-no-record',
    'What the team says is decided apart: it knows the court’s words, days and settings, and nothing of minutes, papers or policies.',
    { path: '^shared/src/staffing/', pathNot: SPEC },
    { path: '^shared/src/', pathNot: '^shared/src/(staffing|time|vocabulary|law|calendar/minute-of-day)' },
  ),
];

/** Where the team's words may be known at all: its store, its module, its screen. */
const THE_TEAMS_OWN = ['^server/src/(team|modules/staffing)/', '^web/src/screens/staffing/'];

const team = [
  forbid(
    'one-door-to-the-team',
    'Only the team’s own store and module open the team’s scope: what cannot be imported cannot leak into a minute, a paper, a print, a feed or an export.',
    { path: anyOf('server', 'web', 'e2e', 'shared'), pathNot: THE_TEAMS_OWN },
    { path: '^db/(src|dist)/team-scope\\.' },
  ),
  forbid(
    'team-store-is-nobody-elses',
    'The team’s store is read by the team’s module and by nothing else of the server.',
    { path: '^server/src/', pathNot: THE_TEAMS_OWN },
    { path: '^server/src/team/' },
  ),
  forbid(
    'staffing-stays-out-of-the-record',
    'Team notes cannot leak into minutes, documents, papers, prints, feeds, exports or imports because the import does not exist; the list of modules alone names the module.',
    { path: '^server/src/', pathNot: [...THE_TEAMS_OWN, '^server/src/modules/api-modules\\.ts$'] },
    { path: '^server/src/modules/staffing/' },
  ),
  forbid(
    'staffing-rules-are-the-teams',
    'The rules of the team’s table are asked by the team’s store, module and screen; the record has no question for them.',
    { path: anyOf('shared', 'db', 'server', 'web', 'e2e'), pathNot: [SPEC, '^shared/src/staffing/', ...THE_TEAMS_OWN] },
    { path: '^shared/src/staffing/' },
  ),
  forbid(
    'staffing-screen-is-alone',
    'No part and no feature shows what the team says: the words are on one screen, and the bench asks for a number.',
    { path: '^web/src/', pathNot: ['^web/src/screens/staffing/', '^web/src/app/router\\.tsx$'] },
    { path: '^web/src/screens/staffing/' },
  ),
];

const workspaces = [
  forbid(
    'db-knows-shared-only',
    'db remembers: it knows shared, never the server or the screens.',
    { path: '^db/' },
    { path: anyOf('server', 'web', 'e2e') },
  ),
  forbid(
    'server-never-imports-screens',
    'The server carries: it never imports the screens or the stories.',
    { path: '^server/src/' },
    { path: anyOf('web/src', 'e2e') },
  ),
  forbid(
    'web-asks-the-api',
    'The screens know shared and the API, never the database or the server’s sources.',
    { path: '^web/src/' },
    { path: anyOf('db', 'server/src', 'e2e') },
  ),
  forbid(
    'stories-look-from-outside',
    'A story walks through the built product: it imports neither the server’s nor the screens’ sources.',
    { path: '^e2e/' },
    { path: anyOf('server/src', 'web/src') },
  ),
  forbid(
    'mapping-lives-in-db',
    'Only db knows TypeORM and SQL drivers; the server receives a scope.',
    { path: anyOf('server/src', 'web/src', 'shared/src'), pathNot: SPEC },
    { path: '^node_modules/(typeorm|pg)/' },
  ),
];

const server = [
  forbid(
    'modules-meet-at-the-service',
    'A module speaks to another through its service (or its wiring), never its resolver, types or queries.',
    { path: '^server/src/modules/([^/]+)/', pathNot: SPEC },
    { path: '^server/src/modules/([^/]+)/', pathNot: ['^server/src/modules/$1/', '\\.(service|module)\\.ts$'] },
  ),
  forbid(
    'ground-of-the-server',
    'journal, graphql, auth and config are under the modules and do not know them.',
    { path: '^server/src/(journal|graphql|auth|config|errors)/', pathNot: SPEC },
    { path: '^server/src/modules/' },
  ),
];

const web = [
  forbid(
    'ui-knows-no-domain',
    'The design system knows no domain and no GraphQL.',
    { path: '^web/src/ui/', pathNot: SPEC },
    { path: '^(web/src/(app|screens|features|parts|gql)/|node_modules/(@apollo|graphql)/)' },
  ),
  forbid(
    'parts-look-down',
    'A part shows one fragment: it uses ui, never a feature, a screen or the shell.',
    { path: '^web/src/parts/', pathNot: SPEC },
    { path: '^web/src/(app|screens|features)/' },
  ),
  forbid(
    'features-look-down',
    'A feature is one act: it never imports a screen or the shell.',
    { path: '^web/src/features/', pathNot: SPEC },
    { path: '^web/src/(app|screens)/' },
  ),
  forbid(
    'features-do-not-meet',
    'Two acts that need the same piece share a part.',
    { path: '^web/src/features/([^/]+)/' },
    { path: '^web/src/features/([^/]+)/', pathNot: '^web/src/features/$1/' },
  ),
  forbid(
    'screens-do-not-meet',
    'A screen is one address: what two screens show is a part. Every address may end at “nothing here”, in the same words.',
    { path: '^web/src/screens/([^/]+)/', pathNot: SPEC },
    { path: '^web/src/(app/|screens/([^/]+)/)', pathNot: ['^web/src/screens/$1/', '^web/src/screens/nothing-here/'] },
  ),
];

const everywhere = [
  forbid(
    'no-circles',
    'Two files that need each other are one idea in the wrong place. Entities name each other by type only.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid('resolves', 'Every import leads to a file or an installed package.', {}, { couldNotResolve: true, pathNot: SHIPS_NO_SOURCES }),
  forbid(
    'declared',
    'A package that is used is declared in the workspace that uses it.',
    { path: anyOf('shared', 'db', 'server', 'web', 'e2e'), pathNot: [SPEC, '\\.config\\.(js|ts)$', '/testing'] },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid(
    'no-test-in-product',
    'What ships imports no test and no test support.',
    { path: '/src/', pathNot: [SPEC, '/testing', '\\.testing\\.tsx?$'] },
    { path: SPEC },
  ),
];

module.exports = {
  forbidden: [...shared, ...team, ...workspaces, ...server, ...web, ...everywhere],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '^web/src/gql/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
