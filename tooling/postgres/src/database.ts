import { Client } from "pg";

/**
 * A fresh database on the server, a copy of the template; an older one of that name is dropped.
 * Gives its address. Nobody may be connected to the template meanwhile.
 */
export const createDatabase = async (
  server: string,
  name: string,
  template = "template0",
): Promise<string> => {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const [fresh, model] = [name, template].map((word) => client.escapeIdentifier(word));
    await client.query(`drop database if exists ${fresh} with (force)`);
    await client.query(`create database ${fresh} template ${model}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = encodeURIComponent(name);
  return url.href;
};
