-- How the session is run: steps with their minutes, and the one that is on.
create table run_sheet (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);
