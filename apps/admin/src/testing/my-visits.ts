import {
  addMyPhoto,
  comeToVisit,
  declineVisit,
  leaveVisit,
  type MyVisit,
  myVisits,
} from "@huzhu/contract";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { NOW, TODAY } from "./village.ts";
import { PLANNED } from "./visits.ts";

/** 李四 goes to 张三 today, as the phone shows it. */
export const GOING: MyVisit = {
  id: PLANNED.id,
  elder: "张**",
  hamlet: "上寨",
  serviceTitle: "助餐送餐",
  on: TODAY,
  part: "morning",
  dueBy: null,
  others: ["王**"],
  step: "Planned",
  photos: 0,
  came: null,
};

/** A helper's visits, the first of which goes its way. */
export const withMyVisits = (
  server: FakeServer,
  given: ReadonlyArray<MyVisit> = [GOING],
): FakeServer => {
  let visits = given;
  const step = (first: MyVisit): MyVisit => {
    visits = [first, ...visits.slice(1)];
    return first;
  };
  return server
    .on(myVisits, () =>
      Result.succeed({
        ...{ helper: "李**", village: "柳溪村", today: TODAY, until: addDays(TODAY, 90) },
        visits,
      }),
    )
    .on(comeToVisit, () => Result.succeed(step({ ...GOING, step: "CheckedIn", came: NOW })))
    .on(leaveVisit, () => Result.succeed(step({ ...GOING, step: "CheckedOut", came: NOW })))
    .on(addMyPhoto, () => Result.succeed({}))
    .on(declineVisit, () => {
      visits = visits.slice(1);
      return Result.succeed({});
    });
};
