import { askForElder as endpoint, NotFound } from "@huzhu/contract";
import { helpRequests, journal } from "@huzhu/db";
import { askForHelp, RequestId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";
import { serviceOn } from "../visits/service-on.ts";

export const askForElder = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { elder, wish } = request.body;
  await journal.lock(tx);
  if (!(await memberById(tx, elder))) return Result.fail(new NotFound({ what: "resident" }));
  if (wish.service !== null) {
    const service = await serviceOn(tx, wish.service, wish.wanted);
    if (Result.isFailure(service)) return Result.fail(service.failure);
  }
  const id = RequestId.make(world.newId());
  const asking = { id, elder, source: "staff", mandate: null, kiosk: null, wish } as const;
  const asked = askForHelp(asking, now);
  if (Result.isFailure(asked)) return Result.fail(asked.failure);
  await helpRequests.insert(tx, [asked.success], actor);
  return Result.succeed({ id });
});
