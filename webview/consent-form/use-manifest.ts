import { useEffect, useReducer, useState } from 'preact/hooks';
import { type FormConversation, ManifestEditor } from './manifest-editor.ts';

/** The editor of the manifest, for the whole life of the page, which is shown again with every change of it. */
export function useManifest(makeConversation: (onChanged: () => void) => FormConversation): ManifestEditor {
  const [, showAgain] = useReducer((count: number) => count + 1, 0);
  const [editor] = useState(() => {
    const conversation = makeConversation(() => made.hearChange());
    const made: ManifestEditor = new ManifestEditor(conversation, () => showAgain(undefined));
    return made;
  });
  useEffect(() => void editor.begin(), [editor]);
  return editor;
}
