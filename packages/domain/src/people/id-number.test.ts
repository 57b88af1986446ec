import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  checkCharacter,
  IdImpossibleDate,
  IdNotDigits,
  IdWrongChecksum,
  IdWrongLength,
  parseIdNumber,
} from "./index.ts";

// Region 999999 does not exist: these numbers belong to nobody.
describe("an identity number is read", () => {
  it.each([
    ["as it is", "999999195603051212"],
    ["with full-width digits", "９９９９９９１９５６０３０５１２１２"],
    ["with blanks and a quote", "'999999 19560305 1212 "],
  ])("%s", (_, text) => {
    expect(parseIdNumber(text)).toEqual(
      Result.succeed({
        number: "999999195603051212",
        birthDate: "1956-03-05",
        sex: "male",
        region: "999999",
      }),
    );
  });

  it("with a small x at the end", () => {
    const read = parseIdNumber("99999919520229028x");
    expect(Result.getOrThrow(read)).toMatchObject({
      number: "99999919520229028X",
      birthDate: "1952-02-29",
      sex: "female",
    });
  });
});

it.each(["11010519491231002X", "440524188001010014"])(
  "the example %s of the standard is an identity number",
  (text) => {
    expect(Result.isSuccess(parseIdNumber(text))).toBe(true);
  },
);

describe("an identity number is refused", () => {
  it.each([
    ["for its length", "99999919560305121", new IdWrongLength({ length: 17 })],
    ["as the old kind of 15 digits", "999999560305121", new IdWrongLength({ length: 15 })],
    ["when empty", "", new IdWrongLength({ length: 0 })],
    ["for a letter", "99999919560305l218", new IdNotDigits({ place: 15, found: "L" })],
    ["for an X that is not last", "99999919560305X218", new IdNotDigits({ place: 15, found: "X" })],
    [
      "for a day that never was",
      "999999195602301218",
      new IdImpossibleDate({ written: "1956-02-30" }),
    ],
    [
      "for its last digit",
      "999999195603051213",
      new IdWrongChecksum({ expected: "2", found: "3" }),
    ],
  ])("%s", (_, text, refusal) => {
    expect(parseIdNumber(text)).toEqual(Result.fail(refusal));
  });
});

describe("the last of an identity number", () => {
  it.each([...Array(11).keys()])(
    "is refused but for the one that belongs there (%i)",
    (sequence) => {
      const body = `99999919520305${String(sequence).padStart(3, "0")}`;
      const right = checkCharacter(body);
      for (const last of "0123456789X") {
        expect(Result.isSuccess(parseIdNumber(`${body}${last}`))).toBe(last === right);
      }
    },
  );

  it("is each of the ten digits and X", () => {
    const all = [...Array(1000).keys()].map((sequence) =>
      checkCharacter(`99999919520305${String(sequence).padStart(3, "0")}`),
    );
    expect([...new Set(all)].toSorted().join("")).toBe("0123456789X");
  });
});

describe("a day of birth", () => {
  it.each([
    { written: "19000228", is: true },
    { written: "19000229", is: false },
    { written: "19520229", is: true },
    { written: "19530229", is: false },
    { written: "20000229", is: true },
    { written: "20230229", is: false },
    { written: "20240229", is: true },
    { written: "21000229", is: false },
    { written: "19560431", is: false },
    { written: "19560430", is: true },
    { written: "19561301", is: false },
    { written: "19560001", is: false },
    { written: "19560100", is: false },
  ])("$written in an identity number is one: $is", ({ written, is }) => {
    const body = `999999${written}121`;
    const read = parseIdNumber(`${body}${checkCharacter(body)}`);
    expect(Result.isSuccess(read)).toBe(is);
  });

  it.each(["999999520229121", "999999530229121", "99999952022912X"])(
    "is not guessed from the fifteen characters of %s",
    (text) => {
      expect(parseIdNumber(text)).toEqual(Result.fail(new IdWrongLength({ length: 15 })));
    },
  );
});
