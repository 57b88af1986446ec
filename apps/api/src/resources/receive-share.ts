import { receiveShare as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { GiftId } from "@huzhu/domain/fund";
import { NotDoneYet } from "@huzhu/domain/market";
import { receiveShare as receive } from "@huzhu/domain/resources";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { intoFund } from "./into-fund.ts";

export const receiveShare = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  await journal.lock(tx);
  const project = await resources.projectById(tx, request.params.project);
  if (!project) return Result.fail(new NotFound({ what: "project" }));
  const { year, fen, on, into } = request.body;
  const today = localDate(now);
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  const received = receive(project, request.body);
  if (Result.isFailure(received)) return Result.fail(received.failure);
  await resources.recordProject(tx, received.success, { at: now, actor });
  const answer = Result.succeed({ project: project.id });
  if (!into) return answer;
  const source = project.shareOf === "dividend" ? ("dividend" as const) : ("business" as const);
  const note = `${project.title}${year}年应交的`;
  const gift = { ...into, id: GiftId.make(world.newId()), fen, on, source, note };
  return Result.flatMap(await intoFund(call, gift, project.partner), () => answer);
});
