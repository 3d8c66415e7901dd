import { TextDocument } from 'vscode-languageserver-textdocument';
import type { View } from '../server/src/features/view';

/** The text of a view as a client holds it. */
export function documentOf({ uri, version, statement }: View): TextDocument {
  return TextDocument.create(uri, 'communique', version, String(statement.text));
}
