/** An attachment for the field that somebody opened a page to fill in. */
export const takeFocus = (element: HTMLElement): void => element.focus();

/** The same, with what stands in it marked, so that typing overwrites it. */
export const takeOver = (field: HTMLInputElement): void => field.select();
