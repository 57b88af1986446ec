import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { VillageId } from "../people/ids.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  Hash,
  isSealSigned,
  isSigned,
  type Seal,
  Signature,
  sealDigest,
  shortDigest,
  signSeal,
  statementOf,
  statementText,
  toHex,
} from "./index.ts";
import { sealOver, sign, verify } from "./testing/seals.ts";
import { sha256 } from "./testing/sha256.ts";

const seal = sealOver(7);
const signed = signSeal(sha256, sign, seal);
const other = Hash.make("5d".repeat(32));

interface Change {
  readonly name: string;
  readonly to: Partial<Seal>;
}

const CHANGES: ReadonlyArray<Change> = [
  { name: "the village", to: { village: VillageId.make("hongqi") } },
  { name: "the number", to: { number: 2 } },
  { name: "the kind", to: { kind: "period" } },
  { name: "the date", to: { date: CalendarDate.make("2026-03-06") } },
  { name: "the size", to: { size: 8 } },
  { name: "the root", to: { root: other } },
  { name: "a sum", to: { sums: { ...seal.sums, "points.issued": 501 } } },
  { name: "the name of a sum", to: { sums: { ...seal.sums, "points.expired": 0 } } },
  { name: "the seal before", to: { previous: other } },
  { name: "the moment", to: { sealedAt: Instant.make(seal.sealedAt + 1) } },
  { name: "the key", to: { key: "cd34" } },
];

describe("the digest of a seal", () => {
  it("is the hash of its canonical JSON", () => {
    const text =
      '{"date":"2026-03-05","format":"huzhu-seal-1","key":"ab12","kind":"day","number":1,' +
      `"previous":null,"root":"${seal.root}","sealedAt":1772730000000,"size":7,"sums":` +
      '{"points.issued":500,"points.outstanding":320,"time.outstanding":0},"village":"qingshui"}';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(sealDigest(sha256, seal)).toBe(toHex(sha256(bytes)));
  });

  it("does not cover the signature", () => {
    expect(sealDigest(sha256, signed)).toBe(sealDigest(sha256, seal));
  });

  it.each(CHANGES)("covers $name", ({ to }) => {
    expect(sealDigest(sha256, { ...seal, ...to })).not.toBe(sealDigest(sha256, seal));
  });

  it("has a short form for people", () => {
    expect(shortDigest(Hash.make(`ddb89be403809e32${"0".repeat(48)}`))).toBe("ddb8 9be4 0380 9e32");
  });
});

describe("the signature of a seal", () => {
  it("is made for one line that says it all", () => {
    expect(statementText(statementOf(sha256, seal))).toBe(
      `huzhu-seal-1:qingshui:1:2026-03-05:7:${seal.root}:${sealDigest(sha256, seal)}`,
    );
  });

  it("is verified", () => {
    expect(isSealSigned(sha256, verify, signed)).toBe(true);
    expect(isSealSigned(sha256, () => false, signed)).toBe(false);
  });

  it.each(CHANGES)("covers $name", ({ to }) => {
    expect(isSealSigned(sha256, verify, { ...signed, ...to })).toBe(false);
  });

  it.each([
    { name: "village", to: { village: VillageId.make("hongqi") } },
    { name: "number", to: { number: 2 } },
    { name: "date", to: { date: CalendarDate.make("2026-03-06") } },
    { name: "size", to: { size: 8 } },
    { name: "root", to: { root: other } },
    { name: "digest", to: { digest: other } },
  ])("covers the $name that is printed", ({ to }) => {
    const printed = { ...statementOf(sha256, seal), signature: signed.signature };
    expect(isSigned(verify, printed)).toBe(true);
    expect(isSigned(verify, { ...printed, ...to })).toBe(false);
  });

  it.each(["", "AAAA", `${"A".repeat(86)}=`, `${"A".repeat(85)}B==`, `${"-".repeat(86)}==`])(
    "is never %s",
    (text) => {
      expect(Schema.is(Signature)(text)).toBe(false);
    },
  );
});
