create table expert_assignment (
    id                uuid primary key,
    library_id        text        not null,
    version           bigint      not null,
    expert_id         uuid        not null,
    subject_kind      text        not null,
    subject_id        uuid        not null,
    title             jsonb,
    assigned_by       uuid        not null,
    assigned_at       timestamptz not null,
    declared_conflict text,
    declared_at       timestamptz,
    ended_at          timestamptz
);
comment on table expert_assignment is 'Read by the expert across libraries: library_id is whose matter it is, and the rest of the request runs there';
create index expert_assignment_expert on expert_assignment (expert_id, id desc);
create index expert_assignment_subject on expert_assignment (subject_id, id);
create unique index expert_assignment_running on expert_assignment (expert_id, subject_id) where ended_at is null;

create table questionnaire (
    id                  uuid primary key,
    library_id          text        not null,
    version             bigint      not null,
    position_id         uuid        not null,
    number              integer     not null,
    revised_from        uuid references questionnaire,
    title               jsonb       not null,
    status              text        not null,
    drafted_by          uuid        not null,
    editor_id           uuid,
    contributions_until date,
    expert_id           uuid,
    reviewed_at         timestamptz,
    opinions            jsonb       not null,
    returned_for        text,
    approved_by         uuid,
    approved_at         timestamptz,
    published_at        timestamptz,
    retired_at          timestamptz,
    changed_at          timestamptz not null,
    unique (library_id, position_id, number)
);
create index questionnaire_list on questionnaire (library_id, id desc);
create index questionnaire_position on questionnaire (library_id, position_id, id desc);
create unique index questionnaire_one_published on questionnaire (library_id, position_id) where status = 'PUBLISHED';

create table question (
    id               uuid primary key,
    library_id       text    not null,
    questionnaire_id uuid    not null references questionnaire,
    place            integer not null,
    content          jsonb   not null,
    sources          jsonb   not null
);
create index question_questionnaire on question (questionnaire_id, place);

create table question_proposal (
    id               uuid primary key,
    library_id       text        not null,
    version          bigint      not null,
    questionnaire_id uuid        not null references questionnaire,
    author_id        uuid        not null,
    kind             text        not null,
    question_id      uuid,
    content          jsonb,
    grounds          text,
    fate             text        not null,
    reason           text,
    merged_into      uuid,
    decided_by       uuid,
    decided_at       timestamptz,
    proposed_at      timestamptz not null,
    changed_at       timestamptz not null
);
comment on column question_proposal.question_id is 'No reference: the fate of a proposal outlives the question it changed or removed';
create index question_proposal_list on question_proposal (questionnaire_id, id desc);

create table proposal_comment (
    id          uuid primary key,
    library_id  text        not null,
    proposal_id uuid        not null references question_proposal,
    author_id   uuid        not null,
    comment     text        not null,
    at          timestamptz not null
);
create index proposal_comment_proposal on proposal_comment (proposal_id, id);
