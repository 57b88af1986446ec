import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { VillageId } from "../people/ids.ts";
import {
  parseSealText,
  SealTextDamaged,
  sealDigest,
  sealText,
  signSeal,
  UnknownSealFormat,
} from "./index.ts";
import { sealOver, sign } from "./testing/seals.ts";
import { sha256 } from "./testing/sha256.ts";

const signed = signSeal(sha256, sign, sealOver(7, { number: 12 }));
const text = sealText(sha256, signed);
const digest = sealDigest(sha256, signed);

/** The text with one of its parts, counted from 0 behind the format, written otherwise. */
const damaged = (at: number, to: string): string =>
  text
    .split(":")
    .map((part, place) => (place === at + 1 ? to : part))
    .join(":");

const DAMAGED = [
  { part: "village", text: damaged(0, "") },
  { part: "village", text: damaged(0, "青水") },
  { part: "number", text: damaged(1, "0") },
  { part: "number", text: damaged(1, "012") },
  { part: "number", text: damaged(1, "1e1") },
  { part: "number", text: damaged(1, "+12") },
  { part: "date", text: damaged(2, "2026-02-30") },
  { part: "size", text: damaged(3, "-7") },
  { part: "size", text: damaged(3, "99999999999999999999") },
  { part: "root", text: damaged(4, "DD".repeat(32)) },
  { part: "digest", text: damaged(5, digest.slice(1)) },
  { part: "signature", text: damaged(6, "AAAA") },
  { part: "signature", text: text.slice(0, -1) },
  { part: "signature", text: `${text}:` },
  { part: "village", text: "huzhu-seal-1" },
] as const;

describe("a seal's text for a QR code", () => {
  it("says what is signed, and the signature", () => {
    expect(text).toBe(
      `huzhu-seal-1:qingshui:12:2026-03-05:7:${signed.root}:${digest}:${signed.signature}`,
    );
  });

  it.each([text, ` ${text}\r\n`])("is read back", (written) => {
    const { village, number, date, size, root, signature } = signed;
    expect(parseSealText(written)).toEqual(
      Result.succeed({ village, number, date, size, root, digest, signature }),
    );
  });

  it("fits into a QR code of version 14, level M: 362 bytes", () => {
    const longest = sealOver(7, {
      village: VillageId.make("v".repeat(64)),
      number: 1_000_000,
      size: Number.MAX_SAFE_INTEGER,
    });
    expect(sealText(sha256, signSeal(sha256, sign, longest)).length).toBeLessThanOrEqual(362);
  });

  it.each(DAMAGED)("is refused where its $part is: $text", ({ part, text }) => {
    expect(parseSealText(text)).toEqual(Result.fail(new SealTextDamaged({ part })));
  });

  it.each([
    { text: "", format: "" },
    { text: "huzhu-seal-2:qingshui", format: "huzhu-seal-2" },
    { text: "https://example.org/a", format: "https" },
    { text: "x".repeat(500), format: "x".repeat(40) },
  ])("is refused where it is none: $text", ({ text, format }) => {
    expect(parseSealText(text)).toEqual(Result.fail(new UnknownSealFormat({ format })));
  });
});
