/**
 * The history in one SQLite file: plain JDBC, the SQL in sight.
 *
 * <p>The only package that knows {@code java.sql}; no {@code SQLException} leaves it. Start at
 * {@link io.mockround.adapter.sqlite.SqliteSessionStore}; columns are added by a new numbered file in {@code resources/io/mockround/sql}.
 */
package io.mockround.adapter.sqlite;
