// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB

/// The tables of an archive (files, "Archive"), as a ladder of migrations.
///
/// A migration that was shipped is never edited: archives of every age must come to the same
/// tables. What changes is a new step at the end, with an archive from before it among the tests.
enum Schema {
    /// `MFAR`: by this SQLite's header says whose file it is.
    static let applicationId = 0x4D46_4152

    /// All steps; each is a transaction.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            for statement in first { try db.execute(sql: statement) }
            try db.execute(sql: "PRAGMA application_id = \(applicationId)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        return migrator
    }

    private static let first = contents + runs + results + words

    /// What is stored once, however many runs have it.
    private static let contents = [
        """
        CREATE TABLE content (
            hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            packed BLOB NOT NULL
        ) STRICT
        """
    ]

    private static let runs = [
        """
        CREATE TABLE run (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
            command TEXT NOT NULL
                CHECK (command IN ('run', 'compare', 'forecast', 'sweep', 'sensitivity')),
            scenario TEXT NOT NULL,
            title_de TEXT NOT NULL,
            title_en TEXT NOT NULL,
            version TEXT NOT NULL,
            written TEXT NOT NULL,
            seed TEXT NOT NULL,
            first_draw TEXT NOT NULL,
            draws INTEGER NOT NULL,
            sampling TEXT NOT NULL,
            as_of TEXT,
            request TEXT NOT NULL CHECK (json_valid(request)),
            note TEXT NOT NULL DEFAULT '',
            retention TEXT NOT NULL DEFAULT 'summary'
                CHECK (retention IN ('summary', 'tables', 'everything'))
        ) STRICT
        """,
        "CREATE INDEX run_scenario ON run (scenario, number)",
        """
        CREATE TABLE input (
            run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
            path TEXT NOT NULL,
            hash TEXT NOT NULL REFERENCES content (hash),
            PRIMARY KEY (run, path)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX input_hash ON input (hash)",
        """
        CREATE TABLE setting (
            run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
            path TEXT NOT NULL,
            text TEXT NOT NULL,
            number REAL,
            PRIMARY KEY (run, path)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX setting_number ON setting (path, number)",
        """
        CREATE TABLE tag (
            run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (run, tag)
        ) STRICT, WITHOUT ROWID
        """,
    ]

    /// What came out: a row for each file, and the numbers that are looked for.
    private static let results =
        [
            """
            CREATE TABLE result (
                run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
                name TEXT NOT NULL,
                hash TEXT NOT NULL CHECK (length(hash) = 64),
                kept TEXT REFERENCES content (hash) CHECK (kept = hash),
                PRIMARY KEY (run, name)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX result_kept ON result (kept)",
        ]
        + ResultTable.allCases.flatMap { [$0.creation, $0.index] }

    /// Titles and notes for full text; triggers keep them in step.
    private static let words = [
        "CREATE VIRTUAL TABLE words USING fts5 (title_de, title_en, note)",
        """
        CREATE TRIGGER run_added AFTER INSERT ON run BEGIN
            INSERT INTO words (rowid, title_de, title_en, note)
            VALUES (new.number, new.title_de, new.title_en, new.note);
        END
        """,
        """
        CREATE TRIGGER run_removed AFTER DELETE ON run BEGIN
            DELETE FROM words WHERE rowid = old.number;
        END
        """,
        """
        CREATE TRIGGER run_noted AFTER UPDATE OF note ON run BEGIN
            UPDATE words SET note = new.note WHERE rowid = new.number;
        END
        """,
    ]
}
