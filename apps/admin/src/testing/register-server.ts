import {
  type ActRow,
  type ActView,
  careOfHamlets,
  careOfHousehold,
  careOfHouseholds,
  companion,
  elder,
  type FamilyView,
  family,
  familyTree,
  hamlets,
  householdExchange,
  previewAct,
  type RequestOf,
  registerAsOf,
  splitHousehold,
  undoAct,
  visits,
} from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { NothingChanges, ShareNotExact, sumCare } from "@huzhu/domain/people/register";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { ELDER_VIEW } from "./elders.ts";
import type { FakeServer } from "./fake-server.ts";
import { careOf, FAMILY, MEMBERS, NEW_HOME, WENT } from "./family.ts";
import { COMPANION, EXCHANGE } from "./helper-roster.ts";
import { NOW, TODAY, ZHANG } from "./village.ts";
import { PLANNED, rowOf } from "./visits.ts";

const found = <Row>(rows: ReadonlyArray<Row>) =>
  Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });

type SplitBody = RequestOf<typeof splitHousehold>["body"];

/** What a split comes to in the fake village: its share has to be exact, as in a real one. */
const splitOf = (
  { goes, number, share, on }: SplitBody,
  act: string | null,
): Result.Result<ActView, ShareNotExact> => {
  const go = share._tag === "Stated" ? share.go : Points.make(0);
  const { balance: available } = FAMILY;
  if (share._tag === "Stated" && share.stay + go !== available) {
    const stated = Points.make(share.stay + go);
    return Result.fail(new ShareNotExact({ available, stated }));
  }
  const people = MEMBERS.filter(({ id }) => goes.includes(id));
  const head = people[0]?.name ?? null;
  return Result.succeed({
    ...{ act, verb: "split", on, cards: [], frozen: [] },
    households: [{ id: NEW_HOME, number, hamlet: "上寨", head, became: "new" }],
    people: people.map(({ id, name, relation }) => ({ id, name, relation, household: number })),
    flows: go === 0 ? [] : [{ from: "001", to: number, amount: go, of: available }],
    stays: { claims: 2, held: Points.make(0) },
  });
};

const actRowOf = (body: SplitBody): ActRow => ({
  ...{ act: "act-2", verb: "split", on: body.on, by: "王主任", why: body.why, recordedAt: NOW },
  changes: body.goes.map((id) => ({
    ...{ subject: "resident", id, name: MEMBERS.find((one) => one.id === id)?.name ?? "" },
    before: { householdId: ZHANG.household },
    after: { householdId: NEW_HOME },
  })),
  ...{ transfers: [], erased: false, names: { [ZHANG.household]: "001", [NEW_HOME]: body.number } },
});

const familyAt = (home: HouseholdId, split: SplitBody | null): FamilyView => {
  if (home !== ZHANG.household) return { ...FAMILY, id: home, members: [], acts: [], pending: 0 };
  if (!split) return { ...FAMILY, acts: [WENT] };
  const members = MEMBERS.filter(({ id }) => !split.goes.includes(id));
  const go = split.share._tag === "Stated" ? split.share.go : 0;
  const balance = Points.make(FAMILY.balance - go);
  return { ...FAMILY, members, balance, care: careOf(members), acts: [actRowOf(split), WENT] };
};

/** The register of the fake village: one family that can split, and be made whole again. */
export const withRegister = (server: FakeServer): FakeServer => {
  let split: SplitBody | null = null;
  const sum = sumCare([FAMILY.care]);
  return server
    .on(hamlets, () =>
      Result.succeed([{ id: FAMILY.hamletId, name: "上寨", households: 12, residents: 40 }]),
    )
    .on(elder, () => Result.succeed(ELDER_VIEW))
    .on(visits, () => Result.succeed([rowOf(PLANNED)]))
    .on(familyTree, () => Result.succeed({ people: [], ties: [], proposals: [] }))
    .on(family, ({ params }) => Result.succeed(familyAt(params.household, split)))
    .on(previewAct, ({ body: { act } }) => {
      if (act._tag !== "Split") return Result.fail(new NothingChanges());
      const { _tag, household, ...body } = act;
      return splitOf(body, null);
    })
    .on(splitHousehold, ({ body }) => {
      split = body;
      return splitOf(body, "act-2");
    })
    .on(undoAct, () => {
      const was = split;
      split = null;
      return was ? splitOf(was, "act-3") : Result.fail(new NothingChanges());
    })
    .on(companion, () => Result.succeed(COMPANION))
    .on(householdExchange, () => Result.succeed(EXCHANGE))
    .on(careOfHousehold, ({ query }) => {
      const { reasons: _, ...figure } = FAMILY.care;
      const at = (residence: "home" | "away", who: string) =>
        careOf(MEMBERS.map((one) => (one.id === who ? { ...one, residence, absence: null } : one)));
      const went = query.away ? at("away", query.away) : null;
      return Result.succeed({
        now: FAMILY.care,
        ifSo: query.home ? at("home", query.home) : went,
        trend: [{ on: TODAY, ...figure }],
      });
    })
    .on(careOfHamlets, () =>
      Result.succeed({
        ...{ on: TODAY, village: sum, trend: [{ on: TODAY, ...sum }] },
        hamlets: [{ id: FAMILY.hamletId, name: "上寨", ...sum }],
      }),
    )
    .on(careOfHouseholds, ({ query }) => {
      const { reasons: _, ...figure } = FAMILY.care;
      const row = { id: FAMILY.id, number: "001", hamlet: "上寨", head: "张三", ...figure };
      return found(query.level === undefined || query.level === row.level ? [row] : []);
    })
    .on(registerAsOf, () =>
      found(
        MEMBERS.map(({ id, name, sex, age, relation, residence, absence, registered }) => ({
          ...{ id, name, sex, age, relation, residence, absence, registered },
          ...{ household: FAMILY.id, householdNumber: "001", hamlet: "上寨" },
        })),
      ),
    );
};
