create table known_staff_member (
    id         uuid primary key,
    library_id text   not null,
    version    bigint not null,
    person_id  uuid,
    language   text   not null
);
create index known_staff_member_person on known_staff_member (library_id, person_id);
comment on table known_staff_member is 'A copy of portfolio''s state; may be emptied and read again';

create table notification (
    id          uuid primary key,
    version     bigint      not null,
    person_id   uuid        not null,
    library_id  text,
    event_id    uuid        not null,
    kind        text        not null,
    title       jsonb       not null,
    text        jsonb       not null,
    link        text        not null,
    happened_at timestamptz not null,
    read_at     timestamptz,
    unique (event_id, person_id)
);
create index notification_person on notification (person_id, id desc);
create index notification_unread on notification (person_id, id desc) where read_at is null;
comment on table notification is 'Belongs to a person; the library only says where it came from, null for what is common to all';
