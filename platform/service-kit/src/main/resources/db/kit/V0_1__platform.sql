create table outbox_message (
    id      bigint generated always as identity primary key,
    topic   text  not null,
    key     text  not null,
    headers jsonb not null,
    payload text
);
comment on table outbox_message is 'What happened and is not yet told; the relay deletes a row after the broker''s word';

create table inbox_event (
    event_id uuid        not null,
    consumer text        not null,
    heard_at timestamptz not null,
    primary key (event_id, consumer)
);
create index inbox_event_heard_at on inbox_event (heard_at);

create table consumer_start (
    consumer text primary key,
    began_at timestamptz not null
);

create table parked_event (
    event_id    uuid        not null,
    consumer    text        not null,
    missing_id  uuid        not null,
    happened_at timestamptz not null,
    tried_at    timestamptz not null,
    envelope    jsonb       not null,
    primary key (event_id, consumer)
);
create index parked_event_missing on parked_event (missing_id);
create index parked_event_tried_at on parked_event (tried_at);

create table dead_letter (
    event_id uuid        not null,
    consumer text        not null,
    died_at  timestamptz not null,
    reason   text        not null,
    envelope jsonb       not null,
    primary key (event_id, consumer)
);

create table idempotency_key (
    who         text        not null,
    library_id  text        not null,
    method      text        not null,
    path        text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null,
    headers     jsonb       not null,
    body        text,
    stored_at   timestamptz not null,
    primary key (who, library_id, method, path, key)
);
create index idempotency_key_stored_at on idempotency_key (stored_at);

create table audit_entry (
    id              uuid primary key,
    at              timestamptz not null,
    library_id      text        not null,
    actor           text        not null,
    on_behalf_of    uuid,
    deed            text        not null,
    subject_id      uuid        not null,
    subject_version bigint      not null,
    request_id      text
);
create index audit_entry_subject on audit_entry (subject_id, id);
create index audit_entry_library on audit_entry (library_id, id);

create function audit_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'the audit trail is append-only'; end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
