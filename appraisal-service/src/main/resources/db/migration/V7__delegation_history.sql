-- authority that was passed on: a copy of portfolio's state

create table known_delegation (
    id            uuid primary key,
    library_id    text   not null,
    version       bigint not null,
    delegator_id  uuid   not null,
    delegate_id   uuid   not null,
    powers        jsonb  not null,
    department_id uuid,
    valid_from    date   not null,
    valid_until   date   not null
);
create index known_delegation_delegator on known_delegation (library_id, delegator_id);
create index known_delegation_delegate on known_delegation (library_id, delegate_id);

create table ended_delegation (
    id uuid primary key
);
comment on table ended_delegation is 'Revoked ones: an old state that is sent again late does not bring them back';

-- gaps: which entries and runs are behind what was closed, and in whose name it was decided

alter table gap_status_change add column on_behalf_of uuid;

alter table gap_evidence add column run_id uuid;

create table heard_entry (
    entry_id   uuid primary key,
    library_id text not null
);
comment on table heard_entry is 'Portfolio entries whose verification was heard: what they supersede waits for them';
insert into heard_entry select distinct entry_id, library_id from gap_evidence where verified_at is not null;

create table known_programme_run (
    id           uuid primary key,
    version      bigint not null,
    programme_id uuid   not null
);
comment on table known_programme_run is 'A copy of the registry''s runs, common to all libraries';

create index competency_gap_competency on competency_gap (library_id, competency_id, status);
