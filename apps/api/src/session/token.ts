import { createHash } from "node:crypto";
import { VillageId } from "@huzhu/domain/people";
import { Option, Schema } from "effect";

/** What a cookie carries: the village, so that every look-up stays inside it, and the secret. */
export interface Token {
  readonly village: VillageId;
  readonly secret: string;
}

const village = Schema.decodeUnknownOption(VillageId);

export const writeToken = ({ village, secret }: Token): string => `${village}.${secret}`;

export const readToken = (text: string | undefined): Token | null => {
  const [id, secret] = text?.split(".") ?? [];
  if (!secret) return null;
  const known = Option.getOrNull(village(id));
  return known && { village: known, secret };
};

/** Only the hash is stored: whoever reads the database cannot log in with it. */
export const tokenHash = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");
