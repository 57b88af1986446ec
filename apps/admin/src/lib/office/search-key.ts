/** Whether the key is Ctrl+K, or `/` where no field wants it as a letter. */
export const isSearchKey = (event: KeyboardEvent): boolean => {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (key.toLowerCase() === "k") return (ctrlKey || metaKey) && !altKey;
  return key === "/" && !isWriting(event) && !altKey && !ctrlKey && !metaKey;
};

/** Whether the key is `?`, and no field wants it as a letter. */
export const isHelpKey = (event: KeyboardEvent): boolean =>
  (event.key === "?" || event.key === "？") && !isWriting(event) && !event.ctrlKey && !event.altKey;

/** Whether a field wants the keys for itself. */
export const isWriting = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type='checkbox']), textarea, select");
