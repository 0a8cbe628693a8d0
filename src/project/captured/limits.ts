/** Five times what mail programs show before they cut a message off. */
export const LONGEST_PART = 500_000;

/** How many bytes a part takes in a file at most: quoted-printable writes three for one. */
export const LARGEST_BODY = 3 * LONGEST_PART;

/** A file with its attachments; no mail server takes more. */
export const LARGEST_FILE = 64 * 1024 * 1024;
