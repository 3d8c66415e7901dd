import { describe, expect, it } from 'vitest';
import { completeGlossary } from '../../server/src/glossary/complete';

/** What is offered at the mark. */
function offered(marked: string): string[] {
  const at = marked.indexOf('‸');
  return completeGlossary(marked.replace('‸', ''), at).map(({ label }) => label);
}

const ENTITY = ['id', 'type', 'name', 'also', 'avoid'];
const LANGUAGES = ['ar', 'en', 'fr'];

describe('completion in a glossary', () => {
  it.each([
    ['the keys of the file', '‸', ['entities', 'terms', 'decisions', 'profile', 'rules']],
    [
      'the same once one has begun, below others',
      'profile: un\nter‸',
      ['entities', 'terms', 'decisions', 'profile', 'rules'],
    ],
    ['the keys of an entity', 'entities:\n  - ‸', ENTITY],
    ['the same on its next line', 'entities:\n  - type: place\n    na‸', ENTITY],
    ['the same in braces', 'entities:\n  - { type: place, ‸', ENTITY],
    ['the keys of a term', 'entities:\n  - type: place\nterms:\n  - ‸', ['use', 'avoid', 'language']],
    ['the keys of a decision', 'decisions:\n- cl‸', ['id', 'class', 'force', 'phrases']],
    ['the languages of a name', 'entities:\n  - type: place\n    name:\n      ‸', LANGUAGES],
    ['the languages in braces', 'entities:\n  - { type: place, name: { ‸', LANGUAGES],
    ['the keys again after such braces', 'entities:\n  - { name: { en: A }, ‸', ENTITY],
    ['the languages of a term', 'terms:\n  - { use: a, language: ‸', LANGUAGES],
    ['the force of a decision', 'decisions:\n  - force: ‸', ['0', '1', '2', '3', '4', '5']],
    ['the severities of a rule', 'rules:\n  double-space: o‸', ['error', 'warning', 'information', 'hint', 'off']],
    ['nothing in words', 'terms:\n  - { use: cease ‸', []],
    ['nothing in the words of a name', 'entities:\n  - name: Lake ‸', []],
    ['nothing in a comment', '# pro‸', []],
  ])('offers %s', (_what, marked, expected) => {
    expect(offered(marked)).toEqual(expected);
  });

  it('offers types, classes, profiles and the codes of checks', () => {
    expect(offered('entities:\n  - type: ‸')).toContain('organization');
    expect(offered('decisions:\n  - { class: ‸')).toContain('welcome');
    expect(offered('profile: ‸')).toContain('non-binding');
    expect(offered('rules:\n  ‸')).toEqual(expect.arrayContaining(['double-space', 'forbidden-term']));
  });
});
