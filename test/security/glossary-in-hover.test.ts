/** What a glossary says is shown as text, wherever a hover shows it. */

import { expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { markdown } from '../../server/src/features/markup';
import { createView } from '../../server/src/features/view';
import { extendEngine } from '../../server/src/glossary/extend-engine';
import { parseGlossary } from '../../server/src/glossary/parse';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

it.each([
  '[click](command:workbench.action.quit)',
  '![x](https://example.org/a.png)',
  '<img src=x onerror=alert(1)>',
  '</p><script>alert(1)</script>',
  '`code` **bold** $(warning)',
  'https://example.org/path',
])('a name brings no link, image or HTML: %s', (evil) => {
  const { glossary, faults } = parseGlossary(
    JSON.stringify({
      entities: [
        { id: 'lake', type: 'organization', name: { en: 'Vorland Lake Board', fr: evil, ar: `لجنة ${evil}` } },
        { id: 'other', type: 'organization', name: { en: evil }, also: { en: 'Vorland Sea Board' } },
      ],
    }),
  );
  expect(faults).toEqual([]);
  const text = 'The Ministers thanked the Vorland Lake Board and the Vorland Sea Board.';
  const statement = createStatement(extendEngine(testEngine(), glossary!), text);
  for (const name of ['Lake', 'Sea']) {
    const found = hover(createView('file:///a', 1, statement), text.indexOf(name), { display: 'en', markup: markdown });
    const shown = (found!.contents as { value: string }).value;
    expect(shown).toContain(evil.slice(1, 3).replace(/[*_[\]<>`]/g, '\\$&'));
    // The names stand in bold, which is the hover's own; nothing else is left of Markdown once escapes are gone.
    const live = shown.replace(/\\./g, '').replaceAll('**', '');
    expect(live).not.toMatch(/[[\]`<>]|:\/\//);
    expect(found!.contents).not.toHaveProperty('isTrusted');
    expect(found!.contents).not.toHaveProperty('supportThemeIcons');
  }
});
