import { seal, sha256 } from "@huzhu/db";
import { sealDigest, shortDigest } from "@huzhu/domain/seal";
import { Result } from "effect";
import { sealViewOf } from "../../seals/seal-row.ts";
import { findSealKey } from "../../start/seal-key.ts";
import { type Desk, type Outcome, problem } from "../outcome.ts";

export const sealVillage = async ({ db, village, now, options }: Desk): Promise<Outcome> => {
  const key = findSealKey(options.data);
  if (Result.isFailure(key)) return problem(key.failure);
  if (!key.success) {
    return problem(`There is no key in ${options.data}: give the server's data folder by --data.`);
  }
  const sealing = { kind: "day", at: now, key: key.success } as const;
  const made = Result.getOrThrow(
    await db.write(village.id, async (tx) => Result.succeed(await seal(tx, sealing))),
  );
  if (!made) {
    const text = `${village.name}: nothing was written since the last seal.`;
    return { code: 0, text, json: { village: village.id, seal: null } };
  }
  const { number, size, date } = made;
  const short = shortDigest(sealDigest(sha256, made));
  return {
    code: 0,
    text: `${village.name}: seal ${number} over ${size} records through ${date}: ${short}`,
    json: { village: village.id, seal: sealViewOf(made, village) },
  };
};
