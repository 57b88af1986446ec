import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isHelpKey, isSearchKey } from "./search-key.ts";

/** As much of an element as is asked for; there is no browser here. */
class Element {
  readonly field: boolean;
  constructor(field: boolean) {
    this.field = field;
  }
  matches(): boolean {
    return this.field;
  }
}

beforeEach(() => vi.stubGlobal("HTMLElement", Element));
afterEach(() => vi.unstubAllGlobals());

const press = (key: string, { ctrl = false, alt = false, field = false } = {}): KeyboardEvent => {
  const event = { key, ctrlKey: ctrl, altKey: alt, metaKey: false, target: new Element(field) };
  return event as unknown as KeyboardEvent;
};

it.each([
  { name: "/", event: () => press("/"), search: true, help: false },
  { name: "/ in a field", event: () => press("/", { field: true }), search: false, help: false },
  { name: "Ctrl+K", event: () => press("k", { ctrl: true }), search: true, help: false },
  {
    name: "Ctrl+K in a field",
    event: () => press("K", { ctrl: true, field: true }),
    ...{ search: true, help: false },
  },
  { name: "k", event: () => press("k"), search: false, help: false },
  { name: "?", event: () => press("?"), search: false, help: true },
  { name: "? of a Chinese keyboard", event: () => press("？"), search: false, help: true },
  { name: "? in a field", event: () => press("?", { field: true }), search: false, help: false },
])("$name", ({ event, search, help }) => {
  expect({ search: isSearchKey(event()), help: isHelpKey(event()) }).toEqual({ search, help });
});
