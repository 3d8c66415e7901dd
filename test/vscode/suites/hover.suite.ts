import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeAll, eventually, hoverAt, nonEmpty, openText } from './editor';

/** Where the hover is asked for, and what stands in it; in English, which is the display language of the tests. */
const HOVERS: readonly (readonly [language: string, text: string, place: string, expected: readonly RegExp[]])[] = [
  [
    'ar',
    'رحب مجلس الأمن بالتقرير المقدم من كينيا في 4 حزيران/يونيو 2025.',
    'كينيا',
    [/Entity: place/, /KE/, /English: Kenya/, /French: Kenya/],
  ],
  [
    'ar',
    'رحب مجلس الأمن بالتقرير المقدم من كينيا في 4 حزيران/يونيو 2025.',
    '4 حزيران',
    [/2025-06-04/, /Wednesday,? 4 June 2025/, /Hijri: .*1446/],
  ],
  [
    'ar',
    'أدان مجلس الأمن بأشد العبارات الهجوم الذي وقع في مدريد.',
    'أدان',
    [
      /Decision: condemns/,
      /●●●●● 5\/5/,
      /Who: .*مجلس الأمن/,
      /What: .*الهجوم/,
      /English: condemns/,
      /French: condamne/,
    ],
  ],
  [
    'en',
    'The Security Council urged Kenya to report by 30 June 2026, recalling resolution 2254 (2015).',
    'urged',
    [/Decision: requests/, /Who: The Security Council/, /Asked of: Kenya/, /Arabic: /],
  ],
  [
    'en',
    'The Security Council urged Kenya to report by 30 June 2026, recalling resolution 2254 (2015).',
    'resolution 2254',
    [/Entity: document/, /\]\(https:\/\/undocs\.org\/S\/RES\/2254%282015%29\)/],
  ],
  [
    'en',
    'Joint Statement\n\nOslo, 5 May 2025\n\nThe ministers welcomed the report and agreed to meet next year in Oslo.',
    'next year',
    [/Date: relative date/, /2026/],
  ],
  [
    'fr',
    'Le Conseil de sécurité se félicite du rapport de la Ministre des affaires étrangères du Kenya, Achieng Odhiambo.',
    'Achieng',
    [/Entity: person/, /Role: .*Ministre des affaires étrangères du Kenya/],
  ],
  [
    'fr',
    'Le Conseil de sécurité se félicite du rapport présenté par le Kenya le 1er mars 2026.',
    '1er mars',
    [/2026-03-01/, /Sunday,? 1 March 2026/],
  ],
  [
    'fr',
    'Le Conseil de sécurité exprime sa vive préoccupation devant la situation au Kenya.',
    'exprime',
    [/Decision: is concerned/, /Who: Le Conseil de sécurité/, /Force: /, /English: /, /Arabic: /],
  ],
];

describe('hover', () => {
  afterEach(closeAll);

  for (const [language, text, place, expected] of HOVERS) {
    it(`${language}: ${place}`, async () => {
      const { document } = await openText(`${text}\n`);
      const hover = await eventually('a hover', () => hoverAt(document, at(document, place)));
      for (const pattern of expected) assert.match(hover.replace(/\\(.)/g, '$1'), pattern);
      const lines = hover.split('\n').filter((line) => line.trim() !== '');
      assert.ok(lines.length <= 12, hover);
    });
  }

  it('is a table, which VS Code draws with the labels in a column of their own', async () => {
    const { document } = await openText('The General Assembly,\n\n1. Condemns the attack on the port;\n');
    const hovers = await eventually('a hover', async () =>
      nonEmpty(
        await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at(document, 'Condemns'),
        ),
      ),
    );
    const [content] = hovers[0]!.contents as vscode.MarkdownString[];
    assert.match(content!.value, /^\| \| Condemns \|\n\|:--\|:--\|\n/);
    assert.match(content!.value, /\n\| Who&nbsp;&nbsp; \| The General Assembly \(understood from line 1\) \|\n/);
  });

  it('beside annotations says nothing', async () => {
    const { document } = await openText('The Security Council welcomed the long report.\n');
    await eventually('a hover', () => hoverAt(document, at(document, 'welcomed')));
    assert.equal(await hoverAt(document, at(document, 'long')), undefined);
  });
});
