import type { Visitor } from "@huzhu/client/visitor";
import { contract, type Endpoint } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { may, type Role } from "@huzhu/domain/governance";
import { beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../testing/house.ts";
import { send } from "../testing/send.ts";
import { verbs } from "../verbs.ts";

const endpoints: ReadonlyArray<Endpoint> = contract;
const guarded = endpoints.filter(({ caller }) => caller.kind !== "anyone");
const withBody = endpoints.filter(({ method }) => method !== "GET");
const commands = endpoints.filter(({ kind }) => kind === "command");
const named = (some: ReadonlyArray<Endpoint>) => some.map((each) => [each.name, each] as const);

/** A role that lacks the endpoint's duty. */
const roleWithout = ({ caller }: Endpoint): Role | undefined => {
  const { duty } = caller.kind === "staff" ? caller : {};
  return (["keeper", "cadre"] as const).find((role) => duty && !may(role, duty));
};
/** What only the township does. */
const isTownships = ({ caller }: Endpoint): boolean =>
  caller.kind === "staff" && caller.duty !== undefined && !may("admin", caller.duty);
/** What the township may ask besides; it commands nothing else. */
const LOOKS = new Set(
  ["see", "waiting", "remarks", "requests"].map((verb) => `responsibilities.${verb}`),
);
const closedToTownship = endpoints.filter(
  (endpoint) =>
    endpoint.caller.kind === "staff" &&
    !isTownships(endpoint) &&
    !LOOKS.has(endpoint.name) &&
    endpoint.name !== "session.me",
);
const dutiful = endpoints.filter((endpoint) => roleWithout(endpoint) !== undefined);

describe("the API", () => {
  it("lets the township command what is the township's, and nothing of a village", () => {
    const own = commands.filter(
      ({ caller }) => caller.kind === "staff" && caller.duty && may("township", caller.duty),
    );
    expect(own.map(({ name }) => name)).toEqual([
      "township.remark",
      "township.close",
      "township.approve",
      "township.refuse",
    ]);
    expect(commands.filter(({ caller }) => caller.kind === "staff" && !caller.duty)).toEqual([]);
  });

  it("has code for every endpoint of the contract, once", () => {
    const names = (all: ReadonlyArray<Endpoint>) => all.map(({ name }) => name).toSorted();
    expect(names(verbs.map(({ endpoint }) => endpoint))).toEqual(names(endpoints));
  });
});

/** What every endpoint owes, whatever it does: the battery that all of them share. */
onEveryEngine("every endpoint", (engine) => {
  let house: House;
  let admin: Visitor;
  let township: Visitor;
  let kiosk: Visitor;
  let phone: Visitor;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    [admin, kiosk] = [await house.as("admin"), await house.kiosk()];
    phone = await house.phone();
    township = await house.as("township");
  });

  const callerOf = (endpoint: Endpoint): Visitor =>
    ({
      staff: isTownships(endpoint) ? township : admin,
      kiosk,
      helper: phone,
      anyone: house.nobody(),
    })[endpoint.caller.kind];

  it.each(named(guarded))("%s is closed to nobody", async (_, endpoint) => {
    expect(await send(house.nobody(), endpoint, {})).toMatchObject({
      status: 401,
      error: { tag: "NotLoggedIn" },
    });
  });

  it.each(named(guarded))("%s is closed to a cookie that somebody made up", async (_, endpoint) => {
    const headers = {
      cookie: `huzhu_staff=${house.village}.x; huzhu_kiosk=other-village.y; huzhu_helper=x.y`,
    };
    const response = await fetch(`${house.origin}${endpoint.path}`, {
      method: endpoint.method,
      headers,
    });
    expect(response.status).toBe(401);
  });

  it.each(named(dutiful))("%s is closed to a role without its duty", async (_, endpoint) => {
    const role = roleWithout(endpoint);
    const visitor = await house.as(role === "cadre" ? "cadre" : "keeper");
    expect(await send(visitor, endpoint, {})).toMatchObject({
      status: 403,
      error: { tag: "NotAllowed" },
    });
  });

  it.each(named(closedToTownship))("%s is closed to the township", async (_, endpoint) => {
    expect(await send(township, endpoint, {})).toMatchObject({
      status: 403,
      error: { tag: "NotAllowed" },
    });
  });

  it.each(named(withBody))("%s refuses an unknown field and names it", async (_, endpoint) => {
    const { status, error } = await send(callerOf(endpoint), endpoint, { body: { nonsense: 1 } });
    expect(status).toBe(400);
    expect(JSON.stringify(error?.fields)).toContain("nonsense");
  });

  it.each(
    named(
      withBody.filter(({ body }) => "fields" in body && Object.keys(body.fields ?? {}).length > 0),
    ),
  )("%s refuses what is no JSON, and does not repeat it", async (_, endpoint) => {
    const { status, error } = await send(callerOf(endpoint), endpoint, { body: "{<secret>" });
    expect([status, error?.tag]).toEqual([400, "Malformed"]);
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it.each(named(commands))("%s wants an attempt id", async (_, endpoint) => {
    const headers = { "idempotency-key": "short" };
    expect(await send(callerOf(endpoint), endpoint, { headers })).toMatchObject({
      status: 400,
      error: { tag: "AttemptMissing" },
    });
  });

  it.each(named(withBody))("%s refuses a body over its limit", async (_, endpoint) => {
    const body = `"${"x".repeat(endpoint.bodyLimit)}"`;
    expect(await send(callerOf(endpoint), endpoint, { body })).toMatchObject({
      status: 413,
      error: { tag: "TooLarge", fields: { limit: endpoint.bodyLimit } },
    });
  });

  it.each(["/api/session", "/api/nothing/here", "/api", "/api/photos/none"])(
    "%s tells browsers not to guess what it is, nor to tell others of it",
    async (path) => {
      const { headers } = await fetch(`${house.origin}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    },
  );

  it.each(named(withBody.filter(({ caller }) => caller.kind !== "anyone")))(
    "%s turns a stranger away before it looks at what they bring",
    async (_, endpoint) => {
      const body = `"${"x".repeat(endpoint.bodyLimit)}"`;
      expect(await send(house.nobody(), endpoint, { body })).toMatchObject({ status: 401 });
    },
  );

  it("answers an unknown address in the one shape of errors", async () => {
    const response = await fetch(`${house.origin}/api/nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ tag: "NotFound" });
  });
});
