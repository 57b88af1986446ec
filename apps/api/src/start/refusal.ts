import type { OpenRefusal } from "@huzhu/db";

type Sentences = {
  readonly [Tag in OpenRefusal["_tag"]]: (
    refusal: Extract<OpenRefusal, { readonly _tag: Tag }>,
    key: string,
  ) => string;
};

const SENTENCES: Sentences = {
  FolderNotWritable: ({ folder }) =>
    `The data folder ${folder} cannot be written to: choose another with --data, or change its owner.`,
  NotADatabase: ({ file }) =>
    `${file} is not a database of Huzhu: choose another folder with --data, or restore a backup.`,
  FileDamaged: ({ file, detail }) =>
    `${file} is damaged (${detail}): restore the last backup, and keep this file for recovery.`,
  NotDurable: ({ setting, value }) =>
    `The storage would lose points in a power cut (${setting} is ${value}): it was not opened.`,
  NewerSchema: ({ unknown }) =>
    `The data was written by a newer version of Huzhu (${unknown.join(", ")}): install that version.`,
  ServerUnreachable: ({ host, detail }) =>
    `PostgreSQL at ${host} cannot be used (${detail}): check DATABASE_URL and the server.`,
  VaultKeyMissing: ({ expected }, key) =>
    expected === null
      ? `The key ${key} is not there yet: start the server once, which makes it.`
      : `The key ${key} is missing, and nothing else opens the sealed data (key ${expected}): restore it from its own backup, or say by --key where it is.`,
  WrongVaultKey: ({ expected, given }, key) =>
    `The key ${key} (${given}) is not the one that sealed the data (${expected}): restore that one from its own backup, or say by --key where it is.`,
  VaultChanging: ({ to }) =>
    `Everything is being sealed anew by the key ${to}, which broke off or still runs: finish it by "pnpm huzhu vault rekey" with both keys as before.`,
};

/** Why the start failed, in one sentence with what to do; `key` is the file of the vault's key. */
export const openSentence = <R extends OpenRefusal>(refusal: R, key: string): string =>
  (SENTENCES[refusal._tag] as (refusal: R, key: string) => string)(refusal, key);

/** The sentence for a port that cannot be listened on. */
export const listenSentence = (
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): string => {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is busy: another program listens there. Choose another with --port.`;
  }
  if (error.code === "EACCES") return `Port ${port} needs more rights: choose one above 1023.`;
  if (error.code === "EADDRNOTAVAIL") return `This machine has no address ${host}: check --host.`;
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
};
