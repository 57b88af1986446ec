import {
  type BatchView,
  changeMany,
  previewBatch,
  type RequestOf,
  residents,
  residentsInFilter,
  undoAct,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { PEOPLE, TODAY, ZHANG } from "./village.ts";

type Body = RequestOf<typeof changeMany>["body"];

/** Everybody goes away but the first, who is away already. */
const viewOf = ({ residents: ids }: Body, act: string | null): BatchView => {
  const chosen = PEOPLE.filter(({ id }) => ids.includes(id));
  return {
    ...{ act, verb: "goAway", on: TODAY, names: {} },
    changes: chosen
      .filter(({ id }) => id !== ZHANG.id)
      .map(({ id, name }) => ({
        ...{ subject: "resident", id, name, before: { residence: "home", absence: null } },
        after: { residence: "away", absence: { since: TODAY, to: "广东", back: null } },
      })),
    notChanged: chosen
      .filter(({ id }) => id === ZHANG.id)
      .map(({ id, name, householdNumber: household }) => ({
        ...{ id, name, household },
        refusal: { tag: "NothingChanges", sentence: "本来就是这样，没有要改的。", fields: {} },
      })),
  };
};

/** A village whose people can be changed together, and changed back. */
export const withBatch = (server: FakeServer): FakeServer => {
  let away: ReadonlyArray<string> = [];
  return server
    .on(residents, () => {
      const rows = PEOPLE.map((person) =>
        away.includes(person.id) ? { ...person, residence: "away" as const } : person,
      );
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    })
    .on(residentsInFilter, () => Result.succeed(PEOPLE.map(({ id }) => id)))
    .on(previewBatch, ({ body }) => Result.succeed(viewOf(body, null)))
    .on(changeMany, ({ body }) => {
      away = body.residents;
      return Result.succeed(viewOf(body, "batch-1"));
    })
    .on(undoAct, ({ params }) => {
      away = [];
      return Result.succeed({
        ...{ act: `${params.act}-undone`, verb: "correct", on: TODAY, households: [], people: [] },
        ...{ flows: [], cards: [], frozen: [], stays: { claims: 0, held: Points.make(0) } },
      });
    });
};
