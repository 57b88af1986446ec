import { canteenDay, helpRequests, visits } from "@huzhu/contract";
import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { GONE, PLANNED, REQUEST, rowOf } from "../../testing/visits.ts";
import { DayBoard } from "./day-board.svelte.ts";

const eater = ({ id, name, hamlet, age }: typeof ZHANG) => ({ id, name, hamlet, age });
const EVENING = { ...rowOf(PLANNED), part: "evening", helpers: [] } as const;
const MORNING = { ...rowOf(GONE), part: "morning" } as const;
const LATE = { ...rowOf(PLANNED), on: addDays(TODAY, -2) };
const OFF = { ...rowOf(PLANNED), step: "CalledOff" } as const;
const DONE = { ...rowOf(GONE), on: addDays(TODAY, -1) };

const server = () =>
  new FakeServer()
    .on(visits, () => Result.succeed([LATE, DONE, EVENING, OFF, MORNING]))
    .on(helpRequests, () => Result.succeed([REQUEST]))
    .on(canteenDay, () =>
      Result.succeed({
        ...{ policy: DEFAULT_CANTEEN, dishes: [], service: ServiceCode.make("C01") },
        ...{ on: TODAY, came: [eater(ZHANG)], missing: [eater(WEI_OLD)], excused: [] },
        ...{ signedUp: [], expected: [], lines: [], next: null },
      }),
    );

it("counts the day, and names nobody in full where everybody reads it", async () => {
  const board = new DayBoard(deskAt(server()), () => TODAY);
  await board.open();
  expect(board.visits.map(({ part, who, does }) => [part, who, does])).toEqual([
    ["morning", "李**", ""],
    ["evening", "还没定谁去", ""],
  ]);
  expect([board.late.length, board.alone, board.requests.length]).toEqual([1, 1, 1]);
  expect(board.table).toEqual({ expected: 2, came: 1 });
  const said = JSON.stringify(
    [board.visits, board.late].flat().map(({ name, who }) => [name, who]),
  );
  expect([ZHANG, LI].filter(({ name }) => said.includes(name))).toEqual([]);
  board.place = "office";
  expect(board.visits[0]).toMatchObject({ name: ZHANG.name, who: LI.name, does: "助餐送餐" });
});

it("asks the canteen for nothing where somebody may not", async () => {
  const asked = server();
  const board = new DayBoard({ ...deskAt(asked), may: () => false }, () => TODAY);
  await board.open();
  expect([board.table, asked.requests.includes("GET /api/canteen")]).toEqual([null, false]);
});

it("goes on to the next day while it hangs there", async () => {
  let day = TODAY;
  const board = new DayBoard(deskAt(server()), () => day);
  await board.open();
  day = addDays(TODAY, 1);
  await board.open();
  expect([board.today, board.late.map(({ on }) => on)]).toEqual([day, [addDays(TODAY, -2), TODAY]]);
});
