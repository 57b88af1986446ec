import {
  addGood,
  awardsOfHousehold,
  batches,
  boundGoods,
  changeGood,
  checkRulebook,
  claims,
  claimWork,
  exchangeGoods,
  type FoundRow,
  findPeople,
  type GoodRow,
  giveBackClaim,
  goods,
  household,
  issuance,
  matchNames,
  me,
  movements,
  moveStock,
  previewClaims,
  proxies,
  type ResidentRow,
  recordClaims,
  redeemAtCounter,
  redeemingTerms,
  residents,
  rulebooks,
  setPrice,
  signClaims,
  statement,
  stock,
  storeNow,
  suggestedPrice,
  undoRedemption,
} from "@huzhu/contract";
import type { Role } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { Points, TransferId } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffAs } from "./desk.ts";
import { FakeServer } from "./fake-server.ts";
import { withLedger } from "./ledger-server.ts";
import { MANDATE, proxiesWith } from "./mandates.ts";
import { withRegister } from "./register-server.ts";
import { BATCHES, STOCK } from "./stock.ts";
import { STORE_NOW } from "./store-days.ts";
import {
  claimFor,
  GOODS,
  householdOf,
  LI,
  MOVEMENTS,
  NOW,
  PEOPLE,
  peopleFor,
  RULEBOOK,
  STATEMENT,
  WEI_OLD,
  ZHANG,
} from "./village.ts";

const BALANCE = 40;
const found = <Row>(rows: ReadonlyArray<Row>) =>
  Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
const goodOf = (id: string): GoodRow => GOODS.find((good) => good.id === id) ?? GOODS[0];

const foundBy =
  (text: string) =>
  (person: ResidentRow): FoundRow =>
    person.card === text
      ? {
          _tag: "Person",
          by: "card",
          closeness: "exact",
          cardStatus: "active",
          departure: null,
          ...person,
        }
      : {
          _tag: "Person",
          by: "name",
          closeness: "prefix",
          cardStatus: null,
          departure: null,
          ...person,
        };

const livingIn = (home: HouseholdId): ResidentRow =>
  PEOPLE.find((one) => one.household === home) ?? ZHANG;

const withClaims = (server: FakeServer): FakeServer =>
  server
    .on(claims, ({ query }) =>
      found(query.step === "Refused" ? [] : [claimFor(ZHANG), claimFor(LI), claimFor(WEI_OLD)]),
    )
    .on(claimWork, () =>
      Result.succeed({ waiting: [], appeals: [], late: [], unattended: [], names: {} }),
    )
    .on(previewClaims, ({ body }) =>
      Result.succeed(
        body.lines.map(({ household: home, resident, quantity }) => ({
          household: home,
          resident,
          points: Points.make(quantity * 3),
          donated: Points.make(0),
          honoured: Points.make(0),
          steps: [
            {
              _tag: "Base" as const,
              quantity,
              unit: "小时",
              every: 1,
              points: Points.make(3),
              result: Points.make(quantity * 3),
            },
          ],
        })),
      ),
    )
    .on(recordClaims, ({ body }) =>
      Result.succeed(
        body.lines.map(({ household: home }) => claimFor(livingIn(home), `new-${home}`)),
      ),
    )
    .on(signClaims, ({ body }) =>
      Result.succeed(
        body.claims.map((claim) => ({
          _tag: "Counted" as const,
          claim,
          points: Points.make(6),
          steps: [],
          balance: Points.make(BALANCE + 6),
        })),
      ),
    )
    .on(giveBackClaim, () => Result.succeed(claimFor(ZHANG)));

const withGoods = (server: FakeServer): FakeServer =>
  server
    .on(goods, () => Result.succeed(GOODS))
    .on(addGood, () => Result.succeed(GOODS[0]))
    .on(changeGood, ({ params, body }) => Result.succeed({ ...goodOf(params.good), ...body }))
    .on(setPrice, ({ params, body }) =>
      Result.succeed({ ...goodOf(params.good), price: body.points }),
    )
    .on(moveStock, ({ params, body }) => {
      const good = goodOf(params.good);
      return Result.succeed({ ...good, onHand: good.onHand + body.pieces });
    })
    .on(movements, () => Result.succeed(MOVEMENTS))
    .on(suggestedPrice, () => Result.succeed(null))
    .on(batches, () => Result.succeed(BATCHES))
    .on(stock, () => Result.succeed(STOCK))
    .on(proxies, () => Result.succeed(proxiesWith(MANDATE)))
    .on(exchangeGoods, ({ body: { returned, basket } }) => {
      const lines = basket.map(({ good, pieces, shownPrice }) => ({
        ...{ good, name: goodOf(good).name, unit: goodOf(good).unit, pieces },
        ...{ price: shownPrice, points: Points.make(shownPrice * pieces) },
      }));
      const points = Points.make(lines.reduce((sum, line) => sum + line.points, 0));
      const back = Points.make(30);
      const redemption = RedemptionId.make("D20260305-0002");
      return Result.succeed({
        transfer: TransferId.make("back-1"),
        returned: returned.map((line) => ({ ...line, points: back })),
        back,
        receipt: {
          ...{ redemption, at: NOW, lines, points, topUp: null },
          ...{ balance: Points.make(61), actedBy: null },
        },
      });
    })
    .on(undoRedemption, () =>
      Result.succeed({ transfer: TransferId.make("undone-1"), points: Points.make(36) }),
    )
    .on(boundGoods, () => Result.succeed([]))
    .on(redeemAtCounter, ({ body }) => {
      const lines = body.basket.map(({ good, pieces, shownPrice }) => ({
        good,
        name: goodOf(good).name,
        unit: goodOf(good).unit,
        pieces,
        price: shownPrice,
        points: Points.make(shownPrice * pieces),
      }));
      const points = Points.make(lines.reduce((sum, line) => sum + line.points, 0));
      return Result.succeed({
        redemption: RedemptionId.make("D20260305-0001"),
        at: NOW,
        lines,
        points,
        topUp: null,
        balance: Points.make(BALANCE - points),
        actedBy: null,
      });
    });

/** The invented village as a server, with somebody of a role logged in. */
export const villageServer = (role: Role = "admin"): FakeServer =>
  withRegister(withLedger(withGoods(withClaims(new FakeServer()))))
    .on(me, () => Result.succeed(staffAs(role)))
    .on(residents, ({ query }) => found(peopleFor(query.search ?? "")))
    .on(findPeople, ({ query }) => Result.succeed(peopleFor(query.text).map(foundBy(query.text))))
    .on(household, ({ params }) => Result.succeed(householdOf(livingIn(params.household), BALANCE)))
    .on(matchNames, ({ body }) =>
      Result.succeed(
        body.names.map((written) => ({
          written,
          candidates: PEOPLE.filter(({ name }) => name === written),
        })),
      ),
    )
    .on(storeNow, () => Result.succeed(STORE_NOW))
    .on(redeemingTerms, () => Result.succeed({ notNow: null, notByProxy: null, topUp: null }))
    .on(rulebooks, () => Result.succeed([RULEBOOK]))
    .on(issuance, () => Result.succeed([]))
    .on(checkRulebook, ({ body }) => Result.succeed({ rulebook: body, faults: [], decided: [] }))
    .on(statement, () => Result.succeed(STATEMENT))
    .on(awardsOfHousehold, () => Result.succeed([]));
