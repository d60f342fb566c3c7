-- Days that differ from the weekly hours: public holidays, and days worked instead.
CREATE TABLE calendar_day (
    day  date PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    name text NOT NULL
);

-- Within how many working minutes a question is answered, by the service level of the unit.
CREATE TABLE service_promise (
    level          text PRIMARY KEY CHECK (level IN ('NONE', 'VIP', 'TAD')),
    answer_minutes integer NOT NULL CHECK (answer_minutes BETWEEN 1 AND 100000)
);
-- two working days, one, and half a day, at seven and a half hours a day
INSERT INTO service_promise (level, answer_minutes) VALUES ('NONE', 900), ('VIP', 450), ('TAD', 225);
