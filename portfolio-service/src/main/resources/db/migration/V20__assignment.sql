create table assignment (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    kind            text        not null,
    status          text        not null,
    person_id       uuid        not null,
    department_id   uuid        not null,
    group_ids       uuid[]      not null,
    title           jsonb       not null,
    description     jsonb,
    competency_ids  uuid[]      not null,
    gap_ids         uuid[]      not null,
    begins_on       date        not null,
    ends_on         date        not null,
    hours_foreseen  integer,
    powers          jsonb       not null,
    given_by        uuid        not null,
    proposed_at     timestamptz not null,
    answered_at     timestamptz,
    started_at      timestamptz,
    learnt          text,
    ended_by        uuid,
    ended_at        timestamptz,
    end_word        text,
    hours           integer,
    changed_at      timestamptz not null,
    check (ends_on >= begins_on)
);
comment on table assignment is 'Stretch assignments and areas of responsibility: one life cycle, two kinds';
comment on column assignment.end_word is 'Why it was declined or withdrawn, or what is said at its completion';
create index assignment_person on assignment (library_id, kind, person_id, id desc);
create index assignment_department on assignment (library_id, kind, department_id, id desc);
create index assignment_all on assignment (library_id, kind, id desc);
create index assignment_due on assignment (begins_on) where status = 'ACCEPTED';

create table assignment_note (
    id            uuid primary key,
    library_id    text        not null,
    assignment_id uuid        not null references assignment,
    written_by    uuid        not null,
    written_at    timestamptz not null,
    text          text        not null
);
create index assignment_note_assignment on assignment_note (assignment_id);
