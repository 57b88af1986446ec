import { Schema } from "effect";

/** The folder of the data file is missing or cannot be written to. */
export class FolderNotWritable extends Schema.TaggedClass<FolderNotWritable>()(
  "FolderNotWritable",
  { folder: Schema.String },
) {}

/** The file is something else: no database, or another program's. */
export class NotADatabase extends Schema.TaggedClass<NotADatabase>()("NotADatabase", {
  file: Schema.String,
}) {}

/** The file is a database, but parts of it are broken; `detail` is the engine's own finding. */
export class FileDamaged extends Schema.TaggedClass<FileDamaged>()("FileDamaged", {
  file: Schema.String,
  detail: Schema.String,
}) {}

/** The engine would not keep what it acknowledged through a power cut. */
export class NotDurable extends Schema.TaggedClass<NotDurable>()("NotDurable", {
  setting: Schema.String,
  value: Schema.String,
}) {}

/** A newer version of this program has written here; `unknown` are its migrations. */
export class NewerSchema extends Schema.TaggedClass<NewerSchema>()("NewerSchema", {
  unknown: Schema.Array(Schema.String),
}) {}

/** The PostgreSQL server does not answer or does not let us in; never carries a password. */
export class ServerUnreachable extends Schema.TaggedClass<ServerUnreachable>()(
  "ServerUnreachable",
  { host: Schema.String, detail: Schema.String },
) {}

/** There is no key of the vault; `expected` is the one that sealed what is there, if anything is. */
export class VaultKeyMissing extends Schema.TaggedClass<VaultKeyMissing>()("VaultKeyMissing", {
  expected: Schema.NullOr(Schema.String),
}) {}

/** The key is not the one that sealed what is there. */
export class WrongVaultKey extends Schema.TaggedClass<WrongVaultKey>()("WrongVaultKey", {
  expected: Schema.String,
  given: Schema.String,
}) {}

/** Everything is being sealed anew by another key, which has not come to its end. */
export class VaultChanging extends Schema.TaggedClass<VaultChanging>()("VaultChanging", {
  to: Schema.String,
}) {}

/** Why a database cannot be opened. */
export type OpenRefusal =
  | FolderNotWritable
  | NotADatabase
  | FileDamaged
  | NotDurable
  | NewerSchema
  | ServerUnreachable
  | VaultKeyMissing
  | WrongVaultKey
  | VaultChanging;
