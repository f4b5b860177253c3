-- How an item's worth is made of its scores.
create table value_model (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- What can be funded.
create table portfolio_item (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- What portfolios must keep to.
create table portfolio_rules (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- A portfolio put together by hand.
create table portfolio_draft (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);

-- A portfolio that was chosen; the id is its number.
create table portfolio_decision (
    study_id varchar(64) not null references study (id),
    id varchar(100) not null,
    body varchar not null,
    primary key (study_id, id)
);
