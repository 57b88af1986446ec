import { describe, expect, it } from "vitest";
import { find } from "./find.ts";
import { loadInitials } from "./initials.ts";

const GOODS = ["大米5公斤", "洗衣粉", "洗洁精", "食盐", "肥皂"];
const initials = await loadInitials();

describe("finding by what is typed", () => {
  it.each([
    { name: "a part of the name", text: "洗", found: ["洗衣粉", "洗洁精"] },
    { name: "initials", text: "xyf", found: ["洗衣粉"] },
    { name: "initials in capitals", text: "FZ", found: ["肥皂"] },
    { name: "what begins so comes first", text: "y", found: ["洗衣粉", "食盐"] },
    { name: "nothing of the kind", text: "zzz", found: [] },
  ])("$name", ({ text, found }) => {
    expect(find(GOODS, text, (name) => name, initials)).toEqual(found);
  });
});
