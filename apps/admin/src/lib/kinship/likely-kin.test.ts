import {
  confirmLikelyTies,
  hamlets,
  type LikelyFamily,
  likelyTies,
  refuseFamilyTie,
  writeFamilyTie,
} from "@huzhu/contract";
import { PersonName, ResidentId } from "@huzhu/domain/people";
import { ProposalsMoved, TieId } from "@huzhu/domain/people/kinship";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { ZHANG } from "../../testing/village.ts";
import { doubtWords, LikelyKin, toldIn } from "./likely-kin.svelte.ts";

const [dad, son] = [ResidentId.make("dad"), ResidentId.make("son")];
const TIE = { kind: "parent", one: dad, other: son, doubt: "years" } as const;
const FAMILY: LikelyFamily = {
  ...{ household: ZHANG.household, number: "1", hamlet: "东寨", head: PersonName.make("张德山") },
  people: [
    {
      id: dad,
      name: PersonName.make("张德山"),
      sex: "male",
      born: CalendarDate.make("1970-01-01"),
    },
    { id: son, name: PersonName.make("张强"), sex: "male", born: CalendarDate.make("1987-01-01") },
  ],
  ties: [TIE],
};

const open = () => {
  const server = new FakeServer()
    .on(hamlets, () => Result.succeed([]))
    .on(likelyTies, ({ query: { which, page = 1 } }) =>
      Result.succeed({
        ...{ clear: 30, doubtful: 1, page, pageSize: 20, total: 30 },
        rows: which === "doubtful" || page === 2 ? [FAMILY] : [],
      }),
    )
    .on(refuseFamilyTie, () => Result.succeed({}))
    .on(writeFamilyTie, () => Result.succeed({ id: TieId.make("t") }));
  return { server, page: new LikelyKin(deskAt(server)) };
};

it("what may be so is told with the years, and with what speaks against it", async () => {
  const { page } = open();
  await page.start();
  expect(page.which).toBe("doubtful");
  expect(toldIn(FAMILY, TIE)).toBe("张德山（1970年生）和张强（1987年生），父子");
  expect(doubtWords(TIE)).toBe("年纪差得太少或太多");
});

it("is confirmed or refused one by one", async () => {
  const { server, page } = open();
  await page.start();
  await page.confirm(FAMILY, TIE);
  expect(page.done).toMatch(/父子，记下了$/);
  await page.refuse(FAMILY, TIE);
  expect(page.done).toMatch(/不是的，不再问了$/);
  expect(server.requests).toContain("POST /api/family-ties/refused");
});

it("all that is clear is confirmed at once; where others came meanwhile, it is looked at again", async () => {
  const { server, page } = open();
  server.on(confirmLikelyTies, ({ body: { shown } }) =>
    shown === 30
      ? Result.succeed({ written: 30 })
      : Result.fail(new ProposalsMoved({ shown, now: 30 })),
  );
  await page.start();
  page.sure = true;
  await page.confirmAll();
  expect(page.done).toBe("30条关系登记好了");
  expect(page.sure).toBe(false);
});
