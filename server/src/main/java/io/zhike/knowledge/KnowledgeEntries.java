package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading and changing knowledge, for this module and the others. */
@Service
public class KnowledgeEntries {

    private final EntryStore entries;
    private final EntryWriter writer;
    private final ApplicationEventPublisher events;

    KnowledgeEntries(EntryStore entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
        this.writer = new EntryWriter(entries, events);
    }

    /** All published entries, by id. */
    public List<Entry> published() {
        return entries.published();
    }

    /** Grows with every change of published knowledge, on whatever node. */
    public long revision() {
        return entries.revision();
    }

    /** @throws ProblemException {@code not-found} if it does not exist or is not published */
    public Entry published(EntryId id) {
        return entries.find(id)
                .filter(entry -> entry.status() == EntryStatus.PUBLISHED)
                .orElseThrow(ProblemException::notFound);
    }

    /** The published entries among an entry's related ones, in its order. */
    public List<Entry> related(Entry entry) {
        var codes = entry.content().related();
        return entries.published(codes).stream()
                .sorted((a, b) -> codes.indexOf(a.code()) - codes.indexOf(b.code()))
                .toList();
    }

    /** Tells others that somebody opened the page of an entry. */
    @Transactional
    public void read(EntryId id, AccountId reader) {
        events.publishEvent(new EntryRead(id, reader));
    }

    /** Writes a new entry that nobody sees yet. */
    @Transactional
    public EntryId draft(String code, EntryContent content) {
        return writer.create(code, content, EntryStatus.DRAFT, Change.system(Act.CREATED));
    }

    @Transactional
    public void publish(EntryId id) {
        writer.status(id, EntryStatus.PUBLISHED, Change.system(Act.PUBLISHED));
    }

    /** @param version the version that was read; refused if somebody changed the entry since */
    @Transactional
    public void change(EntryId id, EntryContent content, int version) {
        writer.change(id, content, version, Change.system(Act.CHANGED));
    }

    @Transactional
    public void retire(EntryId id) {
        writer.status(id, EntryStatus.RETIRED, Change.system(Act.RETIRED));
    }
}
