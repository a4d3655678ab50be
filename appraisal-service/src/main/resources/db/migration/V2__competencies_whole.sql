-- frameworks: versions of one line, groups, levels in words

alter table competency_framework
    add column origin_id       uuid,
    add column number          integer not null default 1,
    add column language        text,
    add column superseded_by   uuid references competency_framework,
    add column superseded_from date,
    add column retired_at      timestamptz;
update competency_framework set origin_id = id;
alter table competency_framework alter column origin_id set not null;
comment on column competency_framework.origin_id is 'The first version: what all versions of a framework have in common';
comment on column competency_framework.language is 'The one language of a framework that was taken over from elsewhere; null where texts are in Russian and English';
create unique index competency_framework_version on competency_framework (origin_id, number);

create table competency_group (
    id           uuid primary key,
    framework_id uuid    not null references competency_framework,
    parent_id    uuid references competency_group deferrable initially deferred,
    place        integer not null,
    code         text    not null,
    name         jsonb   not null,
    description  jsonb
);
create index competency_group_framework on competency_group (framework_id, place);

alter table competency
    add column origin_id        uuid,
    add column group_id         uuid references competency_group deferrable initially deferred,
    add column level_statements jsonb not null default '[]';
update competency set origin_id = id;
alter table competency alter column origin_id set not null;
comment on column competency.origin_id is 'The competency of an earlier version that this one continues; itself where it is new';
create index competency_origin on competency (origin_id);

create table case_source (
    id           uuid primary key,
    framework_id uuid  not null references competency_framework on delete cascade,
    identifier   uuid  not null,
    source       jsonb not null
);
comment on table case_source is 'What a framework, group or competency was taken over from, as CASE JSON: what we have no place for comes out again as it came in';
create index case_source_framework on case_source (framework_id);
create index case_source_identifier on case_source (identifier);

-- profiles: a position's everywhere, and what a department adds or raises; none overlap

alter table competency_profile
    alter column department_id drop not null,
    add column valid_until date;
comment on column competency_profile.department_id is 'Null where the position asks for it in the whole library';
comment on column competency_profile.valid_until is 'The last day; the day before the first one where it was replaced before it began';
update competency_profile p
set valid_until = later.valid_from - 1
from (select id, lead(valid_from) over (partition by library_id, position_id, department_id order by valid_from, id) valid_from
      from competency_profile) later
where later.id = p.id and later.valid_from is not null;

alter table self_assessment add column inherited_profile_id uuid references competency_profile;
comment on column self_assessment.profile_id is 'The profile of the post: the department''s where it refines the position''s, which is then the inherited one';

-- who held which post when, by what portfolio has told

create table known_assignment (
    staff_member_id uuid   not null,
    library_id      text   not null,
    sequence        bigint not null,
    person_id       uuid,
    position_id     uuid   not null,
    department_id   uuid   not null,
    valid_from      date   not null,
    valid_until     date,
    primary key (staff_member_id, valid_from)
);
comment on table known_assignment is 'Kept when copies are read again: the state topic tells the present post only';
create index known_assignment_person on known_assignment (library_id, person_id, valid_from desc);
insert into known_assignment
    (staff_member_id, library_id, sequence, person_id, position_id, department_id, valid_from, valid_until)
select id, library_id, version, person_id, position_id, department_id, employed_from, employed_until
from known_staff_member;
