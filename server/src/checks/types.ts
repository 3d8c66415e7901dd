/** What a check is, and what it reports. */

import type { LanguageId } from '../lexicon/language';
import type { Span } from '../spot/annotation';
import type { Statement } from '../statement/statement';
import type { BlockView } from './block-view';
import type { MessageKey } from './messages';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a user may make of a check. */
export const LEVELS = [...SEVERITIES, 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** House styles. Each switches some checks on, off, or to another severity. */
export const PROFILES = ['none', 'un', 'eu', 'us', 'las', 'gcc', 'press', 'non-binding'] as const;
export type Profile = (typeof PROFILES)[number];

/** A text of `messages.<language>.ts`, and what goes in the place of `{0}`, `{1}` … */
export interface Message {
  readonly key: MessageKey;
  readonly args?: readonly (string | number)[];
}

/** Replaces `[start, end)`. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A way to put a finding right: its edits, in the order of the text, do not overlap. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** What a check found. Offsets are UTF-16 code units into the block for a block check, else into the statement. */
export interface Problem extends Span {
  readonly message: Message;
  /** Where there is more than one, the first is not better than the others: the writer has to choose. */
  readonly fixes?: readonly Fix[] | undefined;
  /** Something else may be what is wrong: the fix is offered to whoever looks, and not made with all others at once. */
  readonly doubtful?: true | undefined;
}

/** A problem with its check's code and its severity; offsets are into the statement's text. */
export interface Finding extends Problem {
  readonly code: string;
  readonly severity: Severity;
}

export type Report = (problem: Problem) => void;

interface CheckBase {
  /** Stable, readable name, as in settings, directives and the manual. */
  readonly code: string;
  /** Severity where neither the profile nor the user says otherwise. */
  readonly severity: Level;
  /** Severity under a profile. */
  readonly profiles?: Partial<Record<Profile, Level>>;
  /** Languages of the blocks that it looks at; absent: all, known or not. */
  readonly languages?: readonly LanguageId[];
  /**
   * Where it keeps silent, since the words are another's: `quotation` inside quotation marks, URLs and titles of
   * documents, `name` also inside proper names. Absent: nowhere.
   */
  readonly guard?: 'quotation' | 'name';
  /** Whether it also looks at website debris. */
  readonly debris?: boolean;
}

/** A check that a block's own analysis decides; its result is cached with the block. */
export interface BlockCheck extends CheckBase {
  readonly scope: 'block';
  /** Bits of `Sign`: it runs only where the block has one of them. */
  readonly signs?: number;
  run(block: BlockView, report: Report): void;
}

/** What a statement check kept of one block. */
export interface Fact<F> {
  /** Where the block begins in the statement's text: offsets in `value` are relative to it. */
  readonly start: number;
  readonly value: F;
}

/** A fact, and the number of its block. */
export interface NumberedFact<F> extends Fact<F> {
  readonly block: number;
}

/** Some words of a block, as a fact holds them; offsets are relative to the block. */
export interface Words extends Span {
  readonly words: string;
}

/**
 * A check that needs several blocks. What it keeps of each, plain data, is cached with the block; joining has to be cheap.
 * Offsets in it are called `start` or `end`, or end in `Start` or `At`: they may move without a change of what is found.
 * While all its facts stay as they are, so do its findings: it runs again only after an edit that changes one of them.
 */
export interface StatementCheck<F = unknown> extends CheckBase {
  readonly scope: 'statement';
  /** What the check needs of one block; undefined: nothing. Absent: it reads the Statement itself, after every edit. */
  collect?(block: BlockView): F | undefined;
  /**
   * For facts that are lists: what their items are compared by. An item whose keys no other has, in any block, changes
   * nothing in what is found. Absent: every changed fact may.
   */
  keys?(items: F): readonly number[];
  /** Whether it asks in which block a fact is: it runs again where blocks come or go. */
  readonly neighbours?: true;
  run(statement: Statement, facts: readonly NumberedFact<F>[], report: Report): void;
}

/** A statement check that knows of the text what its facts hold, and no more. */
interface JoiningCheck<F, In extends Fact<F>> extends Omit<StatementCheck<F>, 'run' | 'neighbours'> {
  collect(block: BlockView): F | undefined;
  run(statement: Pick<Statement, 'context'>, facts: readonly In[], report: Report): void;
}

export type Check = BlockCheck | StatementCheck;

/** A statement check as an entry of `CHECKS`, which does not know what its facts are. */
export function statementCheck<F>(check: JoiningCheck<F, Fact<F>>): StatementCheck {
  return check as unknown as StatementCheck;
}

/** The same of a check that asks in which block a fact is. */
export function neighbourCheck<F>(check: JoiningCheck<F, NumberedFact<F>>): StatementCheck {
  return { ...(check as unknown as StatementCheck), neighbours: true };
}

export interface CheckOptions {
  /** Severity by code, over everything else. */
  readonly rules?: Readonly<Record<string, Level>>;
  readonly profile?: Profile;
  /** Every finding, for what goes through them without a reader; absent: as many of a check as somebody reads. */
  readonly all?: boolean;
}
