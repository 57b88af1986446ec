import { sealKey as endpoint } from "@huzhu/contract";
import { publicPem } from "@huzhu/db";
import { Hash, shortDigest } from "@huzhu/domain/seal";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeSealKey = staffQuery(endpoint, async ({ world }) => {
  const { name: key } = world.sealKey;
  return Result.succeed({ key, short: shortDigest(Hash.make(key)), pem: publicPem(key) });
});
