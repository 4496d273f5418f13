/**
 * The tables of one desk. Each entry is one version: entries are added, never changed, and run in one transaction under a lock, so that
 * several programs may migrate at once.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE scorers (
    hash text PRIMARY KEY,
    body bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE scorers IS 'Frozen articles, history, model and settings: gzip of what serializeScorer wrote, by its SHA-256';

  CREATE TABLE tickets (
    source text NOT NULL,
    id text NOT NULL,
    place bigint NOT NULL,
    hash text NOT NULL,
    body text,
    PRIMARY KEY (source, id)
  );
  CREATE INDEX tickets_by_place ON tickets (source, place);
  COMMENT ON COLUMN tickets.body IS 'The ticket as JSON; NULL once the desk has its text forgotten';

  CREATE TABLE verdicts (
    source text NOT NULL,
    ticket_id text NOT NULL,
    ticket_hash text NOT NULL,
    scorer_hash text NOT NULL,
    outcome text NOT NULL,
    reason text,
    article_id text,
    probability double precision,
    body text NOT NULL,
    PRIMARY KEY (source, ticket_id),
    FOREIGN KEY (source, ticket_id) REFERENCES tickets (source, id) ON DELETE CASCADE
  );
  CREATE INDEX verdicts_by_outcome ON verdicts (source, outcome);

  CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    taken_at timestamptz NOT NULL DEFAULT now(),
    body text NOT NULL
  );
  CREATE TABLE portal_tickets (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    taken_at timestamptz NOT NULL DEFAULT now(),
    body text NOT NULL
  );
  CREATE TABLE rate_buckets (
    sender text PRIMARY KEY,
    tokens double precision NOT NULL,
    at_ms double precision NOT NULL
  );
  `,
];

/** What a worker or a portal may do: read and write rows, and nothing to the tables themselves. */
export function grantsFor(schema: string, role: string): string {
  const jobs = jobsSchema(schema);
  return `
    GRANT USAGE ON SCHEMA ${schema}, ${jobs} TO ${role};
    GRANT SELECT ON ${schema}.scorers TO ${role};
    GRANT SELECT ON ${schema}.tickets TO ${role};
    GRANT SELECT, INSERT, UPDATE ON ${schema}.verdicts, ${schema}.rate_buckets TO ${role};
    GRANT DELETE ON ${schema}.rate_buckets TO ${role};
    GRANT SELECT, INSERT ON ${schema}.events, ${schema}.portal_tickets TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobs} TO ${role};
  `;
}

/** Where pg-boss keeps its own tables. */
export function jobsSchema(schema: string): string {
  return `${schema}_jobs`;
}

/** Names that need no quoting, so that none can be more than a name. */
export const NAME = /^[a-z_][a-z0-9_]{0,50}$/;
