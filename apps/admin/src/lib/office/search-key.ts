/** Whether the key is `/` and no field wants it as a letter. */
export const isSearchKey = (event: KeyboardEvent): boolean => {
  const { target } = event;
  const writing = target instanceof HTMLElement && target.matches("input, textarea, select");
  return event.key === "/" && !writing && !event.altKey && !event.ctrlKey && !event.metaKey;
};
