import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { hmacWith } from "./hmac.ts";

it.each(["", "a", "身份证号", "x".repeat(10_000)])("is the HMAC that Node makes (%#)", (text) => {
  for (const length of [16, 32, 64]) {
    const key = randomBytes(length);
    const node = createHmac("sha256", key).update(text).digest("hex");
    expect(hmacWith(createSecretKey(key))(text).toString("hex")).toBe(node);
  }
});
