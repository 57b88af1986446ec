import { readFileSync } from "node:fs";
import { userInfo } from "node:os";

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then its own user runs it, or else nobody. */
export const owner = (): Owner => {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = ["postgres:", "nobody:"].flatMap((name) =>
    users.filter((user) => user.startsWith(name)),
  )[0];
  if (line === undefined) throw new Error("root cannot run PostgreSQL and there is no other user");
  const [, , user, group] = line.split(":");
  return { uid: Number(user), gid: Number(group) };
};
