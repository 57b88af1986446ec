interface Keys {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly code: string;
}

/** The number of Alt+1 to Alt+9, of the row above the letters or of the number pad. */
export const sectionKey = ({ altKey, ctrlKey, metaKey, code }: Keys): number | undefined => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return altKey && !ctrlKey && !metaKey && digit ? Number(digit) : undefined;
};
