import { reportResult as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { reportResult as report } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const reportResult = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const project = await resources.projectById(tx, request.params.project);
  if (!project) return Result.fail(new NotFound({ what: "project" }));
  const told = report(project, request.body);
  if (Result.isFailure(told)) return Result.fail(told.failure);
  await resources.recordProject(tx, told.success, { at: now, actor });
  return Result.succeed({ project: project.id });
});
