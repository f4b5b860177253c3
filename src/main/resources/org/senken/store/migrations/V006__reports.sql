-- An entry of the evidence ledger.
create table evidence (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- What holds for the ledger and all reports.
create table report_desk (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- A report as somebody arranged it; the id is its kind.
create table report (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);
