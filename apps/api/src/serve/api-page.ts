import { contract, type Endpoint, STATUS } from "@huzhu/contract";
import { openApi } from "@huzhu/contract/openapi";
import type { Hono } from "hono";
import { html, raw } from "hono/html";

const STYLE = `
body { font: 16px/1.6 system-ui, sans-serif; color: #1F1A14; background: #FBF6EA; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem }
h1, h2 { color: #17325C }
article { background: #fff; border-radius: 8px; padding: .75rem 1rem; margin: .75rem 0 }
code { font-size: .95em } small { color: #5B5145 } p { margin: .25rem 0 }`;

const CALLERS = {
  anyone: "anybody",
  kiosk: "a paired kiosk",
  helper: "a helper by their own phone",
} as const;

const callerOf = ({ caller }: Endpoint): string => {
  if (caller.kind !== "staff") return CALLERS[caller.kind];
  return caller.duty ? `staff who may ${caller.duty}` : "any member of staff";
};

const card = (endpoint: Endpoint) => html`<article id="${endpoint.name}">
  <code><strong>${endpoint.method}</strong> ${endpoint.path}</code>
  <p>${endpoint.summary}</p>
  <p><small>${endpoint.kind} · ${callerOf(endpoint)}${endpoint.refusals.length > 0 ? " · refuses: " : ""}${endpoint.refusals
    .map(({ identifier }) => `${identifier} ${STATUS[identifier as keyof typeof STATUS]}`)
    .join(", ")}</small></p>
</article>`;

const page = () => {
  const groups = Map.groupBy<string, Endpoint>(contract, ({ name }) => name.split(".")[0] ?? name);
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><title>Huzhu API</title>
<style>${raw(STYLE)}</style><h1>Huzhu 互助: the API</h1>
<p>JSON over HTTP. Commands carry an <code>Idempotency-Key</code>: the same attempt with the same
content is answered once. Every refusal has one shape: <code>tag</code>, <code>sentence</code>,
<code>fields</code>. The machine's version is <a href="/api/openapi.json">openapi.json</a>.</p>
${[...groups].map(([name, endpoints]) => html`<h2>${name}</h2>${endpoints.map(card)}`)}`;
};

/** The contract for people to read, and for programs. */
export const serveApiPage = (app: Hono): void => {
  app.get("/api", (c) => c.html(page()));
  app.get("/api/openapi.json", (c) => c.json(openApi()));
};
