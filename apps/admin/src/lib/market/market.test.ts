import {
  acceptServiceOrder,
  admitProvider,
  correctProvider,
  deliverServiceOrder,
  type OrderRow,
  type ProviderView,
  placeServiceOrder,
  pricedServices,
  providers,
  type RequestOf,
  serviceOrders,
} from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import { StaffId } from "@huzhu/domain/governance";
import { OrderId, type PricedService, ProviderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { NOW, TODAY, ZHANG } from "../../testing/village.ts";
import { OrdersPage } from "./orders.svelte.ts";
import { Providing } from "./providing.svelte.ts";
import { Renewing } from "./renewing.svelte.ts";

const fen = (n: number) => Fen.make(n);
const BATH: PricedService = {
  ...{ code: ServiceCode.make("M06"), title: "助浴", unit: "次", ceiling: fen(6_000), catalog: 1 },
};
const STATION: ProviderView = {
  ...{ id: ProviderId.make("station"), name: "康养站", kind: "institution", contact: "值班室" },
  ...{ resident: null, household: null, suspensions: [], concerns: [] },
  quotes: [{ service: BATH.code, fen: fen(5_000) }],
  approval: { paper: "虚构7", issuer: "青山镇", from: TODAY, until: addDays(TODAY, 99) },
  permission: { _tag: "Allowed", until: addDays(TODAY, 99) },
};
const STOPPED: ProviderView = {
  ...{ ...STATION, id: ProviderId.make("stopped"), name: "停了的" },
  permission: { _tag: "Stopped", from: TODAY, why: "整改" },
};
const ORDER: OrderRow = {
  ...{ id: OrderId.make("o"), elder: ZHANG.id, household: ZHANG.household, provider: STATION.id },
  ...{ service: BATH, units: 2, fen: fen(5_000), wantedOn: TODAY, orderedAt: NOW },
  payers: { family: fen(10_000), fund: fen(0), government: fen(0) },
  owed: { family: fen(0), fund: fen(0), government: fen(0) },
  ...{ orderedBy: StaffId.make("li"), state: { _tag: "Ordered" }, elderName: "张三" },
  ...{ hamlet: "上寨", providerName: "康养站", price: fen(10_000) },
};

const market = () =>
  new FakeServer()
    .on(pricedServices, () => Result.succeed([BATH]))
    .on(providers, () => Result.succeed([STATION, STOPPED]))
    .on(serviceOrders, () => Result.succeed({ rows: [ORDER], total: 1, page: 1, pageSize: 50 }));

describe("ordering a service", () => {
  const begun = async (server: FakeServer) => {
    const page = new OrdersPage(deskAt(server), TODAY);
    await page.ordering.begin();
    page.ordering.elder = ZHANG;
    return page;
  };

  it("offers what may be ordered, and leaves the family what the others do not pay", async () => {
    let asked: unknown;
    const server = market().on(placeServiceOrder, ({ body }) => {
      asked = body;
      return Result.succeed({ order: OrderId.make("new") });
    });
    const page = await begun(server);
    const { ordering } = page;
    expect(ordering.offers.map(({ key }) => key)).toEqual(["station/M06"]);
    ordering.key = "station/M06";
    ordering.units = 2;
    ordering.shares.fund = "30";
    ordering.shares.government = "20.5";
    expect([ordering.price, ordering.shares.family, ordering.ready]).toEqual([10_000, 4_950, true]);
    await ordering.send();
    expect(asked).toMatchObject({ payers: { family: 4_950, fund: 3_000, government: 2_050 } });
    expect(page.done).toBe("给张三订了助浴2次");
  });

  it("is not sent while others pay more than it costs, or an amount is none", async () => {
    const { ordering } = await begun(market());
    ordering.key = "station/M06";
    ordering.shares.fund = "60";
    expect([ordering.shares.family, ordering.ready]).toEqual([-1_000, false]);
    ordering.shares.fund = "很多";
    expect([ordering.shares.family, ordering.ready]).toEqual([null, false]);
    await ordering.send();
    expect(ordering.open).toBe(true);
  });
});

describe("following an order", () => {
  it("asks for what shows it, and takes whose word it is", async () => {
    const bodies: Array<unknown> = [];
    const done = Result.succeed({ order: ORDER.id });
    const server = market()
      .on(deliverServiceOrder, ({ body }) => {
        bodies.push(body);
        return done;
      })
      .on(acceptServiceOrder, ({ body }) => {
        bodies.push(body);
        return done;
      });
    const page = new OrdersPage(deskAt(server), TODAY);
    page.follow(ORDER, "deliver");
    expect([page.followed(ORDER.id), page.following.ready]).toEqual([true, false]);
    page.following.text = "服务单签了字";
    await page.following.send();
    page.follow(ORDER, "accept");
    page.following.word = "proxy";
    await page.following.send();
    expect(bodies).toEqual([{ on: TODAY, units: 2, evidence: "服务单签了字" }, { word: "proxy" }]);
    expect([page.done, page.followed(ORDER.id)]).toEqual(["验收了，记进待付款", false]);
  });
});

describe("taking a provider down", () => {
  it("tells a price above the ceiling beside its field, and sends no such form", async () => {
    let asked: unknown;
    const server = market().on(admitProvider, ({ body }) => {
      asked = body;
      return Result.succeed({ provider: STATION.id });
    });
    const form = new Providing(deskAt(server), TODAY, async () => {});
    await form.begin();
    form.name = "康养站";
    form.contact = "值班室";
    form.paper = "虚构7";
    form.issuer = "青山镇";
    form.until = addDays(TODAY, 99);
    form.prices[BATH.code] = "65";
    expect([form.problemOf(BATH), form.ready]).toEqual(["限价60元一次", false]);
    form.prices[BATH.code] = "六十";
    expect(form.problemOf(BATH)).toBe("要写成多少元，如 50 或 50.5");
    form.prices[BATH.code] = "50";
    await form.send();
    expect(asked).toMatchObject({ provider: { quotes: [{ service: BATH.code, fen: 5_000 }] } });
  });
});

describe("renewing an approval", () => {
  it("asks for the new paper alone, and goes on where the last one ends", async () => {
    const sent: Array<RequestOf<typeof correctProvider>["body"]> = [];
    const server = market().on(correctProvider, ({ body, params }) => {
      sent.push(body);
      return Result.succeed({ provider: params.provider });
    });
    const said: Array<string> = [];
    const renewing = new Renewing(deskAt(server), TODAY, async (done) => void said.push(done));
    renewing.begin(STATION);
    const term = [addDays(TODAY, 100), addDays(TODAY, 199)];
    expect([renewing.from, renewing.until, renewing.body]).toEqual([...term, null]);
    renewing.paper = " 虚构9 ";
    await renewing.send();
    const { name, kind, contact, resident, quotes } = STATION;
    const [from, until] = term;
    const approval = { paper: "虚构9", issuer: "青山镇", from, until };
    expect(sent).toEqual([{ provider: { name, kind, contact, resident, quotes, approval } }]);
    expect([renewing.of, said]).toEqual([null, [`康养站续批好了，到${until}`]]);
  });
});
