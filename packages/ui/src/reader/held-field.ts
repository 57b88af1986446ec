/** A field into which a reader types, as it was before. */
export interface HeldField {
  /** Puts back what was in it, as if nothing had been typed. */
  restore(): void;
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(target.type));

/** Remembers a field while nobody knows yet whether a reader or a hand types; `null` elsewhere. */
export const holdField = (target: EventTarget | null): HeldField | null => {
  if (!isField(target) || target.readOnly || target.disabled) return null;
  const { value, selectionStart, selectionEnd } = target;
  return {
    restore() {
      if (target.value === value) return;
      target.value = value;
      if (selectionStart !== null) target.setSelectionRange(selectionStart, selectionEnd);
      target.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
  };
};
