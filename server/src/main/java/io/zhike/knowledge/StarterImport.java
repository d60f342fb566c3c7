package io.zhike.knowledge;

import io.zhike.shared.config.ContentFolder;
import io.zhike.shared.config.YamlFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the starter knowledge of the content folder into the database at every start. What has not changed is not
 * touched, what an editor has changed is kept, a bad row is named and left out.
 */
@Component
@Order(10)
class StarterImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StarterImport.class);

    private final ContentFolder content;
    private final StarterStore store;
    private final EntryStore entries;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    StarterImport(
            ContentFolder content,
            StarterStore store,
            EntryStore entries,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.content = content;
        this.store = store;
        this.entries = entries;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        importAll();
    }

    /** @return what could not be read */
    List<String> importAll() {
        var problems = new ArrayList<String>();
        var found = new ArrayList<StarterEntry>();
        for (var file : content.yaml("faq")) {
            var read = YamlFile.read(file, StarterEntry::of);
            found.addAll(read.entries());
            problems.addAll(read.problems());
        }
        var unique = unique(found, problems);
        // With a broken file nobody knows what was removed on purpose; an empty folder removes nothing either.
        boolean complete = problems.isEmpty() && !unique.isEmpty();
        transaction.executeWithoutResult(status -> bring(unique, complete));
        problems.forEach(problem -> log.warn("Starter knowledge: {}", problem));
        return problems;
    }

    private void bring(List<StarterEntry> found, boolean complete) {
        store.lock();
        Map<String, String> known = store.hashes();
        var fresh = found.stream().filter(e -> !known.containsKey(e.code())).toList();
        var changed =
                found.stream().filter(e -> differs(e, known.get(e.code()))).toList();
        store.insert(fresh);
        store.update(changed);
        int retired = complete
                ? store.retireAllBut(found.stream().map(StarterEntry::code).toList())
                : 0;
        int count = fresh.size() + changed.size() + retired;
        if (count > 0) {
            entries.bumpRevision();
            events.publishEvent(new StarterKnowledgeImported(count));
            log.info("Starter knowledge: {} new, {} changed, {} retired", fresh.size(), changed.size(), retired);
        }
    }

    /** Unknown entries are not changed ones; an empty hash marks what belongs to editors. */
    private static boolean differs(StarterEntry entry, @Nullable String knownHash) {
        return knownHash != null && !knownHash.isEmpty() && !knownHash.equals(entry.hash());
    }

    private static List<StarterEntry> unique(List<StarterEntry> found, List<String> problems) {
        var byCode = new LinkedHashMap<String, StarterEntry>();
        var repeated = new HashSet<String>();
        for (var entry : found) {
            if (byCode.putIfAbsent(entry.code(), entry) != null && repeated.add(entry.code())) {
                problems.add("id " + entry.code() + " is used more than once; the first counts");
            }
        }
        return List.copyOf(byCode.values());
    }
}
