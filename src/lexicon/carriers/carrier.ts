/** Who carries parcels, how its numbers are written, and where its customers follow them. */
export interface Carrier {
  readonly id: string;
  readonly name: string;
  /** Other names it is written by in records, brands included. Compared without case and punctuation. */
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2 codes of where it delivers under this name; none for all over the world. */
  readonly countries: readonly string[];
  /** Hosts of its tracking pages, former ones included; subdomains count too. */
  readonly hosts: readonly string[];
  /** URL parameters that hold the tracking number on these pages. */
  readonly parameters?: readonly string[];
  readonly numbers?: readonly NumberFormat[];
  /** Ids of carriers it hands parcels to or works as one with: a link to these is no mistake. */
  readonly partners?: readonly string[];
  /** Ids of carriers whose pages follow its parcels too, while its own pages do not follow theirs. */
  readonly followedBy?: readonly string[];
  readonly source: string;
}

export interface NumberFormat {
  /** Regular expression source over the number in upper case without separators. */
  readonly pattern: string;
  readonly check?: 'ups' | 's10' | 'gs1' | 'mod7' | 'fedex-express' | 'mod37' | 'luhn';
  /** True where no other carrier writes its numbers like this. Digits alone never are. */
  readonly distinctive?: true;
}
