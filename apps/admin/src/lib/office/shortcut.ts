const FIRST_DIGIT = /^Digit([1-9])$/;

/** Alt+1 to Alt+9, whatever the keyboard layout makes of them; `null` for every other key. */
export const sectionKey = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): number | null => {
  const digit = FIRST_DIGIT.exec(code)?.[1];
  return altKey && !ctrlKey && !metaKey && digit !== undefined ? Number(digit) : null;
};

/** Whether the key is `/` and no field wants it as a letter. */
export const isSearchKey = (event: KeyboardEvent): boolean => {
  const { target } = event;
  const writing = target instanceof HTMLElement && target.matches("input, textarea, select");
  return event.key === "/" && !writing && !event.altKey && !event.ctrlKey && !event.metaKey;
};
