import { describe, expect, it } from "vitest";
import { argon2Passwords } from "./passwords.ts";

const { hash, matches } = argon2Passwords;

describe("a password", () => {
  it("matches its own hash, and another does not", async () => {
    const hashed = hash("清水村2026");
    expect(await matches("清水村2026", hashed)).toBe(true);
    expect(await matches("清水村2027", hashed)).toBe(false);
  });

  it("is salted: the same password hashes differently each time", () => {
    expect(hash("huzhu2026")).not.toBe(hash("huzhu2026"));
  });

  it("means the same in full-width digits, as an input method may type them", async () => {
    expect(await matches("huzhu2026", hash("huzhu２０２６"))).toBe(true);
  });

  it.each(["", "no such login", "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA"])(
    "never matches what is no hash of ours: %s",
    async (text) => {
      expect(await matches("anything", text)).toBe(false);
    },
  );
});
