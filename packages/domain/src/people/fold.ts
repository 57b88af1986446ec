/** One spelling of what people type: full-width becomes half-width, blanks and stray quotes go. */
export const fold = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\u200b\ufeff'"]/g, "");
