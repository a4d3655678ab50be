create table opportunity (
    id              uuid primary key,
    version         bigint      not null,
    host_library_id text        not null,
    host_name       jsonb       not null,
    kind            text        not null,
    title           jsonb       not null,
    description     jsonb,
    starts_on       date        not null,
    ends_on         date        not null,
    hours           integer     not null,
    places          integer     not null,
    apply_until     date        not null,
    free            boolean     not null,
    distance        boolean     not null,
    language        text        not null,
    competency_ids  uuid[]      not null,
    status          text        not null,
    changed_at      timestamptz not null,
    search_text     text generated always as (
        translate(lower((title ->> 'ru') || ' ' || (title ->> 'en')), 'ё', 'е')
    ) stored,
    search_words    tsvector generated always as (
        to_tsvector('russian', translate(lower(
            (title ->> 'ru') || ' ' || coalesce(description ->> 'ru', '')), 'ё', 'е'))
        || to_tsvector('english', lower(
            (title ->> 'en') || ' ' || coalesce(description ->> 'en', '')))
    ) stored
);
comment on table opportunity is 'What libraries offer to interns of other libraries and to students; common to all libraries';
create index opportunity_published on opportunity (id desc) where status = 'PUBLISHED';
create index opportunity_host on opportunity (host_library_id, id desc);
create index opportunity_search_text on opportunity using gin (search_text gin_trgm_ops);
create index opportunity_search_words on opportunity using gin (search_words);
