import { expect, it } from "vitest";
import { newAttempt } from "./attempt.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it.each([
  { name: "with randomUUID", crypto: globalThis.crypto },
  {
    name: "without it, on plain http",
    crypto: {
      subtle: globalThis.crypto.subtle,
      getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
    } as Crypto,
  },
])("an attempt id is a fresh UUID $name", ({ crypto }) => {
  const attempts = Array.from({ length: 50 }, () => newAttempt(crypto));
  for (const attempt of attempts) expect(attempt).toMatch(UUID);
  expect(new Set(attempts).size).toBe(50);
});
