/** The extension, for a computer and for the browser in one bundle: nearly all of it is the same. */
import type { ExtensionContext } from 'vscode';
import { type Extension, startExtension } from './startExtension';

let extension: Extension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  // Loaded when asked for: a browser has none of the modules that the other part begins with.
  const { clientsOf } = await ('importScripts' in globalThis ? import('./browser') : import('./node'));
  extension = await startExtension(context, clientsOf(context));
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
