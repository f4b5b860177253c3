package org.senken.core.portfolio.choice;

/** What becomes of portfolios that are as good as each other. */
enum Ties {
    /** All of them count. */
    ALL,
    /** One stands for all. */
    ONE
}
