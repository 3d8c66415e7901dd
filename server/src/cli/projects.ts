/** What statements on the command line are read with: the nearest glossary above each, or the one that is named. */

import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../checks';
import { extendEngine } from '../glossary/extend-engine';
import { checkOptionsOf, EMPTY_GLOSSARY, GLOSSARY_FILE, type Glossary } from '../glossary/glossary';
import { parseGlossary } from '../glossary/parse';
import { localise } from '../l10n';
import type { Engine } from '../statement/engine';
import { InputError, readText, statusOf } from './inputs';

/** A glossary, and what follows from it. */
export interface Project {
  readonly engine: Engine;
  readonly glossary: Glossary;
  readonly checks: CheckOptions;
}

export interface ProjectSettings {
  readonly engine: Engine;
  /** What the command line says of the checks: it goes before the glossary. */
  readonly checks: CheckOptions;
  /** The glossary of all files, or `none`; absent: the nearest above each. */
  readonly glossary?: string;
  /** Takes each fault of a glossary, with its place. What is good in the file holds nevertheless. */
  report(fault: string): void;
}

/**
 * The project of each file; `-` belongs to the current folder. Each glossary is read once, and reported once.
 */
export function createProjects({
  engine,
  checks,
  glossary: given,
  report,
}: ProjectSettings): (file: string) => Project {
  const projects = new Map<string | undefined, Project>();
  const nearest = nearestAbove();
  return (file) => {
    const source =
      given === undefined ? nearest(path.dirname(path.resolve(file))) : given === 'none' ? undefined : given;
    let project = projects.get(source);
    if (project === undefined) {
      const glossary = source === undefined ? EMPTY_GLOSSARY : readGlossary(source, report);
      project = { engine: extendEngine(engine, glossary), glossary, checks: checkOptionsOf(glossary, checks) };
      projects.set(source, project);
    }
    return project;
  };
}

function readGlossary(file: string, report: ProjectSettings['report']): Glossary {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report(error.message);
    return EMPTY_GLOSSARY;
  }
  const { glossary, faults } = parseGlossary(text);
  const document = TextDocument.create('', 'yaml', 0, text);
  for (const { start, key, args } of faults) {
    const { line, character } = document.positionAt(start);
    report(`${file}:${line + 1}:${character + 1}: ${localise('en', key, args)}`);
  }
  return glossary ?? EMPTY_GLOSSARY;
}

/** What cannot be looked at is taken for one, so that it is reported when it is read. */
function isGlossary(file: string): boolean {
  try {
    return statusOf(file)?.isFile() === true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return true;
  }
}

/** Finds the glossary in a folder or the nearest one above it; looks into each folder once. */
function nearestAbove(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const file = path.join(folder, GLOSSARY_FILE);
    const parent = path.dirname(folder);
    const isHere = isGlossary(file);
    const found = isHere ? path.relative('', file) : parent === folder ? undefined : find(parent);
    known.set(folder, found);
    return found;
  };
  return find;
}
