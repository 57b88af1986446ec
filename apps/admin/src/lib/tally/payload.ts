import { Result, Schema } from "effect";

/**
 * What stands in a barcode of the printed tally sheet. All of it is digits: a scanner types them the
 * same under every input method, where letters would open a list of hanzi.
 */
export type Payload =
  | {
      readonly kind: "sheet";
      /** The version of the rulebook, and where its rules stand in it, counted from 0. */
      readonly version: number;
      readonly places: ReadonlyArray<number>;
      /** The mark of the hamlet, as `hamletMark` gives it. */
      readonly hamlet: number;
    }
  | { readonly kind: "household"; readonly number: string }
  | { readonly kind: "quantity"; readonly quantity: number };

/** The text is no barcode of a tally sheet at all: a name, a number, a card. */
export class NotTally extends Schema.TaggedClass<NotTally>()("NotTally", {}) {}

/** It begins as one, but digits are missing or wrong. */
export class Misread extends Schema.TaggedClass<Misread>()("Misread", {}) {}

/** It was printed in a format that this program does not know. */
export class OtherFormat extends Schema.TaggedClass<OtherFormat>()("OtherFormat", {
  format: Schema.Int,
}) {}

export type PayloadRefusal = NotTally | Misread | OtherFormat;

const FORMAT = "1";
const KIND = { sheet: "6", household: "7", quantity: "8" } as const;
/** No sheet has more columns, so that boxes stay large enough to write in. */
export const MOST_RULES = 4;
const HAMLETS = 997;
const CODE_UNIT = 5;

/** A number by which one hamlet of a village is told from the others. */
export const hamletMark = (id: string): number =>
  [...id].reduce((mark, sign) => (mark * 31 + (sign.codePointAt(0) ?? 0)) % HAMLETS, 7) + 1;

const remainder = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** The two check digits of ISO 7064 MOD 97-10: one wrong digit or two swapped ones are found. */
const checked = (digits: string): string =>
  digits + String(98 - remainder(`${digits}00`)).padStart(2, "0");

const isChecked = (digits: string): boolean => remainder(digits) === 1;

const fixed = (value: number, width: number): string => String(value).padStart(width, "0");

/** A number as most villages write it is digits; any other is spelled sign by sign. */
const numberBody = (number: string): string =>
  /^\d+$/.test(number)
    ? `0${number}`
    : `1${Array.from({ length: number.length }, (_, at) => fixed(number.charCodeAt(at), CODE_UNIT)).join("")}`;

const bodyOf = (payload: Payload): string => {
  switch (payload.kind) {
    case "sheet": {
      const places = Array.from({ length: MOST_RULES }, (_, at) => (payload.places[at] ?? -1) + 1);
      const rules = places.map((place) => fixed(place, 3)).join("");
      return fixed(payload.version, 4) + fixed(payload.hamlet, 3) + rules;
    }
    case "household":
      return numberBody(payload.number);
    case "quantity":
      return fixed(payload.quantity, 4);
  }
};

/** The digits of a barcode. */
export const encode = (payload: Payload): string =>
  checked(KIND[payload.kind] + FORMAT + bodyOf(payload));

const readSheet = (body: string): Payload | null => {
  const read = /^(\d{4})(\d{3})(\d{12})$/.exec(body);
  if (!read) return null;
  const [, version, hamlet, rules = ""] = read;
  const places = (rules.match(/\d{3}/g) ?? []).map((place) => Number(place) - 1);
  return {
    kind: "sheet",
    version: Number(version),
    hamlet: Number(hamlet),
    places: places.filter((place) => place >= 0),
  };
};

const readHousehold = (body: string): Payload | null => {
  const [, form, rest = ""] = /^([01])(\d+)$/.exec(body) ?? [];
  if (form === "0") return { kind: "household", number: rest };
  if (form !== "1" || rest.length % CODE_UNIT !== 0) return null;
  const units = (rest.match(/\d{5}/g) ?? []).map(Number);
  return { kind: "household", number: String.fromCharCode(...units) };
};

const readQuantity = (body: string): Payload | null =>
  /^\d{4}$/.test(body) && Number(body) > 0 ? { kind: "quantity", quantity: Number(body) } : null;

const readBody = (kind: string, body: string): Payload | null => {
  if (kind === KIND.sheet) return readSheet(body);
  return kind === KIND.household ? readHousehold(body) : readQuantity(body);
};

/** What a scanned text is; texts that are shorter than any barcode were typed by hand. */
export const decode = (text: string): Result.Result<Payload, PayloadRefusal> => {
  const read = /^([678])(\d)(\d{2,})\d{2}$/.exec(text.trim());
  if (!read) return Result.fail(new NotTally());
  const [digits, kind = "", format, body = ""] = read;
  if (!isChecked(digits)) return Result.fail(new Misread());
  if (format !== FORMAT) return Result.fail(new OtherFormat({ format: Number(format) }));
  const payload = readBody(kind, body);
  return payload ? Result.succeed(payload) : Result.fail(new Misread());
};

/** Digits that somebody may have typed before a scanner wrote behind them. */
const MOST_TYPED = 5;

/**
 * A barcode that was scanned into a field in which something stood already: what stood there, and
 * the barcode behind it; `null` where the text holds none.
 */
export const splitScan = (
  text: string,
): { readonly typed: string; readonly payload: Payload } | null => {
  const whole = text.trim();
  for (let cut = 0; cut <= Math.min(MOST_TYPED, whole.length); cut += 1) {
    const payload = decode(whole.slice(cut));
    if (Result.isSuccess(payload)) return { typed: whole.slice(0, cut), payload: payload.success };
  }
  return null;
};
