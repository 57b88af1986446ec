import { receiveShare as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { NotDoneYet } from "@huzhu/domain/market";
import { receiveShare as receive } from "@huzhu/domain/resources";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const receiveShare = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const project = await resources.projectById(tx, request.params.project);
  if (!project) return Result.fail(new NotFound({ what: "project" }));
  const { on } = request.body;
  const today = localDate(now);
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  const received = receive(project, request.body);
  if (Result.isFailure(received)) return Result.fail(received.failure);
  await resources.recordProject(tx, received.success, { at: now, actor });
  return Result.succeed({ project: project.id });
});
