/** The language status item: always says what was found, or why nothing is shown. */
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { LANGUAGE_ID } from './language';
import type { Painter } from './painter';
import type { StatusParams } from './protocol';
import type { Server } from './server';

export class StatusItem implements vscode.Disposable {
  readonly #server: Server;
  readonly #painter: Painter;
  readonly #item = vscode.languages.createLanguageStatusItem('communique.status', { language: LANGUAGE_ID });
  readonly #known = new Map<string, StatusParams>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(server: Server, painter: Painter) {
    this.#server = server;
    this.#painter = painter;
    this.#item.name = 'Communiqué';
    this.#subscriptions = [
      server.onDidChangeState(() => this.#show()),
      server.onDidChangeStatus((status) => {
        this.#known.set(status.uri, status);
        this.#show();
      }),
      painter.onDidToggle(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#known.delete(server.uriOf(document))),
    ];
    this.#show();
  }

  dispose(): void {
    for (const part of [this.#item, ...this.#subscriptions]) part.dispose();
  }

  #show(): void {
    const { l10n } = vscode;
    const item = this.#item;
    item.severity = vscode.LanguageStatusSeverity.Information;
    item.busy = this.#server.state === State.Starting;
    item.command = this.#painter.on
      ? { command: 'communique.showLog', title: l10n.t('Log') }
      : { command: 'communique.toggleHighlights', title: l10n.t('Show highlights') };
    item.detail = '';

    if (this.#server.state === State.Stopped) {
      item.text = l10n.t('Communiqué: not running');
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.command = { command: 'communique.restartServer', title: l10n.t('Restart') };
      return;
    }
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#known.get(this.#server.uriOf(document));
    if (!status) {
      item.text = l10n.t('Communiqué: reading…');
      return;
    }
    switch (status.state) {
      case 'unknown-language':
        item.text = l10n.t('Communiqué: language not known');
        item.detail = l10n.t('Arabic, English and French are read; anything else is left alone');
        return;
      case 'ready':
        item.text = languageNames(status);
        item.detail = this.#painter.on ? counts(status) : `${counts(status)} · ${l10n.t('highlights are off')}`;
    }
  }
}

function languageNames({ language, languages }: StatusParams): string {
  const names = new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' });
  const codes = languages.length > 0 ? languages : [language ?? 'und'];
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

function counts({ counts }: StatusParams): string {
  const { l10n } = vscode;
  // «Label: number» needs no plural forms, of which Arabic has six.
  return [
    l10n.t('decisions: {0}', counts.decision),
    l10n.t('entities: {0}', counts.entity),
    l10n.t('dates: {0}', counts.date),
  ].join(' · ');
}
