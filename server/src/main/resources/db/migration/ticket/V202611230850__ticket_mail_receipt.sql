-- Who writes a mail is told that it arrived, and under which number.
ALTER TABLE ticket_mail_out DROP CONSTRAINT ticket_mail_out_kind_check;
ALTER TABLE ticket_mail_out ADD CONSTRAINT ticket_mail_out_kind_check CHECK (kind IN ('ANSWER', 'RECEIPT', 'REFUSAL'));
