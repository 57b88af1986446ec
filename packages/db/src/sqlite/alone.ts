import { DatabaseSync } from "node:sqlite";

/**
 * Whether no program has the file open: while one has, the engine does not leave its write-ahead log.
 * Whoever opens the file next makes the log again.
 */
export const isAlone = (file: string): boolean => {
  const connection = new DatabaseSync(file, { timeout: 0 });
  try {
    connection.exec("pragma journal_mode = delete");
    return true;
  } catch {
    return false;
  } finally {
    connection.close();
  }
};
