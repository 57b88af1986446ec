import { startProject as endpoint } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { ProjectId, startProject as start } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const startProject = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const id = ProjectId.make(world.newId());
  await resources.recordProject(tx, start(id, request.body.project), { at: now, actor });
  return Result.succeed({ project: id });
});
