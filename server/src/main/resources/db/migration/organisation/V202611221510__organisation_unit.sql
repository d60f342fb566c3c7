-- A customer company.
CREATE TABLE unit (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name          text NOT NULL,
    service_code  text,                    -- digits the caller types on the hotline
    level         text NOT NULL DEFAULT 'NONE' CHECK (level IN ('NONE', 'VIP', 'TAD')),
    contract_from date,
    contract_to   date                     -- last day of the contract
);

-- the unit by its full name, and by its service code
CREATE UNIQUE INDEX unit_name_key ON unit (name);
CREATE UNIQUE INDEX unit_service_code_key ON unit (service_code);
