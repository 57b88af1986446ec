import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

/** Where a front end was built to, and where it is seen. */
export interface FrontEnd {
  readonly at: "/admin" | "/kiosk";
  readonly folder: string;
  /** The page that answers for every address inside the single-page app. */
  readonly page: string;
}

/** The front ends as the build leaves them in the folder of the apps. */
export const frontEnds = (apps: string): ReadonlyArray<FrontEnd> => [
  { at: "/admin", folder: join(apps, "admin/build"), page: "200.html" },
  { at: "/kiosk", folder: join(apps, "kiosk/dist"), page: "index.html" },
];

/** The sentence for a front end that is not there to be served. */
export const unbuilt = (all: ReadonlyArray<FrontEnd>): string | null => {
  const missing = all.find(({ folder, page }) => !existsSync(join(folder, page)));
  return missing ? `${missing.at} is not built: run \`pnpm build\` first.` : null;
};

/** Inline scripts are the console's own; its page says by their hashes which ones. */
const SCRIPTS = { "/admin": "'self' 'unsafe-inline'", "/kiosk": "'self'" } as const;

const policyOf = (at: FrontEnd["at"]): string =>
  [
    "default-src 'self'",
    `script-src ${SCRIPTS[at]}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "frame-ancestors 'none'",
    "base-uri 'self'",
  ].join("; ");

/** Serves the built front ends; what has a hash in its name may be kept for ever. */
export const serveFrontEnds = (app: Hono, all: ReadonlyArray<FrontEnd>): void => {
  app.get("/", (c) => c.redirect("/admin/"));
  for (const { at, folder, page } of all) {
    app.get(at, (c) => c.redirect(`${at}/`));
    app.use(`${at}/*`, async (c, next) => {
      await next();
      c.header("content-security-policy", policyOf(at));
    });
    app.use(
      `${at}/*`,
      serveStatic({
        root: folder,
        rewriteRequestPath: (path) => path.slice(at.length),
        onFound: (path, c) => {
          const kept = path.includes("/immutable/") || path.includes("/assets/");
          c.header("cache-control", kept ? "public, max-age=31536000, immutable" : "no-cache");
        },
      }),
    );
    app.get(`${at}/*`, serveStatic({ root: folder, path: page }));
  }
};
