package org.senken.store;

import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the parameters of our own statements, which are plain SQL with {@code :names} and no literals that hold a
 * colon. Jdbi's own parser is a full grammar whose start-up people would wait for at every start.
 */
final class NamedParameters implements SqlParser {
    private static final Pattern NAME = Pattern.compile(":([a-zA-Z_]+)");

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        var parsed = ParsedSql.builder();
        var names = NAME.matcher(sql);
        int done = 0;
        while (names.find()) {
            parsed.append(sql.substring(done, names.start())).appendNamedParameter(names.group(1));
            done = names.end();
        }
        return parsed.append(sql.substring(done)).build();
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }
}
