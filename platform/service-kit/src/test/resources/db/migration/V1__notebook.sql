create table note (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    author_id  uuid        not null,
    shelf_id   uuid,
    title      jsonb       not null,
    status     text        not null,
    changed_at timestamptz not null
);
create index note_author on note (library_id, author_id, id desc);

create table note_line (
    id         uuid primary key,
    library_id text   not null,
    note_id    uuid   not null references note,
    text       text   not null
);
create index note_line_note on note_line (note_id);

create table known_shelf (
    id         uuid primary key,
    library_id text   not null,
    version    bigint not null,
    name       text   not null
);
