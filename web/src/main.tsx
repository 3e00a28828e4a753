import '@fontsource-variable/public-sans/wght.css';
import '@fontsource-variable/merriweather/wght.css';
import '@fontsource-variable/merriweather/wght-italic.css';
import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startLanguage } from './locales/language.ts';
import { wearTheme } from './ui/theme.ts';

startLanguage();
wearTheme(document.documentElement);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
