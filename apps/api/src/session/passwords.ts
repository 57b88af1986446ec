import {
  type Argon2Parameters,
  argon2,
  argon2Sync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";

export interface Passwords {
  /** Setting a password is rare and happens inside a unit of work, so it does not yield. */
  readonly hash: (password: string) => string;
  /** The same for the same password and attempt, and as slow to try as a hash. */
  readonly seal: (password: string, attempt: string) => string;
  /** Logging in is frequent, so it leaves the event loop free. */
  readonly matches: (password: string, hash: string) => Promise<boolean>;
}

/** OWASP's second recommendation for Argon2id: 19 MiB of memory, two passes, one lane. */
const COST = { parallelism: 1, memory: 19 * 1024, passes: 2, tagLength: 32 } as const;
const ALGORITHM = "argon2id";
const PREFIX = `$${ALGORITHM}$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`;

const parameters = (password: string, nonce: Buffer): Argon2Parameters => ({
  ...COST,
  message: password.normalize("NFKC"),
  nonce,
});

const derive = promisify(argon2);

/** Argon2id in Node's own crypto, so that no native add-on has to be built or bundled. */
export const argon2Passwords: Passwords = {
  hash(password) {
    const nonce = randomBytes(16);
    const key = argon2Sync(ALGORITHM, parameters(password, nonce));
    return `${PREFIX}$${nonce.toString("base64url")}$${key.toString("base64url")}`;
  },

  seal(password, attempt) {
    return argon2Sync(ALGORITHM, parameters(password, Buffer.from(attempt))).toString("base64url");
  },

  async matches(password, hash) {
    const [, , , , nonce = "", key = ""] = hash.split("$");
    const salt = Buffer.from(nonce.padEnd(22, "A"), "base64url");
    const derived = await derive(ALGORITHM, parameters(password, salt));
    const expected = Buffer.from(key, "base64url");
    return (
      hash.startsWith(PREFIX) &&
      expected.length === derived.length &&
      timingSafeEqual(expected, derived)
    );
  },
};
