import assert from 'node:assert/strict';
import path from 'node:path';
import { closeAll, eventually, hoverAt, LANGUAGES, openSample, outlineOf, samplesOf } from './editor';

describe('samples', () => {
  afterEach(closeAll);

  for (const language of LANGUAGES) {
    it(`there is one in ${language}`, () => assert.ok(samplesOf(language).length > 0));

    for (const sample of samplesOf(language)) {
      const name = path.basename(sample.fsPath);

      it(`${language}/${name} has an outline within its text`, async () => {
        const { document } = await openSample(sample);
        assert.equal(document.languageId, 'communique');
        const symbols = await eventually('the outline', () => outlineOf(document));
        for (const symbol of symbols) {
          assert.ok(symbol.name.trim() !== '', 'a symbol without a name');
          assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
          assert.ok(document.validateRange(symbol.range).isEqual(symbol.range), symbol.name);
        }
      });

      it(`${language}/${name} has hovers`, async () => {
        const { document } = await openSample(sample);
        const symbols = await eventually('the outline', () => outlineOf(document));
        // The deepest symbols are annotations, and every annotation has a hover.
        const leaf = symbols.find((symbol) => symbol.children.length === 0)!;
        const hover = await eventually('a hover', () => hoverAt(document, leaf.selectionRange.start));
        assert.ok(hover.split('\n').length <= 24, `a hover of many lines:\n${hover}`);
      });
    }
  }
});
