import { noteList as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { noteOfList } from "./note.ts";

export const noteList = staffCommand(endpoint, async ({ tx, request, ...circumstances }) => {
  const { list, people, reason } = request.body;
  return Result.succeed({ look: await noteOfList(tx, list, reason, people, circumstances) });
});
