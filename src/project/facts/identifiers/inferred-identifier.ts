/** What a leaf identifies, and why sendlint thinks so. */
export interface InferredIdentifier {
  readonly kind: string;
  readonly alternatives?: readonly string[];
  readonly partial: boolean;
  readonly customerFacing: boolean;
  readonly isKey?: true;
  readonly because: string;
}
