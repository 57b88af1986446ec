import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
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
