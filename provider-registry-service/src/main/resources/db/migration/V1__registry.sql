create extension if not exists pg_trgm;

create table known_competency (
    id           uuid primary key,
    version      bigint not null,
    framework_id uuid   not null,
    code         text   not null,
    name         jsonb  not null
);
comment on table known_competency is 'Copy of appraisal.competencies.state: what a programme may say that it teaches';

create table provider (
    id                 uuid primary key,
    version            bigint      not null,
    name               jsonb       not null,
    kind               text        not null,
    site               text,
    status             text        not null,
    representative_ids uuid[]      not null,
    registered_at      timestamptz not null,
    changed_at         timestamptz not null
);
create index provider_representatives on provider using gin (representative_ids);

create table provider_system (
    client_id   text not null,
    provider_id uuid not null references provider,
    constraint provider_system_of_one_provider primary key (client_id)
);
create index provider_system_provider on provider_system (provider_id);

create table programme (
    id             uuid primary key,
    version        bigint      not null,
    provider_id    uuid        not null references provider,
    title          jsonb       not null,
    description    jsonb,
    category       text        not null,
    language       text        not null,
    competency_ids uuid[]      not null,
    hours          integer     not null,
    free           boolean     not null,
    online         boolean     not null,
    url            text,
    price_kopecks  bigint      not null,
    status         text        not null,
    published_at   timestamptz,
    changed_at     timestamptz not null,
    search_text    text generated always as (
        translate(lower((title ->> 'ru') || ' ' || (title ->> 'en')), 'ё', 'е')
    ) stored,
    search_words   tsvector generated always as (
        to_tsvector('russian', translate(lower(
            (title ->> 'ru') || ' ' || coalesce(description ->> 'ru', '')), 'ё', 'е'))
        || to_tsvector('english', lower(
            (title ->> 'en') || ' ' || coalesce(description ->> 'en', '')))
    ) stored
);
comment on column programme.search_text is 'Titles, compared by trigrams so that typing errors are forgiven';
comment on column programme.search_words is 'Titles and descriptions, compared by word stems of both languages';
create index programme_published on programme (id desc) where status = 'PUBLISHED';
create index programme_provider on programme (provider_id, id desc);
create index programme_competencies on programme using gin (competency_ids);
create index programme_search_text on programme using gin (search_text gin_trgm_ops);
create index programme_search_words on programme using gin (search_words);

create table programme_run (
    id            uuid primary key,
    version       bigint      not null,
    provider_id   uuid        not null references provider,
    programme_id  uuid        not null references programme,
    starts_on     date        not null,
    ends_on       date        not null,
    hours         integer     not null,
    places        integer,
    taken         integer     not null,
    price_kopecks bigint      not null,
    changed_at    timestamptz not null,
    check (places is null or taken <= places)
);
comment on column programme_run.places is 'null: as many as come';
create index programme_run_programme on programme_run (programme_id, id desc);

create table enrolment (
    id          uuid primary key,
    library_id  text        not null,
    version     bigint      not null,
    run_id      uuid        not null references programme_run,
    learner_id  uuid        not null,
    code        text        not null,
    enrolled_at timestamptz not null,
    unique (run_id, code),
    unique (run_id, learner_id)
);

create table attestation (
    id           uuid primary key,
    version      bigint      not null,
    provider_id  uuid        not null references provider,
    programme_id uuid        not null references programme,
    run_id       uuid        not null references programme_run,
    code         text        not null,
    completed_on date        not null,
    hours        integer     not null,
    status       text        not null,
    attested_at  timestamptz not null,
    enrolment_id uuid references enrolment,
    learner_id   uuid,
    voided_at    timestamptz,
    void_reason  text
);
comment on table attestation is 'What a provider stated; it belongs to the provider and, once matched, points to the learner''s enrolment';
create unique index attestation_once on attestation (run_id, code) where status <> 'VOIDED';
create unique index attestation_completes_once on attestation (enrolment_id) where status = 'MATCHED';
