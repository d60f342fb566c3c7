-- What the robot may answer from: public questions with the answer that solved them, kept in step by ticket.solution.
CREATE TABLE ticket_solution (
    ticket_id  bigint      PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    question   text        NOT NULL,
    answer     text        NOT NULL,                   -- Markdown without pictures
    product    text        NOT NULL,
    module     text        NOT NULL,
    solved_at  timestamptz NOT NULL,
    version    integer     NOT NULL                    -- the ticket's revision when this was written
);
-- the newest ones
CREATE INDEX ticket_solution_newest ON ticket_solution (solved_at DESC, ticket_id DESC);

-- Grows within the transaction of each change, so that whoever sees a new number sees what it stands for.
CREATE TABLE ticket_solution_revision (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint  NOT NULL
);
INSERT INTO ticket_solution_revision (number) VALUES (0);
