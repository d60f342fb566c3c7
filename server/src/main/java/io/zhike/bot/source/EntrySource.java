package io.zhike.bot.source;

import io.zhike.chat.Answer.SourceKind;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.KnowledgeEntries;
import io.zhike.knowledge.KnowledgeEntryChanged;
import io.zhike.knowledge.KnowledgeEntryPublished;
import io.zhike.knowledge.KnowledgeEntryRetired;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The published knowledge entries: everybody may see them. */
@Component
class EntrySource implements RetrievalSource {

    private final KnowledgeEntries knowledge;
    private final ApplicationEventPublisher events;

    EntrySource(KnowledgeEntries knowledge, ApplicationEventPublisher events) {
        this.knowledge = knowledge;
        this.events = events;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.ENTRY;
    }

    @Override
    public long revision() {
        return knowledge.revision();
    }

    @Override
    public List<SourceDocument> documents() {
        var entries = knowledge.published();
        var byCode = entries.stream().collect(Collectors.toMap(Entry::code, Function.identity()));
        return entries.stream().map(entry -> document(entry, byCode)).toList();
    }

    /** Passed on within the transaction; the snapshot is made after its commit. */
    @EventListener({KnowledgeEntryPublished.class, KnowledgeEntryChanged.class, KnowledgeEntryRetired.class})
    void changed() {
        events.publishEvent(new SourceChanged(SourceKind.ENTRY));
    }

    private static SourceDocument document(Entry entry, Map<String, Entry> byCode) {
        var related = entry.content().related().stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .map(other -> SourceRef.entry(other.id().value()))
                .toList();
        return SourceDocument.of(entry, related);
    }
}
