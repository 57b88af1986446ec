import { Schema } from "effect";
import { contract } from "../contract.ts";
import type { Endpoint, Wire } from "../endpoint/index.ts";
import { ApiError, EDGE, STATUS } from "../refusals/index.ts";

type Json = Schema.Json;
type Schemas = Record<string, Json>;

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const moved = (value: Json): Json =>
  JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

const schemaOf = (schema: Wire, schemas: Schemas, unknownKeys: "ignore" | "error"): Json => {
  const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: unknownKeys });
  for (const [name, definition] of Object.entries(document.definitions)) {
    schemas[name] = moved(plain(definition));
  }
  return moved(plain(document.schema));
};

const fieldsOf = (schema: Wire): ReadonlyArray<string> =>
  "fields" in schema && typeof schema.fields === "object" && schema.fields
    ? Object.keys(schema.fields)
    : [];

const parametersOf = ({ path, query, kind }: Endpoint): Json => [
  ...Array.from(path.matchAll(/:(\w+)/g), ([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  })),
  ...fieldsOf(query).map((name) => ({
    name,
    in: "query",
    required: false,
    schema: { type: "string" },
  })),
  ...(kind === "command"
    ? [
        {
          name: "Idempotency-Key",
          in: "header",
          required: true,
          description: "The attempt id: the same attempt with the same content is answered once.",
          schema: { type: "string", pattern: "^[A-Za-z0-9-]{8,64}$" },
        },
      ]
    : []),
];

const refusalsOf = ({ refusals }: Endpoint): Record<string, Json> => {
  const byStatus = new Map<number, Array<string>>();
  for (const { identifier } of [...EDGE, ...refusals]) {
    const tag = identifier as keyof typeof STATUS;
    byStatus.set(STATUS[tag], [...(byStatus.get(STATUS[tag]) ?? []), tag]);
  }
  const content = { "application/json": { schema: { $ref: "#/components/schemas/ApiError" } } };
  return Object.fromEntries(
    [...byStatus].map(([status, tags]) => [status, { description: tags.join(", "), content }]),
  );
};

const operationOf = (endpoint: Endpoint, schemas: Schemas): Json => {
  const { name, summary, caller, body, answer, method } = endpoint;
  const duty = caller.kind === "staff" && caller.duty ? `staff: ${caller.duty}` : caller.kind;
  const json = (schema: Wire, unknownKeys: "ignore" | "error") => ({
    content: { "application/json": { schema: schemaOf(schema, schemas, unknownKeys) } },
  });
  return {
    operationId: name,
    summary,
    tags: [name.split(".")[0] ?? name],
    "x-caller": duty,
    parameters: parametersOf(endpoint),
    ...(method === "GET" || fieldsOf(body).length === 0
      ? {}
      : { requestBody: json(body, "error") }),
    responses: {
      200: { description: "Done.", ...json(answer, "ignore") },
      ...refusalsOf(endpoint),
    },
  };
};

/** The contract as an OpenAPI 3.1 document; the golden file `openapi.json` holds its last state. */
export const openApi = (): Json => {
  const schemas: Schemas = { ApiError: schemaOf(ApiError, {}, "ignore") };
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of contract) {
    const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
    const operations = paths[path] ?? {};
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint, schemas);
    paths[path] = operations;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Huzhu 互助",
      version: "0.1.0",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
    components: { schemas },
  };
};
