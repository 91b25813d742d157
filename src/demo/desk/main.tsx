import { render } from 'preact';
import { App } from './app';
import './styles/tokens.css';
import './styles/desk.css';
import './styles/thread.css';
import './styles/reply.css';
import './styles/editors.css';

const place = document.getElementById('demo-desk');
if (!place) throw new Error('the page has no #demo-desk');
render(<App />, place);
