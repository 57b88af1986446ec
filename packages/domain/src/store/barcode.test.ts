import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { NotABarcode, ownBarcode, readBarcode, WrongCheckDigit } from "./barcode.ts";
import { BarcodeTaken, giveBarcode } from "./give-barcode.ts";
import { GoodId } from "./ids.ts";

describe("a barcode as it is read", () => {
  it.each([
    { name: "EAN-13", text: "6901234567892", read: "6901234567892" },
    { name: "EAN-8", text: "96385074", read: "96385074" },
    { name: "UPC-A, as the EAN-13 that it is", text: "036000291452", read: "0036000291452" },
    {
      name: "full-width digits with blanks",
      text: "６９０１２３４ 567892 ",
      read: "6901234567892",
    },
    { name: "with hyphens, as people write it", text: "690-1234-56789-2", read: "6901234567892" },
  ])("$name", ({ text, read }) => {
    expect(Result.getOrThrow(readBarcode(text))).toBe(read);
  });

  it.each([
    {
      name: "a mistyped digit",
      text: "6901234567893",
      refusal: new WrongCheckDigit({ found: 3, expected: 2 }),
    },
    {
      name: "two neighbours the other way round",
      text: "6901234567829",
      refusal: new WrongCheckDigit({ found: 9, expected: 3 }),
    },
    { name: "too few digits", text: "690123", refusal: new NotABarcode({ length: 6 }) },
    { name: "letters", text: "Q0123456", refusal: new NotABarcode({ length: 8 }) },
    { name: "nothing", text: "", refusal: new NotABarcode({ length: 0 }) },
  ])("$name is refused", ({ text, refusal }) => {
    expect(readBarcode(text)).toEqual(Result.fail(refusal));
  });
});

describe("a good gets", () => {
  const [rice, soap, towel] = ["rice", "soap", "towel"].map((id) => GoodId.make(id));
  if (!rice || !soap || !towel) throw new Error("three goods");
  const labelled = [
    { id: rice, name: "大米", barcode: Result.getOrThrow(readBarcode("6901234567892")) },
    { id: soap, name: "肥皂", barcode: ownBarcode(7) },
  ];

  it("the code on its package", () => {
    const wanted = { of: "package", text: "96385074" } as const;
    expect(giveBarcode(labelled, towel, wanted)).toEqual(Result.succeed("96385074"));
  });

  it("the same code once more, but not another good's, whose name is told", () => {
    const wanted = { of: "package", text: "6901234567892" } as const;
    expect(giveBarcode(labelled, rice, wanted)).toEqual(Result.succeed("6901234567892"));
    const taken = new BarcodeTaken({ good: rice, name: "大米" });
    expect(giveBarcode(labelled, towel, wanted)).toEqual(Result.fail(taken));
  });

  it("the next of the village's own codes, and keeps the one it has", () => {
    expect(giveBarcode(labelled, towel, { of: "village" })).toEqual(Result.succeed(ownBarcode(8)));
    expect(giveBarcode(labelled, soap, { of: "village" })).toEqual(Result.succeed(ownBarcode(7)));
    expect(giveBarcode([], towel, { of: "village" })).toEqual(Result.succeed("2000000000015"));
  });

  it("none again", () => {
    expect(giveBarcode(labelled, rice, { of: "none" })).toEqual(Result.succeed(null));
  });
});
