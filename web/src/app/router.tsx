import { createBrowserRouter, type RouteObject } from 'react-router';
import { NothingHere } from '../screens/nothing-here/NothingHere.tsx';
import { Door, FirstPlace, Root } from './Root.tsx';

/** One route, one screen, one piece of the bundle. Addresses carry place and number, never a name, a charge or a programme. */
export const ROUTES: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: NothingHere,
    HydrateFallback: () => null,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('../screens/sign-in/SignInScreen.tsx')).SignInScreen }) },
      {
        Component: Door,
        children: [
          { path: '/', Component: FirstPlace },
          { path: '/bench', lazy: async () => ({ Component: (await import('../screens/calendar/BenchDoor.tsx')).BenchDoor }) },
          { path: '/board', lazy: async () => ({ Component: (await import('../screens/calendar/BenchDoor.tsx')).BoardDoor }) },
          { path: '/sessions', lazy: async () => ({ Component: (await import('../screens/calendar/CalendarScreen.tsx')).CalendarScreen }) },
          {
            path: '/sessions/:sessionId',
            lazy: async () => ({ Component: (await import('../screens/session/SessionScreen.tsx')).SessionScreen }),
          },
          {
            path: '/sessions/:sessionId/sheet',
            lazy: async () => ({ Component: (await import('../screens/session-sheet/SessionSheetScreen.tsx')).SessionSheetScreen }),
          },
          {
            path: '/sessions/:sessionId/board',
            lazy: async () => ({ Component: (await import('../screens/board/BoardScreen.tsx')).BoardScreen }),
          },
          {
            path: '/sessions/:sessionId/list',
            lazy: async () => ({ Component: (await import('../screens/staff-list/StaffListScreen.tsx')).StaffListScreen }),
          },
          {
            path: '/sessions/:sessionId/close',
            lazy: async () => ({ Component: (await import('../screens/close-list/CloseScreen.tsx')).CloseScreen }),
          },
          {
            path: '/sessions/:sessionId/packet',
            lazy: async () => ({ Component: (await import('../screens/packet/PacketScreen.tsx')).PacketScreen }),
          },
          {
            path: '/sessions/:sessionId/hearings/:hearingId',
            lazy: async () => ({ Component: (await import('../screens/session/SessionScreen.tsx')).SessionScreen }),
          },
          {
            path: '/hearings/new',
            lazy: async () => ({ Component: (await import('../screens/set-hearing/SetHearingScreen.tsx')).SetHearingScreen }),
          },
          {
            path: '/hearings/:hearingId/finding',
            lazy: async () => ({ Component: (await import('../screens/finding/FindingScreen.tsx')).FindingScreen }),
          },
          {
            path: '/hearings/:hearingId/minute',
            lazy: async () => ({ Component: (await import('../screens/minute-order/MinuteOrderScreen.tsx')).MinuteOrderScreen }),
          },
          {
            path: '/hearings/:hearingId/youth-page',
            lazy: async () => ({ Component: (await import('../screens/youth-page/YouthPageScreen.tsx')).YouthPageScreen }),
          },
          {
            path: '/petitions/new',
            lazy: async () => ({ Component: (await import('../screens/file-petition/FilePetitionScreen.tsx')).FilePetitionScreen }),
          },
          { path: '/cases/:caseId', lazy: async () => ({ Component: (await import('../screens/case/CaseScreen.tsx')).CaseScreen }) },
          {
            path: '/cases/:caseId/hearings/:hearingId/date',
            lazy: async () => ({ Component: (await import('../screens/change-date/ChangeDateScreen.tsx')).ChangeDateScreen }),
          },
          { path: '/staffing', lazy: async () => ({ Component: (await import('../screens/staffing/StaffingScreen.tsx')).StaffingScreen }) },
          { path: '/due', lazy: async () => ({ Component: (await import('../screens/due/DueScreen.tsx')).DueScreen }) },
          { path: '/queues', lazy: async () => ({ Component: (await import('../screens/queues/QueuesScreen.tsx')).QueuesScreen }) },
          { path: '/results', lazy: async () => ({ Component: (await import('../screens/results/ResultsScreen.tsx')).ResultsScreen }) },
          { path: '/warrants', lazy: async () => ({ Component: (await import('../screens/warrants/WarrantsScreen.tsx')).WarrantsScreen }) },
          { path: '/notices', lazy: async () => ({ Component: (await import('../screens/notices/NoticesScreen.tsx')).NoticesScreen }) },
          { path: '/plans', lazy: async () => ({ Component: (await import('../screens/plans/PlansScreen.tsx')).PlansScreen }) },
          { path: '/support', lazy: async () => ({ Component: (await import('../screens/support/SupportScreen.tsx')).SupportScreen }) },
          { path: '/feeds', lazy: async () => ({ Component: (await import('../screens/feeds/FeedsScreen.tsx')).FeedsScreen }) },
          { path: '/sealing', lazy: async () => ({ Component: (await import('../screens/sealing/SealingScreen.tsx')).SealingScreen }) },
          {
            path: '/sealing/:sealingOrderId',
            lazy: async () => ({ Component: (await import('../screens/sealing/SealingScreen.tsx')).SealingScreen }),
          },
          { path: '/home', lazy: async () => ({ Component: (await import('../screens/home/HomeScreen.tsx')).HomeScreen }) },
          {
            path: '/outcomes/:outcomeId',
            lazy: async () => ({ Component: (await import('../screens/outcome/OutcomeScreen.tsx')).OutcomeScreen }),
          },
          { path: '/search', lazy: async () => ({ Component: (await import('../screens/search/SearchScreen.tsx')).SearchScreen }) },
          { path: '/import', lazy: async () => ({ Component: (await import('../screens/import/ImportScreen.tsx')).ImportScreen }) },
          { path: '/settings', lazy: async () => ({ Component: (await import('../screens/settings/SettingsScreen.tsx')).SettingsScreen }) },
          { path: '/law/:file?', lazy: async () => ({ Component: (await import('../screens/law/LawScreen.tsx')).LawScreen }) },
          { path: '*', Component: NothingHere },
        ],
      },
    ],
  },
];

/** The browser's own router over those routes. */
export function openRouter(): ReturnType<typeof createBrowserRouter> {
  const router = createBrowserRouter(ROUTES);
  window.setTimeout(readAhead, READ_AHEAD_MS);
  return router;
}

const READ_AHEAD_MS = 2000;

/** The bench and the finding are read ahead, so that a key pressed in court never waits for a file. */
function readAhead(): void {
  void import('../screens/session/SessionScreen.tsx');
  void import('../screens/finding/FindingScreen.tsx');
}
