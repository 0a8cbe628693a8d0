import type { EngineName } from '../engines/names.ts';
import type { TemplateText } from '../engines/port.ts';
import type { Contract } from '../model/contract.ts';
import type { CoverageThresholds } from '../model/coverage.ts';
import type { Facts, Sender } from '../model/facts.ts';
import type { Severity } from '../model/finding/finding.ts';
import type { PartName } from '../model/message.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { Problem } from '../model/user-error.ts';

/** A project as read from the user's files: everything a run needs, nothing rendered yet. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  /** Relative to `root`; undefined for a project without a config file. */
  readonly configFile: string | undefined;
  /** The module, or the config itself, that gives messages which no template file holds; relative to `root`. */
  readonly loader?: string;
  /** The file or folder that maps messages to subjects; relative to `root`. */
  readonly subjects?: string;
  readonly messages: readonly MessageDefinition[];
  readonly customers: readonly Customer[];
  readonly cases: readonly Case[];
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** Absolute paths of helper modules, by engine. */
  readonly helpers: Readonly<Partial<Record<EngineName, readonly string[]>>>;
  readonly engineOptions: Readonly<Partial<Record<EngineName, Readonly<Record<string, unknown>>>>>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly sender: Sender;
  readonly messageTypes: ReadonlyMap<string, Contract>;
  /** What every render is frozen to. */
  readonly clock: Clock;
  readonly coverage: { readonly thresholds: CoverageThresholds };
  /** Milliseconds that one render of one part may take; 0 sets no limit. Undefined where the project does not say. */
  readonly renderTimeout?: number;
  /** The template's model for a customer's data; the data itself where the project maps nothing. */
  modelOf(data: unknown, about: { message: string; customer: string }): unknown;
  /** What is true of a customer whose record holds `data`, for one message. `to` is the rendered To header. */
  factsOf(data: unknown, about: FactsQuestion): Facts;
  /** Text of a user's file by its name relative to `root`; undefined for a file the project does not hold. */
  sourceOf(file: string): string | undefined;
  importFresh(file: string): Promise<unknown>;
  /** Files of templates and partials, used or not, relative to `root`. */
  templateFiles(): Promise<readonly string[]>;
  /** Faults that end nothing: an ambiguous scalar, a fixture that no case can reach. */
  readonly warnings: readonly Problem[];
}

export interface FactsQuestion {
  readonly customer: Customer;
  readonly message: MessageDefinition;
  readonly to: string | undefined;
}

export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** As the user wrote them; parsed by the rule's own schema. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly at: SourceRange | undefined;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  /** BCP 47: what helpers that ask for a default locale get. */
  readonly locale: string;
}

/** Engines in the order they are applied to the HTML source. */
export type RenderOrder = readonly EngineName[];

export interface MessageDefinition {
  readonly name: string;
  /** Where the message is defined: the template, or its entry in the config. */
  readonly at: SourceRange;
  readonly type: { readonly id: string; readonly source: 'declared' | 'inferred' } | undefined;
  readonly order: RenderOrder;
  /** Whether `order` was declared or read off the template. */
  readonly orderSource: 'declared' | 'inferred';
  readonly subject: TemplateText | undefined;
  readonly preheader: TemplateText | undefined;
  readonly html: TemplateText | undefined;
  readonly text: TemplateText | undefined;
  readonly from: TemplateText | undefined;
  readonly replyTo: TemplateText | undefined;
  readonly to: TemplateText | undefined;
  readonly locale: string | undefined;
  /** Of a message that is there once for each locale: the name that they share. */
  readonly variantOf?: string;
  /** Partials that stand before the project's, such as those of the message's locale. */
  readonly partials?: ReadonlyMap<string, TemplateText>;
  /** Paths that a record must hold for the message to be rendered for its customer. */
  readonly requires: readonly string[];
  /** Names of customers it is limited to. */
  readonly customers: readonly string[] | undefined;
  /** Entities of the data dictionary that the message is about, where the project says. */
  readonly about?: readonly string[];
  /** Sample data that stands under the record of each customer: what the record has comes first. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Customer {
  readonly name: string;
  readonly file: string;
  readonly data: unknown;
  readonly locale: string | undefined;
  /** Where the value at a path (`customer.cards[0].number`) stands; undefined for a computed one. */
  rangeOf(path: string): SourceRange | undefined;
}

export interface Case {
  /** File name without extension, with a number behind it where the file holds several. */
  readonly name: string;
  readonly at: SourceRange;
  readonly message: string;
  readonly customers: readonly string[] | undefined;
  /** Merged over the customer's data; undefined for a case that overrides nothing. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly expect: readonly Expectation[];
}

/** A text to be found as it is, white space folded, or a pattern. */
export type Expected = { readonly text: string } | { readonly pattern: RegExp };

export type Expectation = { readonly at: SourceRange } & (
  | {
      readonly kind: 'shows' | 'shows-not' | 'links-to';
      readonly expected: Expected;
      readonly part: PartName | undefined;
    }
  | { readonly kind: 'subject'; readonly expected: Expected }
  /** A rule id that must, or must not, report on the case's messages. */
  | { readonly kind: 'finds' | 'finds-not'; readonly rule: string }
);
