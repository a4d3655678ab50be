alter table library add column region text;
comment on column library.region is 'ISO 3166-2; its first two letters are the country';
