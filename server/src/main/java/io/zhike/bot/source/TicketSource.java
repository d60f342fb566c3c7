package io.zhike.bot.source;

import io.zhike.chat.Answer.SourceKind;
import io.zhike.ticket.SolvedQuestions;
import io.zhike.ticket.SolvedQuestions.SolvedQuestion;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Solved public questions of other customers, for those who signed in: as the lists of questions show them. */
@Component
class TicketSource implements RetrievalSource {

    /** Older ones have mostly become knowledge; the robot's memory has a bound. */
    private static final int MOST = 20_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SolvedQuestions questions;

    TicketSource(SolvedQuestions questions) {
        this.questions = questions;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.TICKET;
    }

    @Override
    public long revision() {
        return questions.revision();
    }

    @Override
    public List<SourceDocument> documents() {
        return questions.newest(MOST).stream().map(TicketSource::document).toList();
    }

    private static SourceDocument document(SolvedQuestion question) {
        return new SourceDocument(
                new SourceRef(SourceKind.TICKET, question.id().value()),
                Audience.SIGNED_IN,
                question.question(),
                List.of(),
                List.of(),
                question.answer(),
                question.product(),
                question.module(),
                question.solvedAt().atZone(ZONE).toLocalDate(),
                "/tickets/" + question.id().value(),
                List.of(),
                question.version());
    }
}
