/** A text without line ends and other control characters, and with single blanks. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
