/** An address with its percent-escapes decoded, so that they are not taken for anything else. */
export const decodedHref = (href: string): string =>
  href.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
