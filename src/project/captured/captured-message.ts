import type { TemplateText } from '../../engines/port.ts';
import type { PartName } from '../../model/message.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { Problem } from '../../model/user-error.ts';
import type { Customer, MessageDefinition, Project } from '../project.ts';
import type { FactsDictionary } from '../schema/facts.ts';

/** A file that holds a message rendered elsewhere. It is read when its turn comes, and kept by nobody. */
export interface CapturedSource {
  /** Path from the project's root, without extension. */
  readonly name: string;
  /** Never throws: what cannot be read is a problem of the message. */
  read(): Promise<CapturedMessage>;
}

/** A message rendered elsewhere, and what is known of whoever got it. */
export interface CapturedMessage {
  /** Its parts are not templates, but what was sent. */
  readonly definition: MessageDefinition;
  /** False where the file holds no message that could be judged. */
  readonly isReadable: boolean;
  /** Whether its end, or that of one of its parts, is missing. */
  readonly isCutOff: boolean;
  /** What is wrong with the file. */
  readonly problems: readonly Problem[];
  /** What the file leaves open, in sentences. */
  readonly doubts: readonly string[];
  readonly customer: Customer;
  /** Whether `customer` is one that has a name to be told by. */
  readonly isNamed: boolean;
  readonly factsOf: Project['factsOf'];
  /** Text of the files that the message was read from. */
  readonly sourceOf: (file: string) => string | undefined;
  /** Where a person can open it, if that is no file of the project. */
  readonly url?: string;
}

/** What a file says of its message; each text knows where it stands. */
export interface CapturedFile {
  readonly at: SourceRange;
  readonly parts: { readonly [Name in PartName]?: TemplateText };
  readonly headers: { readonly [Name in HeaderName]?: TemplateText };
  /** Whether its end, or that of one of its parts, is missing. */
  readonly isCutOff?: boolean;
  readonly type?: string | undefined;
  readonly locale?: string | undefined;
  /** The name of a customer, or a record. */
  readonly customer?: string | Customer | undefined;
  readonly dictionary?: FactsDictionary | undefined;
  readonly others?: readonly Customer[] | undefined;
  readonly sourceOf: (file: string) => string | undefined;
  /** Where the value of a key stands, in a file that has keys. */
  readonly placeOf?: (key: string) => SourceRange | undefined;
}

export type HeaderName = 'from' | 'replyTo' | 'to';

/** How findings speak of somebody whose name is not known. */
export const SOMEBODY = 'the customer';
