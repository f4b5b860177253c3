-- Ids of blocks of the matrix are longer than any before.
alter table history_part alter column id set data type varchar(200);

-- A driver with its states.
create table driver (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- What was said of a pair of states; the id is STATE/STATE.
create table state_pair (
    study_id varchar(64) not null references study (id),
    id varchar(200) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Whether a driver acts on another; the id is FROM/TO.
create table driver_link (
    study_id varchar(64) not null references study (id),
    id varchar(200) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- What one judge says of one driver acting on another; the id is JUDGE/FROM/TO.
create table judgement_block (
    study_id varchar(64) not null references study (id),
    id varchar(200) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- How consistent scenarios are looked for.
create table scenario_search (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- The chosen scenarios.
create table scenario (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

create table wildcard (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);
