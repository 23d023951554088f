import type {Query, Row, Value} from "./database/query.js";

/** Answers drawn at build time, by the key of their question. */
export type Answers = Readonly<Record<string, Row[]>>;

/** The key of a question: 53 bits of a hash of its SQL and parameters (cyrb53, public domain). */
export function answerKey(sql: string, params: readonly Value[] = []): string {
  const text = JSON.stringify([sql, ...params]);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/**
 * A port that answers from what was shipped, then from what was shipped apart from that and is fetched when it is first
 * needed (`more`), and asks the engine, which `start` opens once, for everything else.
 */
export function answering(answers: Answers, start: () => Promise<Query>, more?: () => Promise<Answers>): Query {
  return async <T>(sql: string, params: readonly Value[] = []) => {
    const key = answerKey(sql, params);
    const known = answers[key] ?? (await more?.().catch(() => undefined))?.[key];
    return known ? (known as T[]) : (await start())<T>(sql, params);
  };
}

/**
 * A port that asks a question once: what was answered, or is being asked, is at hand for whoever asks the same; what
 * failed is asked again. It remembers the latest `most` of them. What it asks must not change while it is used.
 */
export function remembering(query: Query, {most = 500}: {most?: number} = {}): Query {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(sql: string, params: readonly Value[] = []) => {
    const key = answerKey(sql, params);
    const known = answers.get(key);
    if (known) return known as Promise<T[]>;
    const asked = query<T>(sql, params);
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    if (answers.size > most) answers.delete(answers.keys().next().value!);
    return asked;
  };
}

/** A port that also notes down every answer it gives, for shipping. */
export function recording(query: Query): {query: Query; answers: Answers} {
  const answers: Record<string, Row[]> = {};
  const recorded: Query = async <T>(sql: string, params: readonly Value[] = []) => {
    const rows = await query<T>(sql, params);
    answers[answerKey(sql, params)] = rows as Row[];
    return rows;
  };
  return {query: recorded, answers};
}
