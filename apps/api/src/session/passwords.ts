import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  readonly matches: (password: string, hash: string) => Promise<boolean>;
}

/** OWASP's second recommendation for Argon2id: 19 MiB of memory, two passes, one lane. */
const COST = { parallelism: 1, memory: 19 * 1024, passes: 2, tagLength: 32 } as const;

const derive = promisify(
  (message: string, nonce: Buffer, done: (error: Error | null, key: Buffer) => void) => {
    const parameters: Argon2Parameters = { ...COST, message, nonce };
    argon2("argon2id", parameters, done);
  },
);

const { memory, passes, parallelism } = COST;
const PREFIX = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}`;

/** Argon2id in Node's own crypto, so that no native add-on has to be built or bundled. */
export const argon2Passwords: Passwords = {
  async hash(password) {
    const nonce = randomBytes(16);
    const key = await derive(password.normalize("NFKC"), nonce);
    return `${PREFIX}$${nonce.toString("base64url")}$${key.toString("base64url")}`;
  },

  async matches(password, hash) {
    const [, , , , nonce = "", key = ""] = hash.split("$");
    const derived = await derive(password.normalize("NFKC"), Buffer.from(nonce, "base64url"));
    const expected = Buffer.from(key, "base64url");
    return (
      hash.startsWith(PREFIX) &&
      expected.length === derived.length &&
      timingSafeEqual(expected, derived)
    );
  },
};
