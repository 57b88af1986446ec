import { describe, expect, it } from "vitest";
import { type Keeping, KeptDraft } from "./kept-draft.ts";

const storage = (full = false): Keeping & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (full) throw new Error("full");
      kept.set(name, text);
    },
    removeItem: (name) => kept.delete(name),
  };
};

const DOCUMENT = { title: "细则", rules: [{ points: "三" }] };

describe("a kept draft", () => {
  it("is there again for the same village and version only, bad fields and all", () => {
    const browser = storage();
    new KeptDraft(browser, "liuxi", 2).keep(DOCUMENT);
    expect(new KeptDraft(browser, "liuxi", 2).load()).toEqual(DOCUMENT);
    expect(new KeptDraft(browser, "liuxi", 3).load()).toBeNull();
    expect(new KeptDraft(browser, "qingshui", 2).load()).toBeNull();
  });

  it("is gone once it is forgotten", () => {
    const browser = storage();
    const draft = new KeptDraft(browser, "liuxi", 2);
    draft.keep(DOCUMENT);
    draft.forget();
    expect(draft.load()).toBeNull();
  });

  it.each(["{", "[]", '{"rules":1}'])("is none where something else stands: %s", (text) => {
    const browser = storage();
    const draft = new KeptDraft(browser, "liuxi", 2);
    draft.keep(DOCUMENT);
    for (const name of browser.kept.keys()) browser.kept.set(name, text);
    expect(draft.load()).toBeNull();
  });

  it("does not stop the writing where there is no room", () => {
    const draft = new KeptDraft(storage(true), "liuxi", 2);
    draft.keep(DOCUMENT);
    expect(draft.load()).toBeNull();
  });
});
