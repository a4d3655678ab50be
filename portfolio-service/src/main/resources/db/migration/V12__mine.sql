create table record_reading (
    id         uuid primary key,
    library_id text        not null,
    owner_id   uuid        not null,
    reader     text        not null,
    in_name_of uuid,
    what       text        not null,
    subject_id uuid        not null,
    hour       timestamptz not null,
    read_at    timestamptz not null
);
comment on table record_reading is 'Who looked at whose record: at most one line an hour for each reader and subject';
comment on column record_reading.reader is 'person:… or system:…, as in the audit trail';
create unique index record_reading_once on record_reading (library_id, subject_id, reader, hour);
create index record_reading_owner on record_reading (library_id, owner_id, id desc);
