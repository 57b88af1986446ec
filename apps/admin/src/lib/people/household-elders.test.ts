import { elder, visits } from "@huzhu/contract";
import type { Role } from "@huzhu/domain/governance";
import { VisitId } from "@huzhu/domain/reciprocity";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { ELDER_VIEW } from "../../testing/elders.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, TODAY, ZHANG } from "../../testing/village.ts";
import { PLANNED, rowOf } from "../../testing/visits.ts";
import { HouseholdElders } from "./household-elders.svelte.ts";

const opened = async (role: Role = "cadre") => {
  const planned = rowOf(PLANNED);
  const server = new FakeServer()
    .on(elder, () => Result.succeed(ELDER_VIEW))
    .on(visits, ({ query }) => {
      expect(query).toEqual({ elder: ZHANG.id, from: addDays(TODAY, -92) });
      const calledOff = { ...planned, id: VisitId.make("off"), step: "CalledOff" as const };
      const later = { ...planned, id: VisitId.make("later"), on: addDays(TODAY, 1) };
      const [earlier, made] = [-30, -2].map((days) => ({
        ...{ ...planned, id: VisitId.make(`made${days}`), on: addDays(TODAY, days) },
        step: "Confirmed" as const,
      }));
      if (!earlier || !made) throw new Error("There are two.");
      return Result.succeed([earlier, made, calledOff, planned, later]);
    });
  const elders = new HouseholdElders(deskAt(server, role), TODAY);
  await elders.open([ZHANG.id]);
  return { elders, server };
};

describe("the elders of a household", () => {
  it("are shown as today says, with the last visit and the next that nobody has called off", async () => {
    const { elders } = await opened();
    expect(elders.rows).toEqual([ELDER_VIEW.elder]);
    expect(elders.next(ZHANG.id)?.id).toBe(PLANNED.id);
    expect(elders.next(LI.id)).toBeNull();
    expect(elders.last(ZHANG.id)?.id).toBe("made-2");
    expect(elders.last(LI.id)).toBeNull();
  });

  it("are nobody's matter who may not see elders", async () => {
    const { elders, server } = await opened("keeper");
    expect(elders.rows).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it("are forgotten where the last of them has left", async () => {
    const { elders } = await opened();
    await elders.open([]);
    expect(elders.rows).toEqual([]);
  });
});
