-- Bodies are one line of JSON each. Only SQL that PostgreSQL understands as well.

create table study (
    id varchar(64) primary key,
    last_entry bigint not null,
    changed varchar(40) not null,
    deleted boolean not null
);

-- The study's own fields.
create table study_heading (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Order and membership of areas, technologies, criteria and experts.
create table study_outline (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

create table area (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

create table technology (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

create table criterion (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Experts by code, without their names.
create table expert (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Who is behind a code: apart from everything else, so that it can be removed alone.
create table expert_name (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Rounds without their ballots.
create table scoring_round (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- One row a ballot; its id is ROUND/EXPERT.
create table ballot (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

create table allocation (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- Rows are only ever added. Moments are ISO 8601 in UTC, as exact as the clock was.
create table history (
    study_id varchar(64) not null references study (id),
    entry bigint not null,
    kind varchar(10) not null,
    target bigint not null,
    edit varchar not null,
    written varchar(40) not null,
    who varchar not null,
    primary key (study_id, entry)
);

create table history_part (
    study_id varchar(64) not null,
    entry bigint not null,
    kind varchar(20) not null,
    id varchar(100) not null,
    body_before varchar,
    body_after varchar,
    primary key (study_id, entry, kind, id),
    foreign key (study_id, entry) references history (study_id, entry)
);

-- The same for names alone: history_part never holds one.
create table history_name (
    study_id varchar(64) not null,
    entry bigint not null,
    kind varchar(20) not null,
    id varchar(100) not null,
    body_before varchar,
    body_after varchar,
    primary key (study_id, entry, kind, id),
    foreign key (study_id, entry) references history (study_id, entry)
);
