import { VillageId } from "@huzhu/domain/people";
import { describe, expect, it } from "vitest";
import { type Cell, Unreadable } from "./cell.ts";
import { newVaultKey, vaultOf } from "./vault.ts";

const [east, west] = [VillageId.make("east"), VillageId.make("west")];
const vault = vaultOf(newVaultKey());
const safe = vault.of(east);
const CELL: Cell = { table: "resident", column: "phone", row: "wang-wei" };
const SECRET = "110101194912310016";

describe("a sealed cell", () => {
  it.each(["", "13800001234", "门口滑倒，摔了一跤", "{}", "x".repeat(100_000)])(
    "is opened where it stands (%#)",
    (text) => {
      const sealed = safe.seal(text, CELL);
      expect(safe.open(sealed, CELL)).toBe(text);
      if (text.length > 2) expect(sealed).not.toContain(text.slice(0, 20));
    },
  );

  it("is the same for the same text, so that a row that is written again keeps every byte", () => {
    expect(safe.seal(SECRET, CELL)).toBe(safe.seal(SECRET, CELL));
  });

  it("is another one for another text and in another place", () => {
    const cells = [
      CELL,
      { ...CELL, row: "wang-fang" },
      { ...CELL, column: "id_number" },
      { ...CELL, table: "staff" },
    ];
    const sealed = cells.map((cell) => safe.seal(SECRET, cell));
    const others = [safe.seal("2", CELL), vault.of(west).seal(SECRET, CELL)];
    expect(new Set([...sealed, ...others]).size).toBe(6);
  });

  const sealed = safe.seal(SECRET, CELL);
  const flipped = (at: number): string => {
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return `v1.${bytes.toString("base64url")}`;
  };

  it.each([
    { name: "another row", open: () => safe.open(sealed, { ...CELL, row: "wang-fang" }) },
    { name: "another column", open: () => safe.open(sealed, { ...CELL, column: "id_number" }) },
    { name: "another table", open: () => safe.open(sealed, { ...CELL, table: "staff" }) },
    { name: "another village", open: () => vault.of(west).open(sealed, CELL) },
    { name: "another key", open: () => vaultOf(newVaultKey()).of(east).open(sealed, CELL) },
    { name: "a flipped bit of the nonce", open: () => safe.open(flipped(0), CELL) },
    { name: "a flipped bit of the text", open: () => safe.open(flipped(14), CELL) },
    { name: "a flipped bit at the end", open: () => safe.open(flipped(45), CELL) },
    { name: "a piece that is missing", open: () => safe.open(sealed.slice(0, -4), CELL) },
    { name: "almost all of it missing", open: () => safe.open("v1.AAAA", CELL) },
    { name: "nothing", open: () => safe.open("", CELL) },
    { name: "a text in the open", open: () => safe.open(SECRET, CELL) },
    { name: "a later form", open: () => safe.open(sealed.replace("v1.", "v2."), CELL) },
  ])("is not opened with $name", ({ open }) => {
    expect(open).toThrow(Unreadable);
    expect(open).not.toThrow(SECRET);
  });
});

describe("a mark", () => {
  it("is the same for the same value, and says nothing of it", () => {
    const mark = safe.blind(SECRET, "id-number");
    expect(safe.blind(SECRET, "id-number")).toBe(mark);
    expect(mark).toMatch(/^[\w-]{22}$/);
    expect(mark).not.toContain(SECRET.slice(-4));
  });

  it("is another one for another value, purpose, village or key", () => {
    const marks = [
      safe.blind(SECRET, "id-number"),
      safe.blind(`${SECRET}0`, "id-number"),
      safe.blind(SECRET, "id-tail"),
      vault.of(west).blind(SECRET, "id-number"),
      vaultOf(newVaultKey()).of(east).blind(SECRET, "id-number"),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe("a key", () => {
  it("has a name that is its own and says nothing of it", () => {
    const key = newVaultKey();
    expect(vaultOf(key).id).toBe(vaultOf(key).id);
    expect(vaultOf(key).id).toMatch(/^[0-9a-f]{16}$/);
    expect(vaultOf(newVaultKey()).id).not.toBe(vaultOf(key).id);
  });

  it.each(["", "no key", newVaultKey().slice(0, 40), newVaultKey().replace("-1 ", "-2 ")])(
    "is not made of %j",
    (text) => {
      expect(() => vaultOf(text)).toThrow(TypeError);
    },
  );
});
