create table mentorship (
    id                     uuid primary key,
    library_id             text        not null,
    version                bigint      not null,
    kind                   text        not null,
    status                 text        not null,
    topic                  jsonb       not null,
    goals                  text,
    competency_ids         uuid[]      not null,
    begins_on              date        not null,
    ends_on                date        not null,
    proposed_by            uuid        not null,
    proposed_at            timestamptz not null,
    begun_at               timestamptz,
    completion_proposed_by uuid,
    completed_by           uuid,
    completed_at           timestamptz,
    ended_by               uuid,
    ended_at               timestamptz,
    end_reason             text,
    changed_at             timestamptz not null,
    check (ends_on >= begins_on)
);
create index mentorship_all on mentorship (library_id, id desc);

create table mentorship_party (
    id            uuid primary key,
    library_id    text    not null,
    mentorship_id uuid    not null references mentorship,
    person_id     uuid    not null,
    department_id uuid    not null,
    teaches       boolean not null,
    learns        boolean not null,
    gap_ids       uuid[]  not null,
    agreed_at     timestamptz,
    learnt        text,
    unique (mentorship_id, person_id)
);
create index mentorship_party_person on mentorship_party (library_id, person_id, mentorship_id desc);
create index mentorship_party_department on mentorship_party (library_id, department_id, mentorship_id desc);
comment on column mentorship_party.department_id is 'Where the person worked when it was proposed';

create table mentorship_session (
    id              uuid primary key,
    library_id      text        not null,
    mentorship_id   uuid        not null references mentorship,
    held_on         date        not null,
    minutes         integer     not null check (minutes > 0),
    topic           text        not null,
    notes           text,
    participant_ids uuid[]      not null,
    logged_by       uuid        not null,
    logged_at       timestamptz not null,
    confirmed_ids   uuid[]      not null,
    status          text        not null,
    disputed_by     uuid,
    dispute_reason  text
);
create index mentorship_session_mentorship on mentorship_session (mentorship_id);
