import type { Endpoint } from "@huzhu/contract";
import type { AuditLine } from "@huzhu/db";
import { Schema } from "effect";
import { actorOf } from "./actor.ts";
import type { AnyCaller } from "./caller.ts";
import { contentHash } from "./content-hash.ts";
import type { Incoming } from "./incoming.ts";
import { forTheRecord } from "./record.ts";

/** Somebody who is known tries a command under an attempt id. */
export interface Trying {
  readonly endpoint: Endpoint;
  readonly incoming: Incoming;
  readonly attempt: string;
  readonly caller: AnyCaller;
}

const hasCardCode = Schema.is(Schema.Struct({ cardCode: Schema.String }));
const hasPassword = Schema.is(Schema.Struct({ password: Schema.String }));

/** What the attempt keeps of a password must be no quicker to try than the password's own hash. */
const sealed = (body: unknown, { world }: Incoming, attempt: string): unknown => {
  const { seal } = world.passwords;
  if (hasPassword(body)) return { ...body, password: seal(body.password, attempt) };
  return hasCardCode(body) ? { ...body, cardCode: seal(body.cardCode, attempt) } : body;
};

/** By which an attempt that comes again is known to mean the same. */
export const hashOf = ({ endpoint, incoming, attempt, caller }: Trying): string => {
  const { params, body } = incoming;
  const content = { params, body: sealed(body, incoming, attempt) };
  return contentHash({ actor: actorOf(caller).id, endpoint: endpoint.name, ...content });
};

/** What the audit keeps of a command that was carried out. */
export const auditLineOf = ({ endpoint, incoming, attempt, caller }: Trying): AuditLine => {
  const { world, now, params, body } = incoming;
  return {
    id: world.newId(),
    at: now,
    actor: actorOf(caller),
    verb: endpoint.name,
    attempt,
    request: forTheRecord({ params, body }),
  };
};
