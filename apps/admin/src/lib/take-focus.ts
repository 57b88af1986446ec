/** An attachment for the field that somebody opened a page to fill in. */
export const takeFocus = (element: HTMLElement): void => element.focus();
