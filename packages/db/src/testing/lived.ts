import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database } from "../database.ts";
import { seal } from "../log/seal.ts";
import { newSealKey } from "./seal-key.ts";
import { foundVillage, NOW, TODAY, WANG, YANG } from "./village.ts";
import { earn, takeRice } from "./work.ts";

const KEY = newSealKey();

/** A village with two approvals and a redemption, all under one seal, and a redemption behind it. */
export const lived = async (database: Database): Promise<VillageId> => {
  const village = await foundVillage(database);
  const write = async <A>(work: Parameters<typeof database.write<A, unknown>>[1]) =>
    Result.getOrThrow(await database.write(village, work));
  await write((tx) => earn(tx, WANG.id, 30));
  await write((tx) => earn(tx, YANG.id, 20));
  await write((tx) => takeRice(tx, "r", WANG.id));
  await write(async (tx) =>
    Result.succeed(await seal(tx, { kind: "day", date: TODAY, at: NOW, key: KEY })),
  );
  await write((tx) => takeRice(tx, "late", YANG.id));
  return village;
};
