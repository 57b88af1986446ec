import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { fromHex, Hash, sameHash, toHex } from "./index.ts";
import { sha256 } from "./testing/sha256.ts";

const bytes = Uint8Array.from({ length: 32 }, (_, at) => at * 8 + 7);

describe("a hash", () => {
  it("is written with small letters and read back", () => {
    const hash = toHex(bytes);
    expect(hash).toBe("070f171f272f373f474f575f676f777f878f979fa7afb7bfc7cfd7dfe7eff7ff");
    expect(fromHex(hash)).toEqual(bytes);
  });

  it.each(["", "AB".repeat(32), "0g".repeat(32), "ab".repeat(31), "ab".repeat(33)])(
    "is not %s",
    (text) => {
      expect(Schema.is(Hash)(text)).toBe(false);
    },
  );

  it("is the same only as a whole", () => {
    expect(sameHash(bytes, bytes.slice())).toBe(true);
    expect(sameHash(bytes, bytes.slice(0, 31))).toBe(false);
    expect(sameHash(bytes.slice(0, 31), bytes)).toBe(false);
    expect(sameHash(bytes, bytes.with(31, 0))).toBe(false);
  });
});

const FIPS = [
  { bytes: 0, of: 0, hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
  { bytes: 2, of: 0, hash: "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7" },
  { bytes: 1000, of: 65, hash: "c2e686823489ced2017f6059b8b239318b6364f6dcd835d0a519105a1eadd6e4" },
  { bytes: 1005, of: 85, hash: "f4d62ddec0f3dd90ea1380fa16a5ff8dc4c54b21740650f24afc4120903552b0" },
];

describe("the SHA-256 that these tests stand on", () => {
  it.each(FIPS)("agrees with NIST's vector of $bytes bytes", ({ bytes, of, hash }) => {
    expect(toHex(sha256(new Uint8Array(bytes).fill(of)))).toBe(hash);
  });
});
