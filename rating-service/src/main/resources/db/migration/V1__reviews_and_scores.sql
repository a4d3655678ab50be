create table known_programme (
    id          uuid primary key,
    version     bigint not null,
    provider_id uuid   not null,
    title_ru    text   not null,
    title_en    text   not null,
    category    text   not null,
    language    text   not null
);
comment on table known_programme is 'A copy of the registry''s state; may be emptied and read again';

create table known_run (
    id           uuid primary key,
    version      bigint not null,
    programme_id uuid   not null,
    starts_on    date   not null,
    ends_on      date   not null
);
comment on table known_run is 'A copy of the registry''s state; its row is locked while a review of the run gets its place';

create table provider_representative (
    provider_id uuid not null,
    person_id   uuid not null,
    primary key (provider_id, person_id)
);

create table completion (
    attestation_id uuid primary key,
    run_id         uuid not null,
    programme_id   uuid not null,
    person_id      uuid not null,
    library_id     text,
    attested_at    timestamptz,
    voided_at      timestamptz
);
create index completion_person on completion (run_id, person_id);
comment on column completion.library_id is 'Null for a student, who belongs to none';
comment on column completion.attested_at is 'Null while only the voiding has been heard of';

create table review (
    id           uuid primary key,
    version      bigint      not null,
    reviewer_id  uuid        not null,
    run_id       uuid        not null,
    programme_id uuid        not null,
    rating       integer     not null check (rating between 1 and 5),
    text         text,
    language     text        not null,
    place_in_run integer     not null,
    status       text        not null,
    accepted_at  timestamptz not null,
    changed_at   timestamptz not null,
    unique (run_id, reviewer_id),
    unique (run_id, place_in_run)
);
create index review_programme on review (programme_id, status, id desc);
comment on column review.place_in_run is 'k of the formula: how many reviews the run had with this one, never renumbered';

create table programme_score (
    id                      uuid primary key,
    version                 bigint           not null,
    category                text             not null,
    language                text             not null,
    reviews                 bigint           not null check (reviews >= 0),
    sum_of_weights          double precision not null,
    sum_of_weighted_ratings double precision not null
);
create index programme_score_category on programme_score (category, language, id desc);
comment on table programme_score is 'Running sums of the reviews that count; weights are relative to a fixed day';

create table category_sums (
    category     text             not null,
    language     text             not null,
    version      bigint           not null,
    programmes   bigint           not null check (programmes >= 0),
    sum_of_means double precision not null,
    primary key (category, language)
);
comment on table category_sums is 'Of the programmes with a review that counts: how many, and the sum of their mean ratings';
