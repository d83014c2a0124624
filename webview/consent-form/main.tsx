import { render } from 'preact';
import { Conversation } from '../conversation.ts';
import { App } from './app.tsx';
import type { FormConversation } from './manifest-editor.ts';
import '../../src/report/page/page.css';
import '../theme.css';
import './consent-form.css';
import './fields.css';
import './duo.css';

/** Entry point of the page with the form for the consent manifest. */
function conversation(onChanged: () => void): FormConversation {
  return new Conversation(onChanged);
}

render(<App makeConversation={conversation} />, document.getElementById('root')!);
