import { noteList as endpoint } from "@huzhu/contract";
import { disclosures, journal } from "@huzhu/db";
import { type Disclosure, DisclosureId } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { listWords } from "./list-words.ts";

export const noteList = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const { list, people, reason } = request.body;
  const look = DisclosureId.make(world.newId());
  const disclosure: Disclosure = {
    ...{
      id: look,
      kind: "list" as const,
      resident: null,
      fields: [],
      people,
      purpose: reason.purpose,
    },
    ...{ words: listWords(list, reason.words), at: now },
  };
  await disclosures.record(tx, disclosure, actor, world.newToken());
  return Result.succeed({ look });
});
