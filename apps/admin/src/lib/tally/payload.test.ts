import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  decode,
  encode,
  hamletMark,
  Misread,
  NotTally,
  OtherFormat,
  type Payload,
  splitScan,
} from "./payload.ts";

const CASES: ReadonlyArray<Payload & { readonly name: string }> = [
  { name: "a sheet of one rule", kind: "sheet", version: 1, places: [0], hamlet: 17 },
  {
    name: "a sheet of four rules",
    kind: "sheet",
    version: 12,
    places: [94, 0, 7, 30],
    hamlet: 997,
  },
  { name: "a household", kind: "household", number: "012" },
  { name: "a household whose number is long", kind: "household", number: "530102004017" },
  { name: "a household with a provisional number", kind: "household", number: "临12" },
  { name: "a household whose number has a hyphen", kind: "household", number: "3-012B" },
  { name: "one piece", kind: "quantity", quantity: 1 },
  { name: "twenty", kind: "quantity", quantity: 20 },
];

describe("a barcode of the tally sheet", () => {
  it.each(CASES)("is read as what it was printed of: $name", ({ name: _, ...payload }) => {
    const digits = encode(payload);
    expect(digits).toMatch(/^\d{8,}$/);
    expect(decode(digits)).toEqual(Result.succeed(payload));
    expect(decode(` ${digits}\n`)).toEqual(Result.succeed(payload));
  });

  it.each(CASES)("is not taken for another one where a digit is wrong: $name", (payload) => {
    const digits = encode(payload);
    for (let at = 2; at < digits.length; at += 1) {
      for (const other of "0123456789") {
        if (other === digits[at]) continue;
        const wrong = digits.slice(0, at) + other + digits.slice(at + 1);
        expect(Result.isFailure(decode(wrong))).toBe(true);
      }
    }
  });

  it("is not taken for a shorter one where digits are missing", () => {
    const digits = encode({ kind: "household", number: "530102004017" });
    expect(decode(digits.slice(0, -1))).toEqual(Result.fail(new Misread()));
    expect(decode(digits.slice(0, -2))).toEqual(Result.fail(new Misread()));
  });

  it("of another format is told apart from one that was misread", () => {
    expect(decode("72000197")).toEqual(Result.fail(new Misread()));
    expect(decode("7200" + "0141")).toMatchObject({ failure: { _tag: expect.any(String) } });
    const formats = Array.from({ length: 97 }, (_, check) =>
      decode(`7200123${String(check).padStart(2, "0")}`),
    );
    expect(formats).toContainEqual(Result.fail(new OtherFormat({ format: 2 })));
  });

  it.each(["", "3", "012", "张三", "00A1B2C3", "12345678", "6101"])(
    "is not what somebody typed by hand: %s",
    (text) => {
      expect(decode(text)).toEqual(Result.fail(new NotTally()));
    },
  );

  it("is found behind what stood in the field already", () => {
    const payload: Payload = { kind: "household", number: "012" };
    expect(splitScan(`2${encode(payload)}`)).toEqual({ typed: "2", payload });
    expect(splitScan(`1.5${encode(payload)}`)).toEqual({ typed: "1.5", payload });
    expect(splitScan(encode(payload))).toEqual({ typed: "", payload });
    expect(splitScan("2")).toBeNull();
  });
});

describe("the mark of a hamlet", () => {
  it("fits into three digits and tells hamlets apart", () => {
    const marks = Array.from({ length: 30 }, (_, at) => hamletMark(`hamlet-${at + 1}`));
    expect(new Set(marks).size).toBe(30);
    expect(marks.every((mark) => mark >= 1 && mark <= 997)).toBe(true);
  });
});
