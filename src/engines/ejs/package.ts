import { loadPeer } from '../load-peer.ts';

/** The part of EJS, 3 to 7, that is used; the package has no types of its own. */
export interface Ejs {
  compile(template: string, options: object): (data: object) => unknown;
  escapeXML(value: unknown): string;
}

/** Throws a TemplateError where the project has no EJS. */
export const loadEjs = async (root: string): Promise<Ejs> =>
  (await loadPeer(root, 'ejs', 'renders EJS templates')) as Ejs;
