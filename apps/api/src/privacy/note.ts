import { type Actor, disclosures, journal, type Write } from "@huzhu/db";
import { type Disclosure, DisclosureId, type LookReason } from "@huzhu/domain/privacy";
import type { Instant } from "@huzhu/domain/time";
import type { World } from "../world.ts";
import { listWords, type NamedList } from "./list-words.ts";

interface Circumstances {
  readonly world: Pick<World, "newId" | "newToken">;
  readonly now: Instant;
  readonly actor: Actor;
}

/** Puts something on record before it is shown or handed over. */
export const note = async (
  tx: Write,
  disclosure: Omit<Disclosure, "id" | "at">,
  { world, now, actor }: Circumstances,
): Promise<DisclosureId> => {
  await journal.lock(tx);
  const id = DisclosureId.make(world.newId());
  await disclosures.record(tx, { ...disclosure, id, at: now }, actor, world.newToken());
  return id;
};

/** The same for a list of many. */
export const noteOfList = (
  tx: Write,
  list: NamedList,
  { purpose, words }: LookReason,
  people: number,
  circumstances: Circumstances,
): Promise<DisclosureId> =>
  note(
    tx,
    {
      ...{ kind: list === "roster" ? "roster" : "list", resident: null, people, purpose },
      ...{ fields: list === "roster" ? ["idNumber", "phone"] : [], words: listWords(list, words) },
    } as const,
    circumstances,
  );
