import { confirmAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { journal, visits } from "@huzhu/db";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { confirmOne } from "../visits/confirm-one.ts";
import { actingFor } from "./acting-for.ts";

/** 确认: by the elder's own card, or by the card of who may ask for them. */
export const confirmAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, kiosk, actor, attempt }) => {
    await journal.lock(tx);
    const { visit: id, feedback, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { resident, holder, by: mandate, actor: acted } = acting.success;
    const visit = await visits.byId(tx, id);
    if (visit?.elder !== resident.id) return Result.fail(new NotFound({ what: "visit" }));
    const by = mandate
      ? ({ _tag: "ByProxy", proxy: holder.resident.id } as const)
      : ({ _tag: "ByElder" } as const);
    const policy = village.settings.points;
    const circumstances = { now, newId: world.newId, actor: acted, attempt, policy };
    const confirmed = await confirmOne(tx, id, { by, feedback, staff: null }, circumstances);
    return Result.map(confirmed, () => ({}));
  },
);
