import { getConnInfo } from "@hono/node-server/conninfo";
import { Defect, type Endpoint, NotFound, type Refusal, TooLarge } from "@huzhu/contract";
import { Result } from "effect";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { World } from "../world.ts";
import { knownCaller } from "./caller.ts";
import { COOKIES } from "./cookies.ts";
import { drain } from "./drain.ts";
import type { Cookie, Incoming } from "./incoming.ts";
import { errorOf, statusOf } from "./refuse.ts";
import type { Verb } from "./verb.ts";

/** Writes a defect where the operator looks; the caller learns only that it was one. */
export type Report = (defect: unknown, where: string) => void;

export const refuse = (c: Context, refusal: Refusal, scale: Parameters<typeof errorOf>[1] = 0) =>
  c.json(errorOf(refusal, scale), statusOf(refusal));

const applyCookie = (c: Context, { caller, token, seconds }: Cookie): void => {
  const { name, ...options } = COOKIES[caller];
  if (token === null) deleteCookie(c, name, options);
  else setCookie(c, name, token, { ...options, maxAge: seconds });
};

/** A body that is no JSON, or holds a NUL, is handed on as what no schema accepts. */
const bodyOf = async (c: Context): Promise<unknown> => {
  if (c.req.method === "GET") return {};
  const text = await c.req.text();
  if (text === "") return {};
  if (!c.req.header("content-type")?.startsWith("application/json")) return null;
  // PostgreSQL keeps no NUL in a text, and nobody types one.
  if (text.includes("\\u0000")) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A question by GET, with HTTP taken off. */
export const askingFrom = (c: Context, world: World): Incoming => ({
  world,
  now: world.now(),
  params: c.req.param(),
  query: c.req.query(),
  body: {},
  attempt: c.req.header("idempotency-key"),
  tokens: {
    staff: getCookie(c, COOKIES.staff.name),
    kiosk: getCookie(c, COOKIES.kiosk.name),
    helper: getCookie(c, COOKIES.helper.name),
  },
  from: getConnInfo(c).remote.address ?? "",
});

/** Turns strangers away before a byte of what they bring is kept. */
const admit =
  (world: World, endpoint: Endpoint): MiddlewareHandler =>
  async (c, next) => {
    if (endpoint.method === "GET" || endpoint.caller.kind === "anyone") return next();
    const caller = await knownCaller(askingFrom(c, world), endpoint);
    if (Result.isSuccess(caller)) return next();
    await drain(c.req.raw.body);
    return refuse(c, caller.failure);
  };

/** Browsers guess nothing about an answer, and tell no other site of it. */
const plain: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("x-content-type-options", "nosniff");
  c.header("referrer-policy", "no-referrer");
};

/** Mounts the verbs on Hono: HTTP is taken off here, and put on again. */
export const mount = (world: World, verbs: ReadonlyArray<Verb>, report: Report): Hono => {
  const app = new Hono();
  app.use(plain);
  for (const { endpoint, answer } of verbs) {
    const limit = bodyLimit({
      maxSize: endpoint.bodyLimit,
      async onError(c) {
        await drain(c.req.raw.body);
        return refuse(c, new TooLarge({ limit: endpoint.bodyLimit }));
      },
    });
    app.on(endpoint.method, endpoint.path, admit(world, endpoint), limit, async (c) => {
      const outgoing = await answer({ ...askingFrom(c, world), body: await bodyOf(c) });
      if (outgoing._tag === "Refused") return refuse(c, outgoing.refusal, outgoing.scale);
      if (outgoing.cookie) applyCookie(c, outgoing.cookie);
      if (outgoing.replayed) c.header("idempotency-replayed", "true");
      c.header("cache-control", "no-store");
      return c.json(outgoing.answer);
    });
  }
  app.notFound((c) => refuse(c, new NotFound({ what: "page" })));
  app.onError((defect, c) => {
    report(defect, `${c.req.method} ${c.req.path}`);
    return refuse(c, new Defect());
  });
  return app;
};
