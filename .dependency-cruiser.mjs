/** Who may import whom, tests aside. An arrow that is not here does not exist. */
const ARROWS = {
  "packages/domain": [],
  "packages/simulation": ["packages/domain"],
  "packages/contract": ["packages/domain"],
  "packages/client": ["packages/domain", "packages/contract"],
  "packages/db": ["packages/domain"],
  "packages/ui": [],
  "apps/api": ["packages/domain", "packages/contract", "packages/db", "packages/simulation"],
  "apps/admin": ["packages/domain", "packages/contract", "packages/client", "packages/ui"],
  "apps/kiosk": ["packages/domain", "packages/contract", "packages/client", "packages/ui"],
};

/** Tests, what they stand on, and the build's settings may reach for more. */
const FREE = "[.]test[.]ts$|/(testing|test|gallery|scripts)/|/[a-z]+[.]config[.]ts$";

const arrows = Object.entries(ARROWS).map(([home, neighbours]) => ({
  name: `arrows-of-${home.replace("/", "-")}`,
  comment: `${home} imports ${neighbours.join(", ") || "no other package"}`,
  severity: "error",
  from: { path: `^${home}/`, pathNot: FREE },
  to: {
    path: "^(packages|apps|tooling)/",
    pathNot: [home, ...neighbours].map((name) => `^${name}/`),
  },
}));

/** A library that is let in at one door. */
const only = (library, homes, comment) => ({
  name: `${library}-only-there`,
  comment,
  severity: "error",
  from: { path: "^(packages|apps)/", pathNot: homes },
  to: { path: `node_modules/${library}/` },
});

/** Neither Node's modules nor any library: effect, of which another check looks at the modules. */
const pure = {
  name: "domain-is-pure",
  comment: "the domain imports effect and nothing else",
  severity: "error",
  from: { path: "^packages/domain/", pathNot: FREE },
  to: { pathNot: ["^packages/domain/", "node_modules/effect/"] },
};

export default {
  forbidden: [
    ...arrows,
    pure,
    only("drizzle-orm", "^packages/db/", "tables and queries live in db"),
    only("hono", "^apps/api/", "HTTP is served by the API"),
    {
      name: "no-testing-in-use",
      comment: "what tests stand on is not shipped",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: FREE },
      to: { path: "^(packages|apps)/[^/]+/(src/testing|test)/" },
    },
    {
      name: "no-circle",
      comment:
        "what goes round in a circle cannot be read from the start; types may, and so may the form of a document that holds itself",
      severity: "error",
      from: { pathNot: "^apps/admin/src/lib/rulebooks/form/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dead-import",
      comment: "it leads nowhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^[$]" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build|[.]svelte-kit|[.]svelte-check)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "svelte", "import", "node", "default"],
      extensions: [".ts", ".svelte.ts", ".svelte", ".js", ".mjs", ".css"],
    },
  },
};
