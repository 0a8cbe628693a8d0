import type { RunPart } from '../../lint/run-part.ts';
import type { Severity } from '../../model/finding/finding.ts';
import type { SourceRange } from '../../model/text/position.ts';

/** Raised when blobs of before cannot be read any more. */
export const BLOB_FORMAT = 1;

/** What a blob holds. */
export interface Blob {
  readonly part: RunPart;
  readonly suppressions: KeptSuppressions;
}

/** The suppressions file as the run read it: it is applied to what all shards found. */
export interface KeptSuppressions {
  readonly name: string;
  /** Absent for a project without one. */
  readonly text?: string;
  /** How an entry whose day has passed is reported. */
  readonly expired: Severity | 'off';
  /** IANA name, for what day it is. */
  readonly timeZone: string;
}

/** A blob as JSON. */
export interface WrittenBlob {
  readonly sendlintBlob: number;
  readonly version: string;
  /** Of what follows, as JSON. */
  readonly digest: string;
  readonly content: BlobContent;
}

export interface BlobContent {
  readonly part: Omit<RunPart, 'customers' | 'sourceOf'>;
  readonly customers: readonly WrittenCustomer[];
  /** By file. */
  readonly sources: Readonly<Record<string, string>>;
  readonly suppressions: KeptSuppressions;
}

export interface WrittenCustomer {
  readonly name: string;
  readonly file: string;
  /** By the paths that findings speak of. */
  readonly places: Readonly<Record<string, SourceRange>>;
}
