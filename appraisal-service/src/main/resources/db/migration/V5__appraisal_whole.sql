alter table appraisal
    alter column self_assessment_id drop not null,
    add column kind                      text    not null default 'ANNUAL',
    add column cycle_id                  uuid,
    add column position_id               uuid,
    add column department_id             uuid,
    add column colleagues_asked          boolean not null default false,
    add column expert_asked              boolean not null default false,
    add column commission                boolean not null default false,
    add column self_due_on               date,
    add column assessment_due_on         date,
    add column interview_due_on          date,
    add column opinions_asked            integer not null default 0,
    add column interview_at              timestamptz,
    add column interview_place           text,
    add column panel                     uuid[],
    add column minutes                   text,
    add column verdict                   text,
    add column verdict_conditions        text,
    add column verdict_conditions_due_on date,
    add column verdict_present           uuid[],
    add column verdict_recorded_by       uuid,
    add column verdict_recorded_at       timestamptz,
    add column acknowledged_at           timestamptz,
    add column objection                 text,
    add column objected_at               timestamptz,
    add column deciders                  uuid[],
    add column objection_upheld          boolean,
    add column objection_reason          text,
    add column objection_decided_by      uuid,
    add column objection_decided_at      timestamptz,
    add column closed_at                 timestamptz,
    add column cancelled_by              uuid,
    add column cancellation_reason       text;
create unique index appraisal_once_in_a_cycle on appraisal (cycle_id, person_id) where status <> 'CANCELLED';
create index appraisal_cycle on appraisal (library_id, cycle_id, id desc) where cycle_id is not null;
create index appraisal_list on appraisal (library_id, id desc);
create index appraisal_panel on appraisal using gin (panel) where panel is not null;
create index appraisal_deciders on appraisal using gin (deciders) where deciders is not null;
create index appraisal_settled on appraisal (confirmed_at) where status in ('CONFIRMED', 'ACKNOWLEDGED', 'RESOLVED');

alter table appraisal_rating add column self_level integer;
comment on column appraisal_rating.self_level is 'What the person sees of herself, copied once both sides have submitted';

create table opinion (
    id             uuid primary key,
    library_id     text        not null,
    version        bigint      not null,
    appraisal_id   uuid        not null references appraisal,
    person_id      uuid        not null,
    giver_id       uuid        not null,
    kind           text        not null,
    status         text        not null,
    asked_by       uuid        not null,
    due_on         date,
    given_at       timestamptz,
    decline_reason text,
    ratings        jsonb       not null,
    changed_at     timestamptz not null,
    unique (appraisal_id, giver_id)
);
comment on table opinion is 'What a colleague or an expert from outside says of a person, seen singly by nobody but the giver';
create index opinion_giver on opinion (library_id, giver_id, id desc);
