create table library (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    name       jsonb       not null,
    changed_at timestamptz not null
);

create table department (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    code       text        not null,
    name       jsonb       not null,
    parent_id  uuid references department,
    changed_at timestamptz not null,
    unique (library_id, code)
);
create index department_keyset on department (library_id, id desc);

create table position (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    code       text        not null,
    name       jsonb       not null,
    changed_at timestamptz not null,
    unique (library_id, code)
);
create index position_keyset on position (library_id, id desc);

create table staff_member (
    id               uuid primary key,
    library_id       text        not null,
    version          bigint      not null,
    personnel_number text        not null,
    person_id        uuid,
    family_name      text        not null,
    given_name       text        not null,
    patronymic       text,
    email            text,
    language         text        not null,
    department_id    uuid        not null references department,
    position_id      uuid        not null references position,
    employed_from    date        not null,
    employed_until   date,
    changed_at       timestamptz not null,
    unique (library_id, personnel_number)
);
comment on column staff_member.person_id is 'Subject of the account the member is bound to; null until then';
create unique index staff_member_person on staff_member (library_id, person_id) where person_id is not null;
create index staff_member_email on staff_member (library_id, email);
create index staff_member_department on staff_member (library_id, department_id, id desc);
create index staff_member_keyset on staff_member (library_id, id desc);

create table appointment (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    kind            text        not null,
    staff_member_id uuid        not null references staff_member,
    person_id       uuid,
    department_id   uuid references department,
    valid_from      date        not null,
    valid_until     date,
    changed_at      timestamptz not null
);
create index appointment_member on appointment (staff_member_id);
create index appointment_kind on appointment (library_id, kind, department_id);
create index appointment_keyset on appointment (library_id, id desc);

create table staff_import (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    status     text        not null,
    asked_by   text        not null,
    content    jsonb       not null,
    rows       integer     not null,
    done       integer     not null,
    changed    integer     not null,
    problems   jsonb       not null,
    asked_at   timestamptz not null,
    changed_at timestamptz not null
);
create index staff_import_keyset on staff_import (library_id, id desc);
create index staff_import_open on staff_import (id) where status in ('PENDING', 'VERIFIED', 'PROCESSING');
