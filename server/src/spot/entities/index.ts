/**
 * Finds the entities of a block: persons, offices, bodies, groups, places, peoples, events and documents.
 *
 * One pass over the tokens proposes names where a known name, a head of names or a capital asks for it; the longest
 * proposals become annotations. What a language writes in its own way is in `grammars/`.
 */

import { Category } from '../../lexicon/categories';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Findings } from '../findings';
import type { Reading } from '../reading';
import { defineAcronyms, proposeAcronym, proposeLongForms } from './acronyms';
import { proposeDecision, proposeSymbol, proposeTitle } from './documents';
import { proposeHeaded } from './headed';
import { proposeCounted, proposeMinistry, proposeName } from './names';
import { addNamings } from './namings';
import {
  proposeBearer,
  proposeHolder,
  proposeHolders,
  proposeHonoured,
  proposeInitialled,
  proposeNamed,
  proposeSurname,
} from './persons';
import { proposeRoles } from './roles';
import { createScene } from './scene';
import { claimProposals } from './select';
import { addCandidates, defineShortForms } from './short-forms';
import { proposeDateline, proposeLocation, proposeNear, proposeScene } from './towns';

const HEADS =
  (1 << Category.OrganizationHead) |
  (1 << Category.DocumentHead) |
  (1 << Category.EventHead) |
  (1 << Category.PlaceHead) |
  (1 << Category.GroupHead) |
  (1 << Category.PeopleHead);

/** Words that the name of a person without a title begins with: «محمد», «عبد» of «عبد اللطيف». */
const NAMES = (1 << Category.GivenName) | (1 << Category.NameParticle);

/** Adds the entities of a block to `findings`. */
export function spotEntities(reading: Reading, findings: Findings): void {
  const { tokens, matches } = reading;
  const scene = createScene(reading, findings);
  const french = reading.language.id === 'fr';
  const arabic = reading.language.id === 'ar';
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Word) {
      if (tokens.kind[i] !== TokenKind.Number) continue;
      proposeDecision(scene, i);
      // «5+5 Joint Military Commission»
      if (scene.nameAt[i]! >= 0) proposeName(scene, i);
      continue;
    }
    const bits = matches.categories[i]!;
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.Capital) !== 0) proposeSymbol(scene, i);
    if (bits === 0) {
      if ((flags & TokenFlag.AllCapitals) !== 0) proposeAcronym(scene, i);
      else if ((flags & TokenFlag.Capital) !== 0) proposeInitialled(scene, i);
      continue;
    }
    if (scene.nameAt[i]! >= 0) proposeName(scene, i);
    if ((bits & HEADS) !== 0) proposeHeaded(scene, i);
    if ((bits & (1 << Category.Function)) !== 0 && (tokens.flags[i + 1]! & TokenFlag.Capital) !== 0) {
      if (french) proposeScene(scene, i);
      else proposeLocation(scene, i);
    }
    if ((bits & (1 << Category.RoleHead)) !== 0) {
      const role = proposeRoles(scene, i);
      if (role !== undefined) {
        proposeHolder(scene, role);
        proposeBearer(scene, role);
      }
    }
    if ((bits & (1 << Category.Demonym)) !== 0 && arabic) proposeCounted(scene, i);
    if ((bits & (1 << Category.Honorific)) !== 0) proposeHonoured(scene, i);
    else if ((bits & ((flags & TokenFlag.Arabic) === 0 ? 1 << Category.GivenName : NAMES)) !== 0)
      proposeNamed(scene, i);
    if ((bits & (1 << Category.EntityCue)) !== 0) {
      proposeTitle(scene, i);
      proposeSurname(scene, i);
      proposeHolders(scene, i);
      proposeMinistry(scene, i);
      proposeNear(scene, i);
    }
  }
  proposeDateline(scene);
  if (french) proposeLongForms(scene);
  const chosen = claimProposals(scene);
  addNamings(scene, chosen);
  defineAcronyms(scene, chosen);
  defineShortForms(scene, chosen);
  addCandidates(scene);
}
