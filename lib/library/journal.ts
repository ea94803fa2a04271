import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/** What changed in the stories or in their texts, for whoever keeps something that is made of them. */
export interface Change {
  /** Given by the database, ascending. */
  seq?: number;
  /** Stories whose row changed, or that are gone. */
  stories?: string[];
  /** Stories whose text changed. */
  texts?: string[];
  /** Rows were deleted by range: whoever reads this looks for itself what is left. */
  swept?: true;
}

const WATCHED: Record<string, 'stories' | 'texts'> = { stories: 'stories', texts: 'texts' };
export const JOURNAL = 'changes';

/**
 * Writes every change of the stories and their texts into a journal, in the same transaction, whoever makes it. So the
 * index of words never misses one, and a save need not wait for it.
 */
export const journalMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'journal',
  create: (down) => ({
    ...down,
    transaction(stores, mode, options) {
      const watched = mode === 'readwrite' && stores.some((name) => name in WATCHED);
      const known = down.schema.tables.some((table) => table.name === JOURNAL);
      const all = watched && known && !stores.includes(JOURNAL) ? [...stores, JOURNAL] : stores;
      return down.transaction(all, mode, options);
    },
    table(name) {
      const table = down.table(name);
      const part = WATCHED[name];
      return part ? journaled(table, part, down) : table;
    },
  }),
};

function journaled(table: DBCoreTable, part: 'stories' | 'texts', down: DBCore): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      return table.mutate(request).then((response) => {
        const { trans } = request;
        const open = (trans as unknown as { objectStoreNames?: DOMStringList }).objectStoreNames;
        // Before its upgrade an old database has no journal; the upgrade writes down what is there.
        if (open && !open.contains(JOURNAL)) return response;
        const change = changeOf(request, part, table);
        if (!change) return response;
        return down
          .table(JOURNAL)
          .mutate({ type: 'add', trans, values: [change] })
          .then(() => response);
      });
    },
  };
}

function changeOf(
  request: DBCoreMutateRequest,
  part: 'stories' | 'texts',
  table: DBCoreTable,
): Change | null {
  if (request.type === 'deleteRange') return { swept: true };
  const keyOf = table.schema.primaryKey.extractKey;
  const keys: unknown[] =
    request.type === 'delete'
      ? request.keys
      : request.values.map((value: unknown) => keyOf?.(value as object) as unknown);
  const ids = keys.filter((key): key is string => typeof key === 'string');
  return ids.length > 0 ? { [part]: ids } : null;
}
