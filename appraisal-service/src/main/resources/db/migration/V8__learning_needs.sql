-- what people need to learn, and what came of asking them

create table known_library (
    id         uuid primary key,
    library_id text   not null,
    version    bigint not null,
    region     text
);
create unique index known_library_tenant on known_library (library_id);

create table learning_needs_survey (
    id                uuid primary key,
    library_id        text        not null,
    version           bigint      not null,
    title             jsonb       not null,
    questions         jsonb       not null,
    population        jsonb       not null,
    closes_on         date        not null,
    status            text        not null,
    asked_departments jsonb       not null,
    asked             integer     not null,
    opened_at         timestamptz,
    closed_at         timestamptz,
    region            text,
    changed_at        timestamptz not null
);
create index learning_needs_survey_list on learning_needs_survey (library_id, id desc);
create index learning_needs_survey_open on learning_needs_survey (closes_on) where status = 'OPEN';
create index learning_needs_survey_regions on learning_needs_survey (closed_at) where region is not null;

create table needs_answer (
    id            uuid primary key,
    library_id    text        not null,
    version       bigint      not null,
    survey_id     uuid        not null references learning_needs_survey,
    person_id     uuid        not null,
    department_id uuid        not null,
    position_id   uuid        not null,
    employed_from date        not null,
    replies       jsonb       not null,
    answered_at   timestamptz not null,
    unique (survey_id, person_id)
);
comment on table needs_answer is 'Read by the person only; counted once when the survey closes, deleted when it is archived';

create table needs_group (
    id            uuid primary key,
    library_id    text    not null,
    survey_id     uuid    not null references learning_needs_survey,
    department_id uuid,
    position_id   uuid,
    service       text,
    shown         boolean not null,
    asked         integer,
    answered      integer,
    figures       jsonb   not null
);
comment on table needs_group is 'Counted once; of a group that is not shown nothing is kept';
create index needs_group_list on needs_group (survey_id, id);

create table needs_text (
    id          uuid primary key,
    library_id  text not null,
    survey_id   uuid not null references learning_needs_survey,
    question_id uuid not null,
    text        text not null
);
comment on table needs_text is 'Pools of five or more; nobody is named and the order is random';
create index needs_text_list on needs_text (survey_id, id desc);
