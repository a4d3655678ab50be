create table outcome_number (
    library_id text    not null,
    year       integer not null,
    last       integer not null,
    primary key (library_id, year)
);

create table outcome (
    id                  uuid primary key,
    library_id          text        not null,
    version             bigint      not null,
    reference           text        not null,
    appraisal_id        uuid        not null references appraisal,
    person_id           uuid        not null,
    kind                text        not null,
    text                text        not null,
    amount_kopecks      bigint,
    grounds             jsonb       not null,
    gap_ids             uuid[]      not null,
    status              text        not null,
    proposed_by         uuid        not null,
    proposed_in_name_of uuid,
    proposed_at         timestamptz not null,
    to_be_reaffirmed    boolean     not null,
    asked_at            timestamptz,
    explain_by          date,
    explanation         text,
    explained_at        timestamptz,
    silence_recorded_by uuid,
    silence_recorded_at timestamptz,
    witness_ids         uuid[],
    decided_by          uuid,
    decided_in_name_of  uuid,
    decided_at          timestamptz,
    decision_reason     text,
    shown_at            timestamptz,
    notice_id           uuid,
    executed_at         timestamptz,
    changed_at          timestamptz not null,
    unique (library_id, reference)
);
comment on column outcome.grounds is 'The cited competencies, each with the agreed level as the proposer last knew it';
comment on column outcome.gap_ids is 'The gaps of the cited ratings, from the approval on';
comment on column outcome.shown_at is 'Since when the person may know of it';
create index outcome_list on outcome (library_id, id desc);
create index outcome_person on outcome (library_id, person_id, id desc);
create index outcome_proposer on outcome (library_id, proposed_by, id desc);
create index outcome_appraisal on outcome (appraisal_id, id desc);
create index outcome_proposed on outcome (library_id, id desc) where status = 'PROPOSED';
