import { PersonName } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { foundCard } from "./card-found.ts";

const name = PersonName.make("张三");
const departure = { how: "movedOut", on: CalendarDate.make("2026-03-01") } as const;

it.each([
  { cardStatus: "lost", departure: null, said: "这张卡已挂失停用，登记的是张三" },
  { cardStatus: "frozen", departure: null, said: "这张卡冻结了，登记的是张三" },
  { cardStatus: "replaced", departure: null, said: "这张卡已经换了新卡，登记的是张三" },
  { cardStatus: "ended", departure, said: "这张卡已经停用，登记的是张三，2026-03-01已迁出" },
  { cardStatus: "active", departure, said: "这张卡还没有停用，登记的是张三，2026-03-01已迁出" },
  { cardStatus: "active", departure: null, said: null },
  { cardStatus: null, departure: null, said: null },
] as const)("a card that is $cardStatus: $said", ({ said, ...card }) => {
  expect(foundCard({ name, ...card })).toBe(said);
});
